import { codeSeconds } from '../lifetimes.ts'

/** Who must act: the caller, the owner of the API behind the gateway, or whoever runs this server. */
export type ProblemOwner = 'client' | 'upstream' | 'platform'

/**
 * One kind of refusal. `title` never varies for a code, `fix` is the sentence its page gives first,
 * `cause` says when it happens.
 */
export type CatalogEntry = {
  readonly status: number
  readonly owner: ProblemOwner
  readonly title: string
  readonly cause: string
  readonly fix: string
}

/**
 * Every problem this server can answer. A code is `<domain>.<reason>`, never renamed once published:
 * the documentation page `/errors/<code>` and the SDK's `code` union are made from this object.
 */
export const catalog = {
  'request.malformed': {
    status: 400,
    owner: 'client',
    title: 'The request cannot be read',
    cause: 'The body is not valid JSON, or the address is not a valid one.',
    fix: 'Send valid JSON and a percent-encoded address.',
  },
  'request.headers_too_large': {
    status: 431,
    owner: 'client',
    title: 'The headers are too large',
    cause: 'Address and headers together may have 16 kilobytes.',
    fix: 'Send fewer or shorter headers; most often it is a cookie or a long query.',
  },
  'request.timeout': {
    status: 408,
    owner: 'client',
    title: 'The request did not arrive in time',
    cause: 'Headers have 10 seconds. A body has two minutes, and brings a kilobyte in each 8 seconds or its end.',
    fix: 'Send the request again, in one go.',
  },
  'request.misdirected': {
    status: 421,
    owner: 'client',
    title: 'This is not the host for that',
    cause:
      'The gateway and the sandbox have a host of their own, and the Host header names another, or none of this portal.',
    fix: 'Use the address that the reference shows. If you run this portal: the proxy in front must pass the Host header on.',
  },
  'request.coding': {
    status: 415,
    owner: 'client',
    title: 'The body is compressed',
    cause: 'The request has a Content-Encoding, and bodies are taken as they are.',
    fix: 'Send the body without compression and without Content-Encoding.',
  },
  'request.path_ambiguous': {
    status: 400,
    owner: 'client',
    title: 'The path can be read in two ways',
    cause: 'The path holds "..", "//", a backslash, or an encoded slash, dot segment or NUL.',
    fix: 'Send the plain path from the reference, and encode only the values in it.',
  },
  'request.invalid': {
    status: 400,
    owner: 'client',
    title: 'The request does not match the contract',
    cause: 'A parameter is missing, unknown or has a value the contract does not allow.',
    fix: 'Read "errors": each entry names the parameter and what is wrong with it.',
  },
  'request.invalid_body': {
    status: 422,
    owner: 'client',
    title: 'The body does not match the contract',
    cause: 'A field is missing or has a value the contract does not allow.',
    fix: 'Read "errors": each entry names the field and what is wrong with it.',
  },
  'request.too_large': {
    status: 413,
    owner: 'client',
    title: 'The body is too large',
    cause: 'The body is longer than this operation takes.',
    fix: 'Send less, or split the request.',
  },
  'request.not_watchable': {
    status: 406,
    owner: 'client',
    title: 'This operation cannot be watched',
    cause: 'The request accepts only a stream of events, and this operation has none.',
    fix: 'Ask for the answer itself, and again when its lifetime is over. The reference says which operations can be watched.',
  },
  'request.media_type': {
    status: 415,
    owner: 'client',
    title: 'The body has another media type than the operation takes',
    cause: 'The Content-Type of the body is not one that the contract declares, most often application/json.',
    fix: 'Send the body in the declared type and name it, as in "Content-Type: application/json".',
  },
  'request.cross_origin': {
    status: 403,
    owner: 'client',
    title: 'A page of another site may not do this',
    cause: 'A signed-in action was asked for by a page that is not part of this portal.',
    fix: 'Do it on your account page, or with a key from your own server.',
  },
  'request.as_script': {
    status: 403,
    owner: 'client',
    title: 'An answer of an API is not to be run',
    cause: 'A page asked for it as a script or a worker. Answers come from owners and are data.',
    fix: 'Fetch it, as in `fetch(address)`, and read what it says.',
  },
  'request.method_not_allowed': {
    status: 405,
    owner: 'client',
    title: 'This address does not take that method',
    cause: 'The address exists, with other methods than the one used.',
    fix: 'Use one of the methods in the Allow header.',
  },
  'api.unknown': {
    status: 404,
    owner: 'client',
    title: 'There is no such API',
    cause: 'The first part of the path is not the id of an API in the catalogue.',
    fix: 'Take the id from the catalogue.',
  },
  'operation.unknown': {
    status: 404,
    owner: 'client',
    title: 'The API has no such operation',
    cause: 'No operation of the contract has this method and path. Upper and lower case count.',
    fix: 'Compare the method and the path with the reference.',
  },
  'resource.not_found': {
    status: 404,
    owner: 'client',
    title: 'There is no such thing here',
    cause: 'The address or the id does not exist, or belongs to somebody else.',
    fix: 'Check the id.',
  },
  'key.missing': {
    status: 401,
    owner: 'client',
    title: 'A key is needed',
    cause: 'The request carries no key.',
    fix: 'Get a key on your keys page and send it as "Authorization: Bearer <key>".',
  },
  'key.unknown': {
    status: 401,
    owner: 'client',
    title: 'The key is not one of ours',
    cause: 'The key is mistyped or incomplete, was made for another service, or was never issued.',
    fix: 'Copy the whole key again, or make a new one on your keys page.',
  },
  'key.revoked': {
    status: 401,
    owner: 'client',
    title: 'The key has been revoked',
    cause: 'The holder revoked the key, or deleted the account.',
    fix: 'Make a new key on your keys page.',
  },
  'key.expired': {
    status: 401,
    owner: 'client',
    title: 'The key has expired',
    cause: 'The key is past its last day, or the grace time after a rotation is over.',
    fix: 'Use the key that replaced it, or make a new one on your keys page.',
  },
  'key.conflict': {
    status: 400,
    owner: 'client',
    title: 'The request carries two different keys',
    cause: 'Keys stand in more than one place and are not the same.',
    fix: 'Send one key, as "Authorization: Bearer <key>".',
  },
  'key.environment': {
    status: 403,
    owner: 'client',
    title: 'The key is for the other environment',
    cause: 'A test key was used where only live data is served, or the reverse.',
    fix: 'Use a live key for live data; a test key never reaches an owner: call the sandbox, which needs no key.',
  },
  'key.api_not_allowed': {
    status: 403,
    owner: 'client',
    title: 'The key may not call this API',
    cause: 'The key is bound to other APIs.',
    fix: 'Add the API to the key on your keys page, or make another key.',
  },
  'key.origin_not_allowed': {
    status: 403,
    owner: 'client',
    title: 'The key may not be used from this page',
    cause:
      'It is a browser key, bound to the pages of some origins. The Origin header of the request is missing, is "null", or names another one.',
    fix: 'Add the origin of your page to the key. A program that is no browser needs a live key.',
  },
  'key.network_not_allowed': {
    status: 403,
    owner: 'client',
    title: 'The key may not be used from this network',
    cause: 'The key is bound to some networks, and the address of the caller lies in none of them.',
    fix: 'Call from one of the networks of the key, or change them on your keys page.',
  },
  'key.read_only': {
    status: 403,
    owner: 'client',
    title: 'A browser key only reads',
    cause: 'Everybody who opens the page can read its key, so a browser key calls operations with GET only.',
    fix: 'Make this call from a server of yours, with a live key.',
  },
  'key.approval_needed': {
    status: 403,
    owner: 'client',
    title: 'Access to this data has to be approved',
    cause:
      'The operation answers data by which persons could be found, or personal data. Whoever runs the portal looks at each purpose before a key may call it.',
    fix: 'Ask for access on your account page, and say what for. A mail tells you of the answer.',
  },
  'key.privacy_not_allowed': {
    status: 403,
    owner: 'client',
    title: 'The key may not read data of this privacy class',
    cause:
      'The operation answers data by which persons could be found, or personal data, and a browser key opens neither.',
    fix: 'Make this call from a server of yours, with a live key.',
  },
  'key.too_many': {
    status: 409,
    owner: 'client',
    title: 'The account has as many keys as it may have',
    cause: 'Revoked and expired keys do not count; all others do.',
    fix: 'Revoke a key you no longer use.',
  },
  'key.not_active': {
    status: 409,
    owner: 'client',
    title: 'The key cannot be rotated or changed any more',
    cause: 'It has been revoked, has expired or has already been replaced.',
    fix: 'Make a new key, or use the one that replaced it.',
  },
  'approval.asked_already': {
    status: 409,
    owner: 'client',
    title: 'The same access is asked for or granted already',
    cause: 'There is a request for this API, and for this key or all of them, that waits or was approved.',
    fix: 'Look at your requests; withdraw the one you have to ask anew.',
  },
  'approval.over': {
    status: 409,
    owner: 'client',
    title: 'The request is over',
    cause: 'It was refused, withdrawn or has ended, and stays as history only.',
    fix: 'Ask anew.',
  },
  'approval.own': {
    status: 403,
    owner: 'client',
    title: 'Nobody decides on a request of their own',
    cause: 'The request was made by the account that decides, or by a team it belongs to.',
    fix: 'Let another administrator decide.',
  },
  'limit.anonymous': {
    status: 429,
    owner: 'client',
    title: 'Too many requests without a key',
    cause: 'Requests without a key share a small limit for each network address.',
    fix: 'Wait as long as Retry-After says, or use a key.',
  },
  'limit.rate': {
    status: 429,
    owner: 'client',
    title: 'Too many requests in a short time',
    cause: 'The key, or all keys of the account together, went over the limit for a minute.',
    fix: 'Wait as long as Retry-After says; cache answers for as long as Cache-Control allows.',
  },
  'limit.concurrency': {
    status: 429,
    owner: 'client',
    title: 'Too many requests at the same time',
    cause:
      'The account, or the network of a request without a key, has as many requests under way as it may have, here or with this owner.',
    fix: 'Read your answers to the end, and wait for some of them before you send more.',
  },
  'limit.streams': {
    status: 429,
    owner: 'client',
    title: 'Too many streams of events',
    cause: 'The account, or the network of a request without a key, has as many streams open as it may have.',
    fix: 'Close streams that you no longer read, and open one for each thing that you watch.',
  },
  'limit.quota': {
    status: 429,
    owner: 'client',
    title: 'The quota for today is used up',
    cause: 'The key has made as many requests as it may make in one day (UTC).',
    fix: 'Wait until midnight UTC; cache answers for as long as Cache-Control allows.',
  },
  'limit.sign_up': {
    status: 429,
    owner: 'client',
    title: 'Too many codes asked for',
    cause: 'Too many codes were sent to this address, or asked for from this network, in a short time.',
    fix: 'Use the newest code you received, or wait as long as Retry-After says.',
  },
  'session.missing': {
    status: 401,
    owner: 'client',
    title: 'You are not signed in',
    cause: 'The request carries no session, or the session has ended.',
    fix: 'Sign in with your e-mail address.',
  },
  'session.code_wrong': {
    status: 401,
    owner: 'client',
    title: 'The code is not right',
    cause: `The code is mistyped, older than ${codeSeconds / 60} minutes, used, was tried too often, or was asked for in another browser.`,
    fix: 'Type the newest code again in the browser that asked for it, or ask for a new one.',
  },
  'upstream.unreachable': {
    status: 502,
    owner: 'upstream',
    title: 'The API behind the gateway cannot be reached',
    cause: 'Its host refused the connection, broke it off, or answered something that is not HTTP.',
    fix: 'Try again in a moment.',
  },
  'upstream.timeout': {
    status: 504,
    owner: 'upstream',
    title: 'The API behind the gateway did not answer in time',
    cause: 'The gateway waited and then gave up.',
    fix: 'Try again after the time in Retry-After.',
  },
  'upstream.invalid': {
    status: 502,
    owner: 'upstream',
    title: 'The API behind the gateway sent an answer that cannot be passed on',
    cause: 'It sent the caller on to another host, which the gateway does not follow, or what it said is no answer.',
    fix: 'Compare the request with the reference; if it is right, tell the owner of the API.',
  },
  'upstream.refused': {
    status: 502,
    owner: 'platform',
    title: 'The API behind the gateway refused the portal’s own key',
    cause: 'Its owner answered 401 or 403 to the key that this portal has with it. Your key is not the cause.',
    fix: 'Report it with the request id: whoever runs the portal has to renew that key.',
  },
  'upstream.busy': {
    status: 503,
    owner: 'upstream',
    title: 'The API behind the gateway has too much to do',
    cause: 'As many requests as its owner is asked at the same time are under way, and none ended in time.',
    fix: 'Try again after the time in Retry-After.',
  },
  'upstream.failing': {
    status: 503,
    owner: 'upstream',
    title: 'The API behind the gateway does not answer at the moment',
    cause:
      'The last requests to it failed, so it is left alone for some seconds. After that one request tries whether it is back.',
    fix: 'Try again after the time in Retry-After.',
  },
  'sandbox.unknown_scenario': {
    status: 400,
    owner: 'client',
    title: 'The sandbox has no such scenario',
    cause: 'X-Sandbox-Scenario names something the sandbox cannot play.',
    fix: 'Use one of the scenarios on the sandbox page.',
  },
  'server.error': {
    status: 500,
    owner: 'platform',
    title: 'Something went wrong on our side',
    cause: 'A fault in the portal. It has been logged under the request id.',
    fix: 'Try again; if it stays, report it with the request id.',
  },
  'server.unavailable': {
    status: 503,
    owner: 'platform',
    title: 'The portal cannot do this at the moment',
    cause: 'The store cannot be written or the server is stopping. Nothing was changed.',
    fix: 'Try again after the time in Retry-After.',
  },
} as const satisfies Record<string, CatalogEntry>

export type ProblemCode = keyof typeof catalog
