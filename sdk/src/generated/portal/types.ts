// Generated from portal@3.6.0. Do not edit: npm run generate


import type { Brand } from '../../runtime/call/brand.ts';

export type SignUpRequest = {
    /**
     * One plain address, without a name or quotes. Capitals do not matter, and the domain may be written in any script.
     */
    email: string;
};

/**
 * The same for every address, whether it has an account or not.
 */
export type SignUpAccepted = {
    /**
     * The address as it will be used, in lower case.
     */
    email: string;
    /**
     * How long a code that was sent now will work.
     */
    expiresInSeconds: number;
};

/**
 * Problem
 *
 * Why the portal refused or could not answer, as RFC 9457 describes it, with a stable code to switch on and a page that says how to fix it.
 */
export type Problem = {
    /**
     * Identifies the kind of problem. It is the address of its page, relative to the portal.
     */
    type: string;
    /**
     * The kind of problem in a few words. The same for every problem of one kind.
     */
    title: string;
    /**
     * The HTTP status of this answer, repeated so that a logged body still carries it.
     */
    status: number;
    /**
     * What went wrong this time, written for the caller.
     */
    detail: string;
    /**
     * Stable code of the kind of problem. Switch on this and never on the texts.
     */
    code: string;
    /**
     * Page that explains the problem and the way out of it.
     */
    docs: string;
    /**
     * Quote it when you ask for help. It also comes as the header `X-Request-Id`.
     */
    requestId: string;
    /**
     * The path that was called, without its query.
     */
    instance?: string;
    /**
     * Each fault found in the request, when the request itself was at fault.
     */
    errors?: Array<ProblemError>;
};

/**
 * Problem error
 *
 * One fault in a request.
 */
export type ProblemError = {
    /**
     * Where the fault is, `/path`, `/query`, `/header` or `/body` and then the name, as a JSON Pointer.
     */
    path: string;
    /**
     * What is wrong with it.
     */
    message: string;
};

export type SessionRequest = {
    /**
     * The address that the code was sent to.
     */
    email: string;
    /**
     * Six digits. A string, because a code may begin with 0.
     */
    code: string;
};

/**
 * Who is signed in now, and until when. What proves it is in the cookie, never in a body.
 */
export type Session = {
    account: Account;
    /**
     * When the session ends by itself, UTC.
     */
    expiresAt: string;
};

/**
 * Somebody who signed up, which is an address and the language to write to it in.
 */
export type Account = {
    /**
     * The account's id. It says nothing about the person.
     */
    id: string;
    /**
     * The verified address, in lower case.
     */
    email: string;
    /**
     * The language that mails to you are written in (BCP 47): that of the page you signed in on first, until you choose another.
     */
    language: string;
    /**
     * When the account was made, UTC.
     */
    createdAt: string;
    /**
     * Keys that work today, rotating ones included.
     */
    keys: number;
    /**
     * How many working keys the account may hold.
     */
    keyLimit: number;
    /**
     * Whether it may administer the portal.
     */
    isAdministrator: boolean;
    /**
     * Ids of the APIs it is an owner of.
     */
    owns: Array<string>;
    /**
     * Since when whoever runs the portal refuses its keys, and why; null when they do not.
     */
    suspension: Suspension | null;
};

export type Suspension = {
    /**
     * Since when, UTC.
     */
    at: string;
    /**
     * What the holder was told. Empty for somebody who left while suspended and came back.
     */
    reason: string;
};

export type AccountChange = {
    /**
     * One of the languages of this portal's pages (BCP 47).
     */
    language?: string;
};

/**
 * Everything that the portal holds about one account.
 */
export type AccountExport = {
    /**
     * When this copy was made, UTC.
     */
    exportedAt: string;
    account: Account;
    /**
     * Every key ever made that the portal still has a record of.
     */
    keys: Array<KeySummary>;
    /**
     * Every count the portal holds, key by key.
     */
    usage: Array<ExportedUsageRow>;
    /**
     * Every mail sent to the address, newest first.
     */
    mails: Array<SentMail>;
    /**
     * Calls of the last day that failed, newest first.
     */
    failedCalls: Array<FailedCall>;
    /**
     * Requests for access, newest first.
     */
    approvals: Array<Approval>;
    /**
     * Teams you are in. What is a team's is not in here.
     */
    teams: Array<Team>;
    /**
     * Webhooks, without their secrets.
     */
    webhooks: Array<Webhook>;
    notices: NoticeSettings;
    /**
     * Those that you made as an owner, never the tokens themselves.
     */
    reviewTokens?: Array<ReviewToken>;
    /**
     * What you proposed as an owner, and what you said and did about proposals.
     */
    proposals?: Array<OwnProposalEvent>;
    /**
     * How you are told of your teams.
     */
    teamNotices?: Array<TeamNotices>;
    /**
     * What your next weekly letter says.
     */
    digest?: Array<DigestEntry>;
    /**
     * Invitations to you; whose, their mails say.
     */
    invitations?: Array<Invitation>;
    /**
     * Reports of yours that wait for an answer.
     */
    faultReports?: Array<ReportedFault>;
    /**
     * Needs of yours that wait for a decision.
     */
    proposedNeeds?: Array<ProposedNeed>;
};

/**
 * A key without its secret.
 */
export type KeySummary = {
    id: KeyId;
    /**
     * The name you gave it.
     */
    name: string;
    /**
     * Where the key works.
     */
    environment: 'live' | 'test' | 'browser' | (string & {});
    /**
     * How the secret begins, up to its fourth random character, so that you can tell keys apart.
     */
    start: string;
    /**
     * How the secret ends.
     */
    last4: string;
    /**
     * Ids of the APIs it may call; empty means all.
     */
    apis: Array<string>;
    /**
     * Origins of the pages that may use it; empty for a key that is no browser key.
     */
    origins: Array<string>;
    /**
     * Networks from which it may be used, each with its prefix length; empty means from everywhere.
     */
    ranges: Array<string>;
    /**
     * `rotating` still works, and stops when its grace ends. `expired` covers a grace that has ended.
     *
     */
    status: 'active' | 'rotating' | 'expired' | 'revoked' | (string & {});
    /**
     * When it was made, UTC.
     */
    createdAt: string;
    /**
     * When it stops by itself, UTC; null when it does not.
     */
    expiresAt: string | null;
    /**
     * After a rotation, until when the old key works, UTC; null on a key that has no successor.
     */
    graceUntil: string | null;
    /**
     * When it was revoked, UTC; null when it was not.
     */
    revokedAt: string | null;
    /**
     * When the gateway last saw it, UTC, give or take a minute; null when it never did.
     */
    lastUsedAt: string | null;
    /**
     * When somebody last told of it as found in public, UTC; null when nobody did. A key that still works is better replaced.
     */
    foundAt: string | null;
};

/**
 * Key id
 *
 * Id of a key, for addresses and for support. It is not the secret and not a part of it.
 */
export type KeyId = Brand<string, 'KeyId'>;

export type ExportedUsageRow = {
    /**
     * Which key made the calls.
     */
    keyId: KeyId;
    /**
     * The day, UTC.
     */
    date: string;
    /**
     * The API's id.
     */
    api: string;
    /**
     * The operation's full id, the same as on its reference page.
     */
    operation: string;
    /**
     * Calls that the gateway let through.
     */
    calls: number;
    /**
     * Of those calls, the ones answered with a status of 400 or above.
     */
    errors: number;
    /**
     * Calls refused with 429. They are not in `calls`.
     */
    limited: number;
};

/**
 * A mail to the address, without its text.
 */
export type SentMail = {
    /**
     * The mail's id in the outbox.
     */
    id: string;
    /**
     * Why it was written.
     */
    kind: 'sign-in-code' | 'key-created' | 'key-rotated' | 'key-changed' | 'key-revoked' | 'key-expiring' | 'approval' | 'release' | 'deprecation' | 'quota' | 'key-leaked' | 'digest' | 'account-suspended' | 'account-restored' | 'team-invitation' | 'team-ended' | 'fault-reported' | 'fault-answered' | (string & {});
    /**
     * Its subject line.
     */
    subject: string;
    /**
     * When it was written, UTC.
     */
    createdAt: string;
    /**
     * When a mail server took it, UTC; null while it waits.
     */
    sentAt: string | null;
};

/**
 * A call that did not go well, without what it asked for.
 */
export type FailedCall = {
    /**
     * The `X-Request-Id` of its answer.
     */
    requestId: string;
    /**
     * When it was answered, UTC.
     */
    at: string;
    /**
     * Which key made it.
     */
    keyId: KeyId;
    /**
     * The operation's full id; null when the request named none that there is.
     */
    operation: string | null;
    /**
     * The status of the answer.
     */
    status: number;
    /**
     * The code of the portal's refusal, with a page below `/errors`; null when the owner of the API refused.
     */
    code: string | null;
};

/**
 * A request for access, and what came of it.
 */
export type Approval = {
    id: ApprovalId;
    /**
     * The API's id.
     */
    api: string;
    /**
     * The key it is for; null for every key of the account, future ones too.
     */
    keyId: Brand<string, 'KeyId'> | null;
    /**
     * What the data is wanted for, in the holder's words.
     */
    purpose: string;
    state: ApprovalState;
    /**
     * When it was asked, UTC.
     */
    askedAt: string;
    /**
     * When access ends by itself, UTC; null when it does not, or was not granted.
     */
    expiresAt: string | null;
    /**
     * What happened, in that order.
     */
    history: Array<ApprovalEvent>;
};

/**
 * Approval id
 *
 * Id of a request for access.
 */
export type ApprovalId = Brand<string, 'ApprovalId'>;

/**
 * `pending` waits for an answer. `approved` opens the API until it ends. The others are over: `refused` by who runs the
 * portal, `withdrawn` by the holder, `expired` because its time was up or nobody answered.
 *
 */
export type ApprovalState = 'pending' | 'approved' | 'refused' | 'withdrawn' | 'expired' | (string & {});

export type ApprovalEvent = {
    /**
     * When, UTC.
     */
    at: string;
    /**
     * What it was from then on.
     */
    state: ApprovalState;
    /**
     * Whose doing it was; `portal` is for what happens by itself.
     */
    by: 'holder' | 'administrator' | 'portal' | (string & {});
    /**
     * What was said with it.
     */
    note: string | null;
};

/**
 * People who hold keys together, as one of them sees it.
 */
export type Team = {
    id: TeamId;
    /**
     * What it is called.
     */
    name: string;
    /**
     * When it began, UTC.
     */
    createdAt: string;
    /**
     * What you are in it. A `viewer` sees everything, a `member` also has to do with keys, access and webhooks, a `manager`
     * also with people, an `owner` with everything.
     *
     */
    role: 'owner' | 'manager' | 'member' | 'viewer' | (string & {});
    /**
     * When you joined, UTC.
     */
    since: string;
    /**
     * How many people are in it.
     */
    members: number;
};

/**
 * Team id
 *
 * Id of a team.
 */
export type TeamId = Brand<string, 'TeamId'>;

/**
 * An address that is told of notices by program.
 */
export type Webhook = {
    id: WebhookId;
    /**
     * Where messages are sent.
     */
    url: string;
    /**
     * What is sent there.
     */
    topics: Array<string>;
    /**
     * When it was made, UTC.
     */
    createdAt: string;
    /**
     * After its secret was replaced, until when messages are signed with the one before, too, unless it is replaced again before then, UTC; null if it never was.
     */
    previousSecretUntil: string | null;
};

/**
 * Webhook id
 *
 * Id of a webhook.
 */
export type WebhookId = Brand<string, 'WebhookId'>;

/**
 * For each topic how it is told. `at-once` is a mail of its own, `weekly` a part of one letter on Mondays, `off` nothing.
 *
 */
export type NoticeSettings = {
    /**
     * Releases that break what a key of yours called.
     */
    breaking: 'off' | 'at-once' | 'weekly' | (string & {});
    /**
     * Releases that say that something your keys called will go away.
     */
    deprecations: 'off' | 'at-once' | 'weekly' | (string & {});
    /**
     * That 80 and 100 per cent of the calls of a day are used; each once a day.
     */
    quota: 'off' | 'at-once' | 'weekly' | (string & {});
    /**
     * That a key stops by itself in 14 days, 3 days or 1 day.
     */
    keyExpiring: 'off' | 'at-once' | 'weekly' | (string & {});
    /**
     * That a key of yours was found where everybody can see it. Always at once.
     */
    keyLeaked: 'off' | 'at-once' | 'weekly' | (string & {});
};

/**
 * With it a program asks who uses what of one API.
 */
export type ReviewToken = {
    id: TokenId;
    /**
     * What it is for.
     */
    name: string;
    /**
     * When it was made, UTC.
     */
    createdAt: string;
    /**
     * When it ends by itself, UTC.
     */
    expiresAt: string;
    /**
     * The last day on which it was used, UTC; null for never.
     */
    usedOn: string | null;
};

/**
 * Review token id
 *
 * Id of a review token.
 */
export type TokenId = Brand<string, 'ReviewTokenId'>;

export type OwnProposalEvent = {
    proposal: ProposalId;
    /**
     * The API's id.
     */
    api: string;
    /**
     * What you did.
     */
    kind: 'proposed' | 'said' | 'approved' | 'declined' | 'withdrawn' | 'published' | 'publish-failed' | (string & {});
    /**
     * What you said; may be empty.
     */
    words: string;
    /**
     * When, UTC.
     */
    at: string;
};

/**
 * Proposal id
 *
 * Id of a proposal.
 */
export type ProposalId = Brand<string, 'ProposalId'>;

/**
 * How somebody is told of a team.
 */
export type TeamNotices = {
    team: TeamId;
    notices: NoticeSettings;
};

/**
 * A part of a weekly letter.
 */
export type DigestEntry = {
    /**
     * When it was written, UTC.
     */
    at: string;
    /**
     * Its title.
     */
    subject: string;
    /**
     * Its words.
     */
    text: string;
};

/**
 * Somebody who may join.
 */
export type Invitation = {
    id: InvitationId;
    /**
     * Where the mail went.
     */
    email: string;
    /**
     * What they will be.
     */
    role: 'owner' | 'manager' | 'member' | 'viewer' | (string & {});
    /**
     * When it was sent, UTC.
     */
    createdAt: string;
    /**
     * Until when it works, UTC.
     */
    expiresAt: string;
};

/**
 * Invitation id
 *
 * Id of an invitation.
 */
export type InvitationId = Brand<string, 'InvitationId'>;

/**
 * A report as the owner sees it.
 */
export type ReportedFault = {
    id: FaultId;
    operation: FaultOperation;
    state: FaultState;
    reportedAt: FaultTime;
    changedAt: FaultChange;
    answer: FaultWords;
    /**
     * What somebody says is wrong.
     */
    wrong: string;
    /**
     * What it should be; null where nobody said.
     */
    wanted: string | null;
    /**
     * The request it was seen in; null where nobody said.
     */
    requestId: string | null;
    /**
     * Whether somebody waits for an answer by mail.
     */
    wantsAnswer: boolean;
};

/**
 * Report id
 *
 * Id of a report of wrong data.
 */
export type FaultId = Brand<string, 'FaultId'>;

/**
 * The operation's id.
 */
export type FaultOperation = string;

/**
 * `received`: nobody has answered yet. `looked-at`: the owner knows of it. `mended`: it was wrong, and is right now.
 * `not-a-fault`: the owner says that it is as it should be.
 *
 */
export type FaultState = 'received' | 'looked-at' | 'mended' | 'not-a-fault' | (string & {});

/**
 * When it was reported, UTC.
 */
export type FaultTime = string;

/**
 * When its state changed last, UTC.
 */
export type FaultChange = string;

/**
 * The owner's answer; null where there is none.
 */
export type FaultWords = string | null;

/**
 * A proposed need as administrators see it.
 */
export type ProposedNeed = {
    id: ProposedNeedId;
    title: NeedTitle;
    who: NeedWho;
    place: NeedPlace;
    why: NeedWhy;
    solved: NeedSolved;
    state: ProposedNeedState;
    /**
     * What was said to who proposed it; null where nothing was.
     */
    note: string | null;
    /**
     * Whether somebody waits to be told what is decided.
     */
    wantsAnswer: boolean;
    /**
     * When it was proposed, UTC.
     */
    proposedAt: string;
    /**
     * When its state changed last, UTC.
     */
    changedAt: string;
};

/**
 * Proposed need's id
 *
 * Id of a need that somebody proposed.
 */
export type ProposedNeedId = Brand<string, 'ProposedNeedId'>;

/**
 * What is needed, as an outcome, in a line.
 */
export type NeedTitle = string;

/**
 * Who needs it, without a name.
 */
export type NeedWho = string;

/**
 * Where, as you would say it.
 */
export type NeedPlace = string;

/**
 * Why it matters, in two or three sentences.
 */
export type NeedWhy = string;

/**
 * What would count as solved.
 */
export type NeedSolved = string;

/**
 * `waiting`: nobody has decided yet, and nobody else sees it. `accepted`: it is public. `declined`: it is shown to nobody.
 */
export type ProposedNeedState = 'waiting' | 'accepted' | 'declined' | (string & {});

export type KeyList = {
    /**
     * Newest first.
     */
    keys: Array<KeySummary>;
    /**
     * How many working keys the account may hold.
     */
    limit: number;
};

export type KeyRequest = {
    /**
     * A name you will recognise. Shown as plain text everywhere.
     */
    name: string;
    /**
     * A `live` key opens the gateway. A `browser` key does so for the pages of `origins` alone, and reads there what anybody may know. A `test` key is refused with a pointer to the sandbox, which needs no key: so a program under test can never reach an owner.
     */
    environment: 'live' | 'test' | 'browser';
    apis?: KeyApis;
    origins?: KeyOrigins;
    ranges?: KeyRanges;
    expiresAt?: KeyExpiry;
};

/**
 * Ids of the APIs that the key may call. Empty, or left out of a new key, means all of them, future ones too.
 */
export type KeyApis = Array<string>;

/**
 * Origins of the pages that may use a `browser` key, which needs one at least; no other key has any. An origin is
 * scheme, host and port as the browser shows them, without a path; `https`, or `http` on the developer's own machine.
 *
 */
export type KeyOrigins = Array<string>;

/**
 * Addresses and ranges (CIDR), IPv4 or IPv6, from which the key may be used. Empty, or left out of a new key, means from
 * everywhere.
 *
 */
export type KeyRanges = Array<string>;

/**
 * When the key is to stop by itself. A mail reminds of it 14 days, 3 days and 1 day before. Null, or left out of a new key, means never.
 */
export type KeyExpiry = string | null;

export type IssuedKey = {
    key: KeySummary;
    secret: Secret;
};

/**
 * The key itself. Shown in this answer and never again; keep it out of code and logs.
 */
export type Secret = string;

/**
 * What is to be different. What is left out stays as it is.
 */
export type KeyChange = {
    /**
     * Another name.
     */
    name?: string;
    apis?: KeyApis;
    origins?: KeyOrigins;
    ranges?: KeyRanges;
    expiresAt?: KeyExpiry;
};

export type RotationRequest = {
    /**
     * How long the old key goes on working. 0 stops it at once.
     */
    graceHours?: number;
};

export type RotatedKey = {
    key: KeySummary;
    secret: Secret;
    previous: KeySummary;
};

export type Usage = {
    /**
     * First day counted, UTC.
     */
    from: string;
    /**
     * Last day counted, which is today, UTC.
     */
    to: string;
    /**
     * One row for each day and operation that had a call, newest day first, then by operation. The oldest are left
     * out when there are more than 5,000; the export has every one.
     *
     */
    rows: Array<UsageRow>;
    totals: UsageTotals;
    limits: UsageLimits;
};

export type UsageRow = {
    /**
     * The day, UTC.
     */
    date: string;
    /**
     * The API's id.
     */
    api: string;
    /**
     * The operation's full id, the same as on its reference page.
     */
    operation: string;
    /**
     * Calls that the gateway let through.
     */
    calls: number;
    /**
     * Of those calls, the ones answered with a status of 400 or above.
     */
    errors: number;
    /**
     * Calls refused with 429. They are not in `calls`.
     */
    limited: number;
};

/**
 * All of it added up, rows that are left out too.
 */
export type UsageTotals = {
    /**
     * All calls let through.
     */
    calls: number;
    /**
     * All of those that failed.
     */
    errors: number;
    /**
     * All calls refused with 429.
     */
    limited: number;
};

/**
 * What applies now. An account's limits are shared by its keys, so that more keys do not mean more calls.
 */
export type UsageLimits = {
    /**
     * Calls a minute.
     */
    perMinute: number;
    /**
     * Calls a day.
     */
    perDay: number;
    /**
     * What is left of today's calls. The day ends at midnight UTC.
     */
    remainingToday: number;
};

export type FailedCalls = {
    /**
     * Newest first.
     */
    calls: Array<FailedCall>;
};

export type ApprovalList = {
    /**
     * Ids of the APIs with data for which access must be asked.
     */
    apis: Array<string>;
    /**
     * Newest first.
     */
    approvals: Array<Approval>;
};

export type ApprovalRequestBody = {
    /**
     * The API's id.
     */
    api: string;
    /**
     * Only this key. Leave it out for every key of the account, future ones too.
     */
    keyId?: KeyId;
    /**
     * What you want the data for, whom it helps, and what you keep of it.
     */
    purpose: string;
};

export type ApprovalRequestList = {
    /**
     * The one that has waited longest first.
     */
    requests: Array<ApprovalRequest>;
    /**
     * The `after` of the next page; null at the end.
     */
    next: string | null;
};

/**
 * A request as who decides sees it.
 */
export type ApprovalRequest = {
    id: ApprovalId;
    /**
     * The API's id.
     */
    api: string;
    /**
     * The key it is for; null for every key of the account, future ones too.
     */
    keyId: Brand<string, 'KeyId'> | null;
    /**
     * What the data is wanted for, in the holder's words.
     */
    purpose: string;
    state: ApprovalState;
    /**
     * When it was asked, UTC.
     */
    askedAt: string;
    /**
     * When access ends by itself, UTC; null when it does not, or was not granted.
     */
    expiresAt: string | null;
    /**
     * What happened, in that order.
     */
    history: Array<ApprovalEvent>;
    /**
     * The account that asks.
     */
    accountId: string;
    /**
     * The address of who asks.
     */
    holder: string | null;
};

export type ApprovalDecision = {
    /**
     * The answer.
     */
    decision: 'approved' | 'refused';
    /**
     * Words to the holder, who gets them by mail and sees them in the history.
     */
    note?: string;
    /**
     * When access ends by itself. Leave it out for access without an end.
     */
    expiresAt?: string;
};

export type NoticeChange = {
    /**
     * Releases that break what a key of yours called.
     */
    breaking?: 'off' | 'at-once' | 'weekly';
    /**
     * Releases that say that something your keys called will go away.
     */
    deprecations?: 'off' | 'at-once' | 'weekly';
    /**
     * That 80 and 100 per cent of the calls of a day are used; each once a day.
     */
    quota?: 'off' | 'at-once' | 'weekly';
    /**
     * That a key stops by itself in 14 days, 3 days or 1 day.
     */
    keyExpiring?: 'off' | 'at-once' | 'weekly';
};

export type WebhookList = {
    /**
     * Oldest first.
     */
    webhooks: Array<Webhook>;
    /**
     * How many there may be.
     */
    limit: number;
};

export type WebhookRequest = {
    /**
     * Where messages are sent, by https, on the public internet.
     */
    url: string;
    /**
     * What is sent. `approvals` is what becomes of requests for access; the others are the topics of notices.
     */
    topics: Array<'breaking' | 'deprecations' | 'quota' | 'keyExpiring' | 'keyLeaked' | 'approvals'>;
};

export type IssuedWebhook = {
    webhook: Webhook;
    /**
     * Proves signatures. Shown in this answer and never again; keep it out of code and logs.
     */
    secret: string;
};

export type WebhookTest = {
    /**
     * The message's `webhook-id`.
     */
    messageId: string;
};

export type WebhookDeliveryList = {
    /**
     * Newest first.
     */
    deliveries: Array<WebhookDelivery>;
};

/**
 * One message, and what became of it.
 */
export type WebhookDelivery = {
    /**
     * The header `webhook-id`, the same in every attempt.
     */
    messageId: string;
    /**
     * What it is about; `test` for one that was asked for.
     */
    topic: string;
    /**
     * `waiting` is sent, or sent again, at `nextAttemptAt`. `delivered` was answered with 2xx. `dead` was tried for a day,
     * or answered with 410, and is given up.
     *
     */
    state: 'waiting' | 'delivered' | 'dead' | (string & {});
    /**
     * When it was written, UTC.
     */
    createdAt: string;
    /**
     * How often it was sent.
     */
    attempts: number;
    /**
     * When it is sent next, UTC; null when that is over.
     */
    nextAttemptAt: string | null;
    /**
     * When it was delivered or given up, UTC; null while it waits.
     */
    settledAt: string | null;
    /**
     * The status of the last answer; null when there was none.
     */
    status: number | null;
    /**
     * Why the last attempt failed, in words; null when it did not.
     */
    error: string | null;
};

export type TeamList = {
    /**
     * Oldest first.
     */
    teams: Array<Team>;
    /**
     * How many you may own.
     */
    limit: number;
};

export type TeamName = {
    /**
     * What the team is called.
     */
    name: string;
};

/**
 * A team with its people.
 */
export type TeamDetail = Team & {
    /**
     * Those who have been in it longest first.
     */
    people: Array<Member>;
    /**
     * How many may be in it, invitations among them.
     */
    peopleLimit: number;
    /**
     * Not answered yet.
     */
    invitations: Array<Invitation>;
};

/**
 * Somebody in a team.
 */
export type Member = {
    id: MemberId;
    /**
     * The address, which everybody in the team sees.
     */
    email: string;
    /**
     * What they are in it.
     */
    role: 'owner' | 'manager' | 'member' | 'viewer' | (string & {});
    /**
     * When they joined, UTC.
     */
    since: string;
    /**
     * Whether it is who asks.
     */
    isYou: boolean;
};

/**
 * Member id
 *
 * Id of somebody in a team.
 */
export type MemberId = Brand<string, 'MemberId'>;

export type InvitationRequest = {
    /**
     * Where the mail goes.
     */
    email: string;
    /**
     * What they will be.
     */
    role: 'owner' | 'manager' | 'member' | 'viewer';
};

export type RoleChange = {
    /**
     * What they will be.
     */
    role: 'owner' | 'manager' | 'member' | 'viewer';
};

export type Acceptance = {
    /**
     * What stands in the mail behind `#invitation=`.
     */
    token: string;
};

export type Unsubscription = {
    /**
     * Which mails; `weekly` is the letter on Mondays, with all that is told in it.
     */
    topic: 'breaking' | 'deprecations' | 'quota' | 'keyExpiring' | 'weekly' | (string & {});
    /**
     * Whether they come.
     */
    isOn: boolean;
};

/**
 * What there is, and what waits.
 */
export type Standing = {
    /**
     * Accounts.
     */
    accounts: number;
    /**
     * Accounts that are suspended.
     */
    suspended: number;
    /**
     * Requests for access that wait, 200 at the most.
     */
    approvalsWaiting: number;
    /**
     * Found keys that wait for an answer.
     */
    leaksWaiting: number;
    /**
     * Mails that wait to be sent.
     */
    mailsWaiting: number;
    /**
     * Mails that were given up.
     */
    mailsFailed: number;
    /**
     * How long the oldest mail has waited.
     */
    oldestMailSeconds: number;
    /**
     * The owners' servers, as the server sees them that answers this; another one may see them differently.
     */
    owners: Array<OwnerHealth>;
};

export type OwnerHealth = {
    /**
     * The owner's server.
     */
    host: string;
    /**
     * Ids of the APIs that are asked there.
     */
    apis: Array<string>;
    /**
     * `closed` is asked as usual. `open` does not answer and is left alone for some seconds. `trying` is asked one call to
     * see whether it is back.
     *
     */
    breaker: 'closed' | 'open' | 'trying' | (string & {});
    /**
     * Calls it is asked now.
     */
    asked: number;
    /**
     * Calls that wait for it.
     */
    waiting: number;
};

export type PersonList = {
    /**
     * Newest first.
     */
    people: Array<Person>;
    /**
     * What to say in `after` for the next page; null at the end.
     */
    next: string | null;
};

export type Person = {
    accountId: AccountId;
    /**
     * The address in part, enough to tell people apart.
     */
    address: string;
    /**
     * When the account was made, UTC.
     */
    createdAt: string;
    /**
     * Keys it has, working or not.
     */
    keys: number;
    /**
     * Whether its keys are refused.
     */
    isSuspended: boolean;
};

/**
 * Account id
 *
 * Id of an account. It says nothing about the person.
 */
export type AccountId = Brand<string, 'AccountId'>;

/**
 * One account, as much of it as answering its holder needs.
 */
export type PersonDetail = {
    accountId: AccountId;
    /**
     * The holder's address.
     */
    email: string;
    /**
     * When the account was made, UTC.
     */
    createdAt: string;
    /**
     * Whether it administers the portal.
     */
    isAdministrator: boolean;
    /**
     * Ids of the APIs it is an owner of.
     */
    owns: Array<string>;
    /**
     * Since when its keys are refused, and why; null when they are not.
     */
    suspension: Suspension | null;
    /**
     * Newest first, without their secrets.
     */
    keys: Array<KeySummary>;
    /**
     * Requests for access, newest first.
     */
    approvals: Array<Approval>;
    /**
     * Calls of the last 30 days.
     */
    usage: UsageTotals;
};

export type Reason = {
    /**
     * Words to the holder, who gets them by mail.
     */
    reason: string;
};

export type WaitingMailList = {
    /**
     * Newest first.
     */
    mails: Array<WaitingMail>;
    /**
     * What to say in `before` for the next page; null at the end.
     */
    next: number | null;
};

export type WaitingMail = {
    id: MailId;
    /**
     * Why it was written.
     */
    kind: string;
    /**
     * To whom, in part.
     */
    address: string;
    /**
     * When it was written, UTC.
     */
    createdAt: string;
    /**
     * How often it was tried.
     */
    attempts: number;
    /**
     * When it is tried next, or was given up, UTC.
     */
    at: string;
    /**
     * False for a mail whose text is gone, such as an old sign-in code.
     */
    canRetry: boolean;
    /**
     * What the mail server said last, without the address.
     */
    lastError: string | null;
};

/**
 * Mail id
 *
 * Id of a mail in the outbox.
 */
export type MailId = Brand<string, 'MailId'>;

export type AuditPage = {
    /**
     * Newest first.
     */
    rows: Array<AuditRow>;
    /**
     * What to say in `before` for the next page; null at the end.
     */
    next: number | null;
};

export type AuditRow = {
    /**
     * Its number in the list.
     */
    id: number;
    /**
     * When, UTC.
     */
    at: string;
    /**
     * The account that did it; `portal` for what no account did.
     */
    by: string;
    /**
     * What was done.
     */
    action: string;
    /**
     * To whom or what, by id; of a rotated key, the old id and the new one.
     */
    subject: string;
};

export type AuditProof = {
    /**
     * Whether every row is as it was written and follows the one before.
     */
    isWhole: boolean;
    /**
     * How many there are; null when the chain is broken.
     */
    rows: number | null;
    /**
     * The hash of the last row, which vouches for all; null when the chain is broken.
     */
    head: string | null;
    /**
     * The first row that is not what was written, or does not follow; null when there is none.
     */
    brokenRow: number | null;
    /**
     * When this was found, UTC.
     */
    provenAt: string;
};

export type PortalUsage = {
    /**
     * First day counted, UTC.
     */
    from: string;
    /**
     * Last day counted, which is today, UTC.
     */
    to: string;
    /**
     * The most called first.
     */
    operations: Array<OperationUse>;
    /**
     * Newest first.
     */
    days: Array<DayUse>;
};

export type OperationUse = {
    /**
     * The operation's full id.
     */
    operation: string;
    /**
     * Keys that called it.
     */
    keys: number;
    /**
     * Calls that the gateway let through.
     */
    calls: number;
    /**
     * Of those, the ones answered with 400 or above.
     */
    errors: number;
    /**
     * Calls refused with 429.
     */
    limited: number;
};

export type DayUse = {
    /**
     * The day, UTC.
     */
    date: string;
    /**
     * Calls that the gateway let through.
     */
    calls: number;
    /**
     * Of those, the ones answered with 400 or above.
     */
    errors: number;
    /**
     * Calls refused with 429.
     */
    limited: number;
};

export type MisfitList = {
    /**
     * First day counted, UTC.
     */
    from: string;
    /**
     * Those found last first.
     */
    misfits: Array<Misfit>;
};

/**
 * The smallest shape in which answers of one operation did not fit one release of its contract.
 */
export type Misfit = {
    operation: OperationId;
    release: ContractVersion;
    kind: MisfitKind;
    place: MisfitPlace;
    /**
     * What the contract wants there, in its own words.
     */
    wanted: string;
    /**
     * What came instead, as a kind of value, and never the value.
     */
    found: string;
    /**
     * Tells values and names apart that are not kept; it leads back to none. Null where there is nothing to tell apart.
     */
    hash: string | null;
    times: MisfitTimes;
    /**
     * When it was found first.
     */
    firstAt: string;
    /**
     * When it was found last.
     */
    lastAt: string;
};

/**
 * The operation's id.
 */
export type OperationId = string;

/**
 * The version of the contract that the answers were held against, semver 2.0.0.
 */
export type ContractVersion = string;

/**
 * What does not fit. `unreachable` is an owner that was asked and gave no whole answer.
 */
export type MisfitKind = 'status' | 'media-type' | 'schema' | 'undeclared' | 'unreachable' | (string & {});

/**
 * A JSON Pointer into the answer with `*` for the places of a list and `{}` for the keys of a map; empty for the whole. Of what is undeclared, the schema it stands in.
 */
export type MisfitPlace = string;

/**
 * In how many answers it was found.
 */
export type MisfitTimes = number;

export type ProposalList = {
    /**
     * Without what they change.
     */
    proposals: Array<Proposal>;
    /**
     * The `after` of the next page; null at the end.
     */
    next: string | null;
};

/**
 * A document that an owner proposes to publish.
 */
export type Proposal = {
    id: ProposalId;
    /**
     * The API's id.
     */
    api: string;
    state: ProposalState;
    /**
     * The release that it was compared with; null where there is none.
     */
    previous: string | null;
    /**
     * What it would be published as.
     */
    version: string;
    bump: ProposalBump;
    /**
     * When it was proposed, UTC.
     */
    proposedAt: string;
    /**
     * When something was said or done last, UTC.
     */
    changedAt: string;
};

/**
 * `open`: an administrator has to decide. `approved`: it may be published. `declined` and `withdrawn`: it will not be. `published`: it is a
 * release now.
 *
 */
export type ProposalState = 'open' | 'approved' | 'declined' | 'withdrawn' | 'published' | (string & {});

/**
 * What its changes ask for.
 */
export type ProposalBump = 'major' | 'minor' | 'patch' | 'initial' | (string & {});

export type LeakList = {
    /**
     * Newest first.
     */
    leaks: Array<Leak>;
    /**
     * What to say in `before` for the next page; null at the end.
     */
    next: number | null;
};

/**
 * A key that somebody found where others can read it. What was found is not kept.
 */
export type Leak = {
    id: LeakId;
    /**
     * When it was told, UTC.
     */
    foundAt: string;
    accountId: AccountId;
    keyId: KeyId;
    /**
     * How the key begins.
     */
    start: string;
    /**
     * How it ends.
     */
    last4: string;
    /**
     * Who told of it.
     */
    source: 'scanner' | 'person' | 'administrator' | (string & {});
    /**
     * Where it was, in the words of who told; empty when they did not say.
     */
    place: string;
    /**
     * What was done when it was told; `stopped already` did not work any more.
     */
    outcome: 'revoked' | 'marked' | 'stopped already' | (string & {});
    /**
     * Whether the key still works.
     */
    isWorking: boolean;
    /**
     * When an administrator answered, UTC; null while nobody has.
     */
    answeredAt: string | null;
};

/**
 * Leak id
 *
 * Id of a report of a found key.
 */
export type LeakId = Brand<string, 'LeakId'>;

export type LeakAnswer = {
    /**
     * `revoke` ends the key, if it works. `keep` leaves it as it is.
     */
    answer: 'revoke' | 'keep';
};

export type NewBulletin = {
    /**
     * `maintenance` needs `from` and `to`; `incident` has neither.
     */
    kind: 'incident' | 'maintenance';
    /**
     * What it is about, in a line.
     */
    title: string;
    /**
     * What you know and what you do, in plain text. Everybody reads it, so name nobody.
     */
    words: string;
    /**
     * The ids of the APIs it is about. Left out, it is about the portal as a whole.
     */
    apis?: Array<string>;
    incident?: IncidentId;
    /**
     * Of planned work, when it begins.
     */
    from?: string;
    /**
     * Of planned work, when it is to be over.
     */
    to?: string;
};

/**
 * Incident id
 *
 * Id of an incident.
 */
export type IncidentId = Brand<string, 'IncidentId'>;

/**
 * The operator's words on an incident, or on work that is planned.
 */
export type Bulletin = {
    id: BulletinId;
    /**
     * `incident`: something does not go as it should. `maintenance`: work that was planned.
     */
    kind: 'incident' | 'maintenance' | (string & {});
    /**
     * `planned`: the work has not begun. `current`: it holds now. `closed`: it is over.
     */
    state: 'planned' | 'current' | 'closed' | (string & {});
    title: BulletinTitle;
    apis: BulletinApis;
    /**
     * The incident that the portal found by itself and that this is about; null where it is about none.
     */
    incident: string | null;
    /**
     * Of planned work, when it begins, UTC; null of an incident.
     */
    from: string | null;
    /**
     * Of planned work, when it is to be over, UTC; null of an incident.
     */
    to: string | null;
    /**
     * When it was published, UTC.
     */
    publishedAt: string;
    /**
     * When the operator closed it, UTC; null where nobody has.
     */
    closedAt: string | null;
    /**
     * Oldest first. An entry is never changed; what was wrong in one is said in the next.
     */
    entries: Array<BulletinEntry>;
};

/**
 * Bulletin id
 *
 * Id of a bulletin.
 */
export type BulletinId = Brand<string, 'BulletinId'>;

/**
 * What it is about, in a line.
 */
export type BulletinTitle = string;

/**
 * The ids of the APIs it is about; none for the portal as a whole.
 */
export type BulletinApis = Array<string>;

export type BulletinEntry = {
    /**
     * When it was written, UTC.
     */
    at: string;
    /**
     * What the operator says, in plain text.
     */
    words: string;
};

export type NewBulletinEntry = {
    /**
     * What is new, in plain text. Everybody reads it, so name nobody.
     */
    words: string;
    /**
     * Whether this is the last word.
     */
    close?: boolean;
    /**
     * Of planned work, when it begins now. Left out, it stays.
     */
    from?: string;
    /**
     * Of planned work, when it is to be over now. Left out, it stays.
     */
    to?: string;
};

export type FoundKey = {
    /**
     * The whole key, from its prefix to its last character. It is looked up and forgotten.
     */
    key: string;
    /**
     * Where it was, so that its holder can take it away. An address is best.
     */
    place?: string;
};

export type ReportTaken = {
    /**
     * Always true. It says nothing of the key.
     */
    received: true;
};

/**
 * Matches, as a scanner found them.
 */
export type LeakedKeys = Array<LeakedKey>;

/**
 * One match. Further members are let be. One that is of another form keeps no other from being taken: it gets its own
 * label, a `false_positive` where its `token` is no text, and an empty `url` or `type` where that is none.
 *
 */
export type LeakedKey = {
    /**
     * What was found.
     */
    token: string;
    /**
     * The scanner's name for the pattern. It comes back with the label.
     */
    type: string;
    /**
     * Where it was found; it may be empty. Its first 500 characters are kept.
     */
    url?: string;
    /**
     * In what kind of place. It is not kept.
     */
    source?: string;
};

/**
 * One label for each match, in the same order.
 */
export type LeakLabels = Array<LeakLabel>;

export type LeakLabel = {
    /**
     * SHA-256 of the match, base64.
     */
    token_hash: string;
    /**
     * The scanner's name for the pattern.
     */
    token_type: string;
    /**
     * `true_positive` is a key of this portal, also one that was revoked before. `false_positive` was never issued, or is a
     * browser key, which everybody who opens its pages can read.
     *
     */
    label: 'true_positive' | 'false_positive' | (string & {});
};

/**
 * SDK use
 *
 * What a project uses of the SDK.
 */
export type SdkUse = {
    /**
     * Ids of operations, and members of types with the API in front.
     */
    used: Array<string>;
};

export type NewFault = {
    /**
     * The operation's id.
     */
    operation: string;
    /**
     * What is wrong. The owner reads it; leave out who you are.
     */
    wrong: string;
    /**
     * What it should be, as far as you know.
     */
    wanted?: string;
    /**
     * The answer's `X-Request-Id`, by which the answer can be told from others.
     */
    requestId?: string;
    /**
     * Where the answer goes, if you want one.
     */
    email?: string;
};

/**
 * A report as everybody sees it.
 */
export type Fault = {
    id: FaultId;
    operation: FaultOperation;
    state: FaultState;
    reportedAt: FaultTime;
    changedAt: FaultChange;
    answer: FaultWords;
};

export type FaultList = {
    /**
     * Those made last first.
     */
    faults: Array<Fault>;
};

export type FaultAnswer = {
    /**
     * What became of it.
     */
    state: 'looked-at' | 'mended' | 'not-a-fault';
    /**
     * Words for everybody. Left out, those that are there stay.
     */
    answer?: string;
};

export type NewProposedNeed = {
    /**
     * What is needed, as an outcome, in a line.
     */
    title: string;
    /**
     * Who needs it, without a name.
     */
    who: string;
    /**
     * Where, as you would say it.
     */
    place: string;
    /**
     * Why it matters, in two or three sentences.
     */
    why: string;
    /**
     * What would count as solved.
     */
    solved: string;
    /**
     * Where you want to be told what was decided, if you do.
     */
    email?: string;
};

export type ProposedNeedTaken = {
    id: ProposedNeedId;
    state: ProposedNeedState;
};

export type AcceptedNeedList = {
    /**
     * Those proposed last first.
     */
    needs: Array<AcceptedNeed>;
};

/**
 * A need that was accepted, and for which nobody has written a criterion yet.
 */
export type AcceptedNeed = {
    id: ProposedNeedId;
    title: NeedTitle;
    who: NeedWho;
    place: NeedPlace;
    why: NeedWhy;
    solved: NeedSolved;
    /**
     * When it was accepted, UTC.
     */
    acceptedAt: string;
};

export type ProposedNeedList = {
    /**
     * Those proposed last first.
     */
    needs: Array<ProposedNeed>;
    /**
     * The `after` of the next page; null at the end.
     */
    next: string | null;
};

export type NeedDecision = {
    /**
     * What becomes of it.
     */
    state: 'accepted' | 'declined';
    /**
     * Words to who proposed it.
     */
    note?: string;
    /**
     * What is published instead of the title that was written.
     */
    title?: string;
    /**
     * What is published instead.
     */
    who?: string;
    /**
     * What is published instead.
     */
    place?: string;
    /**
     * What is published instead.
     */
    why?: string;
    /**
     * What is published instead.
     */
    solved?: string;
};

export type Desk = {
    /**
     * The API's id.
     */
    api: string;
    /**
     * When this was read, UTC.
     */
    at: string;
    /**
     * First day counted, UTC; today is the last.
     */
    from: string;
    /**
     * Calls with a key that were let through.
     */
    calls: number;
    /**
     * Of these, those answered with 400 or above.
     */
    errors: number;
    /**
     * Every operation, the most called first.
     */
    operations: Array<DeskOperation>;
    /**
     * How far answers agree with the contract, and where they do not; of the last ninety days.
     */
    agreements: Array<Agreement>;
    /**
     * Reports of wrong data that are not settled.
     */
    openFaults: number;
    /**
     * Releases that holders were told of, newest first.
     */
    notices: Array<DeskNotice>;
    /**
     * Members of types that projects said they use, the most used first; only what at least five reports name.
     */
    members: Array<UsedMember>;
};

export type DeskOperation = {
    /**
     * The operation's id.
     */
    operation: string;
    /**
     * Whether the contract says that it will end.
     */
    isDeprecated: boolean;
    /**
     * Calls with a key that were let through.
     */
    calls: number;
    /**
     * Of these, those answered with 400 or above.
     */
    errors: number;
    /**
     * How many keys called it; null for fewer than five, and 0 for none.
     */
    keys: number | null;
    /**
     * 95 of 100 answers took no longer than this, those without a key too; null where there were none, or where it took more than thirty seconds.
     */
    p95Ms: number | null;
    /**
     * How many reports of this month and the two before say that a project uses it; null for fewer than five, and 0 for none.
     */
    projects: number | null;
};

/**
 * How far the answers of one operation agree with its contract.
 */
export type Agreement = {
    operation: OperationId;
    release: ContractVersion;
    /**
     * When an answer that was looked at agreed last; null when none has.
     */
    lastAgreedAt: string | null;
    /**
     * Answers that came from the owner. One that serves several callers is one.
     */
    answers: number;
    /**
     * Of these, how many were looked at and said something of the contract.
     */
    looked: number;
    /**
     * Of those looked at, how many agreed in everything.
     */
    agreed: number;
    /**
     * How many were to be looked at and could not be, because they were too large, too deep or packed in a way the gateway does not read.
     */
    unseen: number;
    /**
     * Where answers did not agree, those found last first.
     */
    misfits: Array<AgreementMisfit>;
};

/**
 * A place at which answers did not agree.
 */
export type AgreementMisfit = {
    kind: MisfitKind;
    place: MisfitPlace;
    times: MisfitTimes;
};

export type DeskNotice = {
    /**
     * The release.
     */
    version: string;
    /**
     * When the portal was done with telling, UTC.
     */
    toldAt: string;
    /**
     * Letters that were written. Who opened them nobody knows.
     */
    letters: number;
};

export type UsedMember = {
    /**
     * The type and the member.
     */
    member: string;
    /**
     * How many reports of this month and the two before name it.
     */
    projects: number;
};

export type ReportedFaultList = {
    /**
     * Those made last first.
     */
    faults: Array<ReportedFault>;
    /**
     * The `after` of the next page; null at the end.
     */
    next: string | null;
};

export type NewProposal = {
    /**
     * The file's name, by whose end JSON is told from YAML.
     */
    name: string;
    /**
     * Its text. What it refers to in other files is taken from what is published.
     */
    document: string;
    /**
     * Your own words to the readers of the release.
     */
    note?: string;
};

/**
 * Proposal in full
 *
 * A proposal with all that is known of it.
 */
export type ProposalInFull = Proposal & {
    /**
     * The file's name.
     */
    name: string;
    /**
     * Words to the readers of the release; may be empty.
     */
    note: string;
    breaks: ProposalBreaks;
    /**
     * What the checks say, the worst first.
     */
    findings: Array<ProposalFinding>;
    /**
     * How many there are in all.
     */
    findingsCount: number;
    /**
     * What is other than in the last release, what breaks first.
     */
    changes: Array<ProposalChange>;
    /**
     * How many there are in all.
     */
    changesCount: number;
    reach: ProposalReach;
    /**
     * What was said and done, oldest first.
     */
    history: Array<ProposalEvent>;
    /**
     * What you may do with it now.
     */
    may: Array<'approve' | 'decline' | 'withdraw' | 'publish' | (string & {})>;
    /**
     * Where the sandbox answers as the document would have it, without a key; null once nobody decides on it any more. Whoever has the
     * address may call it, so give it to those who are to try.
     *
     */
    sandbox: string | null;
};

/**
 * How many changes break, on each axis.
 */
export type ProposalBreaks = {
    /**
     * Who calls over HTTP.
     */
    wire: number;
    /**
     * Who compiles.
     */
    types: number;
    /**
     * Who relies on what is meant.
     */
    meaning: number;
};

export type ProposalFinding = {
    /**
     * Which rule says it.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning' | 'info' | (string & {});
    /**
     * What is found.
     */
    message: string;
    /**
     * Path of the rule's page.
     */
    reference: string;
    /**
     * In which file.
     */
    file: string;
    /**
     * On which line.
     */
    line: number;
    /**
     * At which sign of it.
     */
    column: number;
};

export type ProposalChange = {
    bump: ProposalBump;
    /**
     * Whom it can hurt; null where that is not known.
     */
    axes: ProposalAxes | null;
    /**
     * What is other, before and after.
     */
    message: string;
    /**
     * What to do about it; null where there is nothing.
     */
    action: string | null;
    /**
     * Ids of operations that it reaches, the first twenty.
     */
    operations: Array<string>;
};

/**
 * How bad a change is, for whom.
 */
export type ProposalAxes = {
    wire: ProposalSeverity;
    types: ProposalSeverity;
    meaning: ProposalSeverity;
};

/**
 * How bad a change is on one axis.
 */
export type ProposalSeverity = 'major' | 'minor' | 'patch' | 'none' | (string & {});

/**
 * How many working keys called what breaks in the last ninety days, counted as `askReach` counts.
 */
export type ProposalReach = {
    /**
     * How many keys, at least, in steps of five; null for fewer than five, and 0 for none.
     */
    keys: number | null;
    /**
     * Whose keys these are, counted in the same way.
     */
    holders: number | null;
    /**
     * Those that were called, by their ids.
     */
    operations: Array<ReachedOperation>;
};

export type ReachedOperation = {
    /**
     * The operation's id.
     */
    operation: string;
    /**
     * How many keys called it; null where fewer than five keys or holders did.
     */
    keys: number | null;
    /**
     * How often; null where `keys` is.
     */
    calls: number | null;
};

export type ProposalEvent = {
    /**
     * What was done.
     */
    kind: 'proposed' | 'said' | 'approved' | 'declined' | 'withdrawn' | 'published' | 'publish-failed' | (string & {});
    /**
     * For whom the account spoke. Who it was is not told.
     */
    side: 'owner' | 'administrator' | (string & {});
    /**
     * Whether you did it.
     */
    isYours: boolean;
    /**
     * What was said; may be empty.
     */
    words: string;
    /**
     * When, UTC.
     */
    at: string;
};

export type ProposedDocument = {
    /**
     * The file's name.
     */
    name: string;
    /**
     * Its text, as it was sent.
     */
    document: string;
};

/**
 * How a proposal would read if it were published.
 */
export type ProposalPreview = {
    /**
     * What of the SDK's names is other; what is gone first, then what has changed, then what is new.
     */
    names: Array<PreviewedName>;
    /**
     * How many there are in all.
     */
    namesCount: number;
    /**
     * Why the SDK cannot be shown; null where it is.
     */
    noNames: string | null;
    /**
     * Operations that are new, or whose pages would read otherwise.
     */
    operations: Array<PreviewedOperation>;
    /**
     * How many there are in all.
     */
    operationsCount: number;
    /**
     * The contract as it would be published, as JSON text in one piece; null where it is longer than two million signs.
     */
    contract: string | null;
};

export type PreviewedName = {
    /**
     * As it is imported.
     */
    name: string;
    /**
     * Its declaration in TypeScript as it is published, without comments and cut after four thousand signs; null where it is new.
     */
    before: string | null;
    /**
     * The same as it is proposed; null where it is gone.
     */
    after: string | null;
};

export type PreviewedOperation = {
    /**
     * Its id.
     */
    operation: string;
    /**
     * What is other.
     */
    kind: 'new' | 'changed' | (string & {});
};

export type NewComment = {
    /**
     * What you say.
     */
    words: string;
};

export type ProposalDecision = {
    /**
     * What becomes of it.
     */
    decision: 'approve' | 'decline' | 'withdraw';
    /**
     * Why.
     */
    words?: string;
};

export type ReachQuestion = {
    /**
     * Ids of operations of the API, those that are gone in its next release, too.
     */
    operations: Array<string>;
};

/**
 * How many called some operations, of working keys, without who.
 */
export type Reach = {
    /**
     * The API's id.
     */
    api: string;
    /**
     * First day counted, UTC; today is the last.
     */
    from: string;
    /**
     * How many keys called any of them, at least, in steps of five; null for fewer than five, and 0 for none.
     */
    keys: number | null;
    /**
     * Whose keys these are, counted in the same way.
     */
    holders: number | null;
    /**
     * Those that were called, by their ids.
     */
    operations: Array<ReachedOperation>;
};

export type ReviewTokenList = {
    /**
     * Oldest first.
     */
    tokens: Array<ReviewToken>;
    /**
     * How many there may be.
     */
    limit: number;
};

export type NewReviewToken = {
    /**
     * What it is for, so that you know later which one to revoke.
     */
    name: string;
};

/**
 * A token, with its secret this once.
 */
export type IssuedReviewToken = {
    token: ReviewToken;
    /**
     * What a program sends as `X-Review-Token`. It is shown here and nowhere else.
     */
    secret: string;
};

export type Catalogue = {
    /**
     * In catalogue order.
     */
    apis: Array<CatalogueEntry>;
};

/**
 * One API of the city.
 */
export type CatalogueEntry = {
    /**
     * The API's id, as it stands in addresses, key scopes and SDK imports.
     */
    id: string;
    /**
     * The name its owner uses.
     */
    name: string;
    /**
     * What it is for, in one sentence.
     */
    summary: string;
    /**
     * Id of the heading it stands under.
     */
    domain: string;
    /**
     * Version of its contract, semver 2.0.0.
     */
    version: string;
    /**
     * How many operations the contract has.
     */
    operations: number;
    owner: CatalogueOwner;
    licence: CatalogueLicence;
    lifecycle: CatalogueLifecycle;
    addresses: CatalogueAddresses;
};

/**
 * Who runs the API.
 */
export type CatalogueOwner = {
    /**
     * Who runs the API and answers for it.
     */
    name: string;
    /**
     * Their page about it.
     */
    url: string;
};

/**
 * On which terms its data may be used.
 */
export type CatalogueLicence = {
    /**
     * SPDX id where there is one.
     */
    id: string;
    /**
     * The licence by name.
     */
    name: string;
    /**
     * Its full text.
     */
    url: string;
    /**
     * Sentences to show to your users, word for word.
     */
    attribution: Array<string>;
};

/**
 * How far it has come.
 */
export type CatalogueLifecycle = {
    /**
     * How far to rely on it.
     */
    state: 'alpha' | 'beta' | 'stable' | 'deprecated' | 'retired' | (string & {});
    /**
     * In this state since.
     */
    since?: string;
};

/**
 * References to resolve against the address of the portal: paths there, or whole addresses where the gateway and the sandbox have a host of their own.
 */
export type CatalogueAddresses = {
    /**
     * Where a key calls it. The portal's own API has none.
     */
    gateway?: string;
    /**
     * Where anybody may try it without a key.
     */
    sandbox?: string;
    /**
     * The OpenAPI document.
     */
    contract: string;
    /**
     * The page for people.
     */
    page: string;
};

export type Changelog = {
    /**
     * Newest first.
     */
    releases: Array<Release>;
};

/**
 * One published version of one contract.
 */
export type Release = {
    /**
     * The API that was released.
     */
    apiId: string;
    /**
     * The version it got, semver 2.0.0.
     */
    version: string;
    /**
     * The version before, null for the first.
     */
    previous: string | null;
    /**
     * When it was published, UTC.
     */
    publishedAt: string;
    /**
     * How much it moved. A `major` can break a program that calls it.
     */
    bump: 'initial' | 'major' | 'minor' | 'patch' | (string & {});
    /**
     * The owner's own words, when they said something.
     */
    note?: string;
    /**
     * One entry for each cause.
     */
    changes: Array<ReleaseChange>;
};

/**
 * One cause of difference between two versions.
 */
export type ReleaseChange = {
    /**
     * Id of this kind of change.
     */
    rule: string;
    /**
     * What this change alone would ask for.
     */
    bump: 'major' | 'minor' | 'patch' | (string & {});
    /**
     * Whom it can hurt. Releases from before changes were told by axis have none.
     */
    axes?: ChangeAxes;
    /**
     * One sentence that says what happened, before and after.
     */
    message: string;
    /**
     * What to do about it, where there is something to do.
     */
    action?: string;
    /**
     * Proof that it breaks over HTTP, where a value can tell.
     */
    witness?: ChangeWitness;
    /**
     * True where a value should tell that it breaks over HTTP, and none was found.
     */
    unproven?: boolean;
    /**
     * Each place by itself, where several are told as one.
     */
    places?: Array<ChangedPlace>;
    /**
     * Full ids of the operations it reaches, sorted.
     */
    operations: Array<string>;
    /**
     * JSON Pointer into the contract, where to look.
     */
    pointer: string;
};

/**
 * What a change asks of a version number, for each kind of reader.
 */
export type ChangeAxes = {
    /**
     * For who calls over HTTP.
     */
    wire: 'major' | 'minor' | 'patch' | 'none' | (string & {});
    /**
     * For who compiles against the SDK.
     */
    types: 'major' | 'minor' | 'patch' | 'none' | (string & {});
    /**
     * For who relies on what a value means, or on the terms it is given under.
     */
    meaning: 'major' | 'minor' | 'patch' | 'none' | (string & {});
};

/**
 * A value that one of two versions accepts and the other refuses.
 */
export type ChangeWitness = {
    /**
     * The value, as JSON.
     */
    value: unknown;
    /**
     * Which of the two versions accepts it.
     */
    accepted: 'before' | 'after' | (string & {});
};

/**
 * One of several places where the same happened.
 */
export type ChangedPlace = {
    /**
     * One sentence that says what happened there.
     */
    message: string;
    /**
     * Full ids of the operations it reaches, sorted.
     */
    operations: Array<string>;
    /**
     * JSON Pointer into the contract, where to look.
     */
    pointer: string;
};

export type Status = {
    /**
     * When this was read, UTC.
     */
    at: string;
    /**
     * When the last answer came that is counted in here; null where none has. The time since then is how old the data is.
     */
    measuredAt: string | null;
    /**
     * First day counted, UTC.
     */
    from: string;
    /**
     * In the order of the catalogue; the portal itself is among them.
     */
    apis: Array<ApiStatus>;
    /**
     * Those that began last first.
     */
    incidents: Array<Incident>;
    /**
     * What the operator says of incidents and of planned work, those that are open and of the last ninety days; those published last first.
     */
    bulletins: Array<Bulletin>;
};

export type ApiStatus = {
    /**
     * The API's id.
     */
    api: string;
    /**
     * `answers`: a call or check went well in the last hour. `failing`: answers come, and for five minutes none has been
     * good. `unreachable`: an incident lasts. `quiet`: nothing was heard for an hour. `unknown`: nothing ever was.
     *
     */
    standing: 'answers' | 'failing' | 'unreachable' | 'quiet' | 'unknown' | (string & {});
    /**
     * When a call or check ended last, well or not; null when none has.
     */
    answeredAt: string | null;
    /**
     * When one ended well last; null when none has.
     */
    goodAt: string | null;
    /**
     * Oldest first. A day on which nobody asked is left out.
     */
    days: Array<StatusDay>;
};

export type StatusDay = {
    /**
     * The day, UTC.
     */
    date: string;
    /**
     * Calls that were answered.
     */
    calls: number;
    /**
     * Of these, those answered with 500 or above, by the owner or in its stead.
     */
    faults: number;
    /**
     * 95 of 100 calls took no longer than this, as one of the bounds that are counted by; null where there were none, or where it took more than thirty seconds.
     */
    p95Ms: number | null;
    /**
     * Signs of life that the portal asked for.
     */
    checks: number;
    /**
     * Of these, those that did not come.
     */
    failedChecks: number;
};

/**
 * A time in which an owner's server could not be reached. Shorter than a minute, it may be told of nowhere.
 */
export type Incident = {
    id: IncidentId;
    /**
     * The API's id.
     */
    api: string;
    /**
     * When the portal found it so, UTC.
     */
    beganAt: string;
    /**
     * When it answered again, UTC; null while it does not.
     */
    endedAt: string | null;
};

export type Statistics = {
    /**
     * When this was read, UTC.
     */
    at: string;
    /**
     * First day counted, UTC.
     */
    from: string;
    /**
     * Accounts; null for one to four.
     */
    developers: number | null;
    /**
     * Keys that work now; null where one to four accounts and teams hold them all.
     */
    keys: number | null;
    /**
     * APIs in the catalogue.
     */
    apis: number;
    /**
     * Operations of all of them.
     */
    operations: number;
    /**
     * Operations that can be watched as a stream of events.
     */
    liveOperations: number;
    /**
     * Releases that were published.
     */
    releases: number;
    /**
     * Calls that were answered since that day.
     */
    calls: number;
    answeredShare: AnsweredShare;
    /**
     * Oldest first. A day without a call is left out.
     */
    days: Array<StatisticsDay>;
    /**
     * In the order of the catalogue; the portal itself is among them.
     */
    byApi: Array<ApiStatistics>;
    /**
     * Where the city said that it stood. Nobody here has counted that.
     */
    baselines: Array<Baseline>;
};

/**
 * Of the calls and checks of the last ninety days, the share that was answered with less than 500, rounded down; null where there was none.
 */
export type AnsweredShare = number | null;

export type StatisticsDay = {
    /**
     * The day, UTC.
     */
    date: string;
    /**
     * Calls that were answered.
     */
    calls: number;
    /**
     * Of these, those answered with 500 or above.
     */
    faults: number;
};

export type ApiStatistics = {
    /**
     * The API's id.
     */
    api: string;
    /**
     * Operations of its contract.
     */
    operations: number;
    answeredShare: AnsweredShare;
};

export type Baseline = {
    /**
     * What was counted.
     */
    label: string;
    /**
     * The number.
     */
    value: number;
    /**
     * The member of this answer that stands beside it; null where the portal does not count the like.
     */
    measured: string | null;
    /**
     * When it was said.
     */
    said: string;
    /**
     * Who said it, and where.
     */
    source: string;
    /**
     * Where it can be read; null where nobody named an address.
     */
    url: string | null;
};

export type AgreementList = {
    /**
     * First day counted, UTC.
     */
    from: string;
    /**
     * By operation.
     */
    agreements: Array<Agreement>;
};
