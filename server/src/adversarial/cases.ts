import { elsewhere, here, notBuilt, type Case } from './case.ts'

const sessions = 'server/src/portal/person/session-operations.test.ts'
const signUps = 'server/src/portal/person/sign-up-addresses.test.ts'
const account = 'server/src/portal/person/account-operations.test.ts'
const keys = 'server/src/portal/keys/key-operations.test.ts'
const bounds = 'server/src/portal/keys/key-bounds.test.ts'
const limits = 'server/src/gateway/gateway-limits.test.ts'
const leaks = 'server/src/portal/administration/leak-operations.test.ts'
const answers = 'server/src/gateway/answers.test.ts'
const gateway = 'server/src/gateway/gateway.test.ts'
const strict = 'server/src/http/request/strict-http.test.ts'
const approvals = 'server/src/portal/access/approval-operations.test.ts'
const shared = 'server/src/limit/shared/shared-limits.test.ts'
const people = 'server/src/portal/administration/people-operations.test.ts'
const teams = 'server/src/portal/teams/team-operations.test.ts'
const webhooks = 'server/src/webhooks/webhook-sender.test.ts'
const processes = 'server/src/main.test.ts'
const nodes = 'e2e/nodes.test.ts'
const roles = 'server/src/adversarial/further-roles.test.ts'
const inTeams = 'server/src/adversarial/further-teams.test.ts'
const copies = 'server/src/adversarial/further-dump.test.ts'
const values = 'server/src/adversarial/further-values.test.ts'
const texts = 'server/src/adversarial/further-inputs.test.ts'
const contracts = 'server/src/adversarial/further-contracts.test.ts'
const verifier = 'server/src/gateway/verify/verifier.test.ts'
const proxies = 'server/src/gateway/verify/proxies.test.ts'

/**
 * Attacks that a portal must stand, by the number each has had since it was first written down: eighty before anything was
 * built, and from 81 on those that were found while the finished server was tried to break.
 */
export const cases: Readonly<Record<number, Case>> = {
  1: elsewhere('known and unknown address at sign-up', 'same status, body, headers', [
    sessions,
    'answers the same for an address with and without an account',
  ]),
  2: here('the same, by time', 'medians do not tell'),
  3: elsewhere('three wrong guesses', 'locked, the right one too', [
    sessions,
    'locks a code after three wrong guesses',
  ]),
  4: elsewhere('guesses from another browser', 'do not burn the code', [
    sessions,
    'leaves a code alone whatever another browser guesses or asks for',
  ]),
  5: elsewhere('a code again', '401', [sessions, 'refuses a code that is %s']),
  6: elsewhere('a code that ran out', '401', [sessions, 'refuses a code that is %s']),
  7: elsewhere('a code of A with the address of B', '401', [sessions, "refuses one person's code for another address"]),
  8: elsewhere('ten codes in a minute', '429, and one stays good', [
    sessions,
    'sends at most a few codes to one address, and the newest stays good',
  ]),
  9: elsewhere(
    'spellings of one address, look-alike letters',
    'one account each, none taken over',
    [sessions, 'opens a session, and makes one account for every spelling of an address'],
    [signUps, '%s signs up and in'],
  ),
  10: elsewhere('line breaks, commas, semicolons in an address', '422, no further recipient', [
    signUps,
    '%j is refused in words',
  ]),
  11: here('HTML in a name', 'escaped on pages and in mails'),
  12: elsewhere('a link in a name', 'no link in a mail', [
    bounds,
    'a change holds from the next call on, leaves the rest as it was, and is told of by mail',
  ]),
  13: here('a return address elsewhere', 'nobody is sent away'),
  14: notBuilt('OAuth state missing or replayed', '400', 'no sign-in by OAuth'),
  15: notBuilt('an address that OAuth did not verify', 'not linked', 'no sign-in by OAuth'),
  16: elsewhere('a session chosen beforehand', 'another after signing in', [
    sessions,
    'gives a session nobody could know before',
  ]),
  17: elsewhere('a session after signing out', '401', [sessions, 'ends the session on the server']),
  18: here('flags of cookies', 'HttpOnly, Secure, SameSite, __Host-'),
  19: here('a page of another origin, with the cookie', '403, nothing done'),
  20: here('a form without Origin, with the cookie', '403, nothing done'),
  21: notBuilt('proof of work missing or replayed', '400', 'no proof of work: networks pay'),
  22: here('a thousand sign-ups of one network', 'limited; a class of thirty is not'),
  23: here('calls without a key to their limit', 'sign-up goes on'),
  24: elsewhere(
    "somebody else's key id",
    '404, as for none',
    [keys, 'answers the same for a key %s'],
    [roles, 'what is a team’s is found under that team alone'],
  ),
  25: here('fields that are not the caller’s to set', '422'),
  26: elsewhere(
    'taking what wants an approval, or granting it to oneself',
    '403 until somebody else has granted it',
    [approvals, 'nobody reads protected data before somebody else has looked at the purpose'],
    [approvals, 'nobody grants anything to themselves, whoever they are'],
  ),
  27: elsewhere(
    'a member without a role, a member that was removed',
    '403',
    [teams, 'people hold keys together, each as far as the role goes'],
    [teams, 'who was removed is told, and reaches nothing of the team from then on'],
    [roles, 'in a team everybody goes as far as the role, and administrators and strangers go nowhere'],
  ),
  28: elsewhere(
    'the key in any later answer, log or file',
    'nowhere',
    [keys, 'shows the key once, and never again'],
    [processes, 'kill -9 right after a revocation: the key stays revoked, and nothing secret lies anywhere'],
  ),
  29: here('more keys than allowed', '409'),
  30: elsewhere('fifty at once at one below the limit', 'exactly one', [
    keys,
    'at one below the limit, fifty at the same moment, makes exactly one',
  ]),
  31: elsewhere('twenty rotations at once', 'one successor', [keys, 'twenty at the same moment make one successor']),
  32: elsewhere('the old key past its grace, with a warm cache', '401', [
    keys,
    'gives a successor; the old key works until its grace ends, with a warm cache too',
  ]),
  33: elsewhere('rotating a revoked key', '409', [keys, 'is refused for %s']),
  34: elsewhere(
    'a revoked key at every other node within a second',
    '401',
    [processes, 'a revocation in one is seen by the other'],
    [nodes, 'a revoked key is refused by all of them, at once, and soon when nobody tells them'],
    [nodes, 'one stands still under load: its callers wait, and it knows what was revoked meanwhile'],
  ),
  35: elsewhere('a revocation during a lookup', '401 ever after', [
    'server/src/keys/key-cache.test.ts',
    'a lookup under way cannot bring a revoked key back',
  ]),
  36: here('revoking while the store cannot be written', '503, and not "revoked"'),
  37: elsewhere('kill -9 after "revoked"', 'still revoked', [
    processes,
    'kill -9 right after a revocation: the key stays revoked, and nothing secret lies anywhere',
  ]),
  38: elsewhere(
    'deleting an account; exporting one',
    'keys dead, address erased, counts nameless; all of one’s own and nobody else’s',
    [account, 'kills keys and sessions at once, erases address and mails, and keeps nameless counts'],
    [account, "holds all of my data and nobody else's"],
  ),
  39: elsewhere('changing the audit', 'refused by the store, and found out', [
    'server/src/store/tables/audit-table.test.ts',
    'the audit can only grow, whoever writes: %s',
  ]),
  40: elsewhere(
    'an administrator reads a key',
    'impossible: the store holds fingerprints',
    [people, 'people are found by what one knows of them, and their addresses are shown in part'],
    [copies, 'nothing in the store or in the log opens anything'],
  ),
  41: here('no key, an empty one, 10 KB, NUL, other letters, wrong prefix or checksum', '401, store not asked'),
  42: here('two keys that differ, one header twice', '400'),
  43: here('which part of a key is wrong, by time', 'medians do not tell'),
  44: here('a test key at the gateway, a live one in the sandbox', '403 that says which; a warning'),
  45: here('expired, revoked, unknown', 'told apart for holders only'),
  46: elsewhere('forged identity and forwarding headers', 'never reach an owner', [
    gateway,
    'gets no key, cookie, address, identity or method override',
  ]),
  47: elsewhere('their underscore twins', 'never reach an owner', [
    gateway,
    'gets no key, cookie, address, identity or method override',
  ]),
  48: here('`Connection` names headers of the gateway', 'they reach the owner all the same'),
  49: here('two lengths, folded lines, bare LF, chunk tricks', '400, alone and behind nginx'),
  50: here('two readings of a path', '400, or the operation that is forwarded'),
  51: here('another host in the target or in Host', 'the owner of the contract and no other'),
  52: here('a redirect to this machine or the cloud’s own address', 'not followed'),
  53: here('references of a contract to hosts and files', 'refused, never asked'),
  54: here('a key in the query', 'in no log, referrer, owner’s address or error'),
  55: elsewhere('the operator’s key in an owner’s answer', 'never comes back', [
    answers,
    'never comes back from an owner who repeats it: %s',
  ]),
  56: elsewhere('an owner’s cookies and orders', 'stay away', [
    answers,
    'an owner’s %s stays away, even where the contract declares it',
  ]),
  57: here(
    'an owner that is down, slow, half closed, endless or a bomb',
    '502/504, bounded memory, no success counted',
  ),
  58: here('some thousand callers that leave', 'no socket stays'),
  59: elsewhere('slow senders, 100 KB of headers', 'closed, 431', [strict, 'whoever is slow on purpose is cut']),
  60: elsewhere(
    'CORS',
    'preflight without a key; a browser key from its pages only; never credentials with *',
    [bounds, 'a browser key is for the pages of its origins, and only they may read the answer'],
    [bounds, 'with %s it is refused, and nobody may read why'],
    ['server/src/gateway/preflight.test.ts', 'a browser may ask before it has a key'],
  ),
  61: elsewhere(
    'networks of a key, with a forged X-Forwarded-For',
    '403; IPv6 by /64',
    [bounds, 'a key with networks is refused from all others, whatever they say of themselves'],
    ['server/src/http/request/client-address.test.ts', 'a proxy that says %s means %s'],
  ),
  62: here('caches', 'no answer to A for B; 401 and 429 never kept'),
  63: here('method overrides, HEAD, OPTIONS', 'ignored; counted by rule'),
  64: elsewhere(
    'a thousand at once at a limit of a hundred',
    'exactly a hundred',
    [limits, 'a thousand at once on a limit of one hundred a minute pass one hundred'],
    [nodes, 'a thousand calls at once pass as often as the limit says, over all of them'],
  ),
  65: elsewhere('bursts at the edge of a minute', 'never more than the limit in any rolling minute', [
    limits,
    'cannot choose moments at which a minute admits more than the limit',
  ]),
  66: here('a clock that jumps an hour', 'no free calls, nobody locked out'),
  67: elsewhere('a million made-up callers', 'bounded memory, real ones unaffected', [
    'server/src/limit/sliding-window.test.ts',
    'keeps real callers while a million made-up ones come, within bounds',
  ]),
  68: elsewhere('twenty keys of one account', 'not twenty times as much', [
    limits,
    'twenty keys of one account do not give twenty times as much',
  ]),
  69: elsewhere(
    'what the headers say',
    'remaining only falls; waiting as told is enough',
    [limits, 'sees a remaining number that only falls while time stands still'],
    [limits, 'that waits as long as Retry-After says is served'],
  ),
  70: elsewhere(
    'Redis down',
    'local limits, told of, recovered',
    [shared, 'while Redis is away each has its share, which what it admitted before is part of'],
    [shared, 'a Redis that hangs is waited for once, and nothing waits for it any more'],
    [nodes, 'Redis goes and comes back under load: nothing fails, and a limit is kept meanwhile'],
  ),
  71: elsewhere(
    'counts after a stop',
    'the same on all sides',
    [limits, 'after a normal stop the store has counted what the caller has'],
    [nodes, 'after all that every call is counted once: by the caller, in the logs and in the store'],
    [nodes, 'one is killed under load: the others answer, and at most a second of its counts is lost'],
  ),
  72: elsewhere(
    '401 and 429',
    'billed to nobody; shown apart',
    [limits, 'a call without a valid key is billed to nobody'],
    [limits, 'a thousand at once on a limit of one hundred a minute pass one hundred'],
  ),
  73: elsewhere(
    'the endpoint of secret scanners: forged, replayed, a thousand at once',
    '401; a batch sent again changes nothing, because scanners repeat what they are not sure of',
    [leaks, 'a batch %s is refused'],
    [leaks, 'an unsigned batch is refused'],
    [leaks, 'a signed batch of a thousand says of each what it is, and holders of working keys are told once'],
  ),
  74: elsewhere('a leak report as an oracle', 'one answer for everybody who is no scanner', [
    leaks,
    'the form answers the same for a key that works, one that does not, and one that never was',
  ]),
  75: elsewhere(
    'a public form for leaked keys',
    'revokes or marks without an account, limited by network',
    [leaks, 'with LEAKED_KEYS=%s a live key is then: %s'],
    [leaks, 'a network may tell of twenty keys an hour'],
  ),
  76: elsewhere(
    'webhooks to private addresses',
    'refused, also where a name changes its mind; no redirect is followed',
    [webhooks, 'a name that leads %s by the time it is called is not called'],
    [webhooks, 'a redirect is not followed'],
  ),
  77: elsewhere('formulas in an export for spreadsheets', 'escaped', [
    'server/src/portal/usage/usage-table.test.ts',
    'a name that a spreadsheet would run is a text there',
  ]),
  78: elsewhere(
    'what administrators may',
    'a role and a new session; 403 with its reason for others, because the contract is public',
    [people, '%s %s is for administrators'],
    [people, 'an administrator whose session is half a day old signs in again first'],
  ),
  79: here('headers of the portal', 'strict policy, keys never kept'),
  80: elsewhere('the form that tries calls', 'keeps a key in the tab, sends it to the gateway alone', [
    'e2e/two-origins.test.ts',
    'a key that is tried stays in its tab, and goes to the gateway alone',
  ]),
  81: elsewhere(
    'every operation, by everybody who may not, and with fields that nobody may set',
    'refused, nothing changed',
    [roles, 'whoever is signed in nowhere is refused by all that need it'],
    [roles, 'what administrators may, nobody else may'],
    [roles, 'nobody sets what is not theirs to set'],
  ),
  82: elsewhere('every change, from a page of another origin', '403, nothing done', [
    roles,
    'a page of another origin does nothing in the name of whoever reads it',
  ]),
  83: elsewhere(
    'NUL, half characters, numbers beyond 64 bits, in every value, on both engines',
    'refused in words',
    [values, '%s in an address is refused in words'],
    [values, '%s in a body is refused in words, or kept as text'],
  ),
  84: elsewhere('a role that goes while its holder acts', '403, nothing done', [
    inTeams,
    'whoever is removed at the moment at which he %s has not',
  ]),
  85: elsewhere(
    'a suspended member of a team, a suspended team, a team of suspended people',
    '403; its keys are refused, and nothing new is made',
    [inTeams, 'a suspended member does nothing in the name of a team'],
    [inTeams, 'nobody makes anything new for a suspended team, and what it has may be ended'],
    [inTeams, 'whoever is suspended does not go on with the keys of a team that is nobody else’s'],
  ),
  86: elsewhere('leaving a team to grant what one asked for', '403', [
    inTeams,
    'an administrator does not leave a team for as long as it takes to grant what it asked for',
  ]),
  87: elsewhere('teams, and their quotas, as gifts', 'three a person', [
    inTeams,
    'nobody owns more teams than may be owned, whoever gives them',
  ]),
  88: elsewhere('an invitation of somebody who may not invite any more', '409', [
    inTeams,
    'an invitation is worth what whoever sent it may at the moment it is taken',
  ]),
  89: elsewhere(
    'everything of teams at the same moment; accounts that go meanwhile',
    'as one after the other; nothing half done',
    [inTeams, 'many at the same moment get no more than one after the other'],
    [inTeams, 'accounts that go while teams change leave nothing half done'],
  ),
  90: elsewhere('a mailbox of somebody else, flooded by the portal', 'limited by sender and by address', [
    inTeams,
    'nobody’s mailbox is flooded with what others ask for',
  ]),
  91: elsewhere(
    'a webhook’s name as a question about the inner network, or to a server that keeps silent',
    'one answer; no thread is held',
    [webhooks, 'a name that nobody has is told of as one of the operator’s own network is'],
    ['server/src/webhooks/resolve-name.test.ts', 'names whose servers keep silent are given up'],
  ),
  92: elsewhere(
    'a proxy that verifies: forged names of the portal, other readings, a key in the owner’s header',
    'nothing of it reaches an owner',
    [verifier, 'refuses %s'],
    [proxies, 'the owner gets the path that was looked at, and nothing of the caller'],
  ),
  93: elsewhere(
    'a copy of the store, of the log or of a backup',
    'opens nothing',
    [copies, 'nothing in the store or in the log opens anything'],
    [copies, 'what stands in the store in place of a secret is no secret itself'],
    [copies, 'a backup is for its owner’s eyes, and holds no pepper that the operator keeps'],
  ),
  94: elsewhere('a call that is begun before signing out and ended after it', '401, nothing done', [
    copies,
    'a call that was begun before signing out does nothing after it',
  ]),
  95: elsewhere(
    'texts without end; headers, links and lines in names',
    'refused at once; plain text',
    [texts, '%s without end costs no time'],
    [texts, 'a team named %j writes no header, no recipient and no link'],
    [texts, 'texts in a log stay in their line, and nobody’s texts are in it'],
  ),
  96: elsewhere('unsubscribing others', '404', [
    copies,
    'a token of a mail cannot be made up from anything in the store',
  ]),
  97: elsewhere(
    'a contract whose names, paths, types and days are headers, markup or steps out of the API',
    'left out and told, or words',
    [contracts, 'the sandbox answers %s'],
    [contracts, 'the gateway passes calls on and answers back'],
    [contracts, 'metrics are lines of metrics'],
    ['contract/src/normalise/normalise-document.test.ts', 'a path that leads out of its API'],
    ['contract/src/call/write-call.test.ts', '%s is never left by way of %j'],
  ),
}
