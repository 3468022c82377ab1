import type { CatalogEntry } from './catalog-entry.ts'

/** What has to do with administrators, suspended accounts and keys that somebody found. */
export const administrationProblems = {
  'account.suspended': {
    status: 403,
    owner: 'client',
    title: 'The account is suspended',
    cause:
      'Whoever runs this portal has stopped the account. Its keys are refused, and nothing can be made or changed in it.',
    fix: 'Sign in to read the reason on your account page, and write to whoever runs the portal. Your data can be exported, and the account deleted, as before.',
  },
  'account.not_administrator': {
    status: 403,
    owner: 'client',
    title: 'This is for administrators',
    cause: 'The account that is signed in does not administer this portal.',
    fix: 'Sign in with an account that does. Whoever runs the server makes one an administrator with `npm run administrator -- add <address>`.',
  },
  'account.not_owner': {
    status: 403,
    owner: 'client',
    title: 'This is for the owners of the API',
    cause: 'The account that is signed in is no owner of this API, and does not administer the portal.',
    fix: 'Sign in with an account that is. An administrator makes one an owner.',
  },
  'account.sign_in_again': {
    status: 403,
    owner: 'client',
    title: 'Sign in again to administer',
    cause: 'This session is older than twelve hours, and what administrators may do asks for a newer one.',
    fix: 'Sign out, and sign in with a new code.',
  },
  'account.protected': {
    status: 409,
    owner: 'client',
    title: 'This account cannot be suspended here',
    cause: 'It is your own, or it administers this portal.',
    fix: 'Let somebody on the server take the role away first: `npm run administrator -- remove <address>`.',
  },
  'bulletin.closed': {
    status: 409,
    owner: 'client',
    title: 'The bulletin is closed',
    cause: 'Somebody has closed it, and what is closed is not written on.',
    fix: 'Publish a new one that names the same APIs.',
  },
  'bulletin.full': {
    status: 409,
    owner: 'client',
    title: 'No more bulletins can be written',
    cause: 'Thirty are open, or this one has thirty entries: nobody would read one more.',
    fix: 'Close those that are over, or close this one and publish another.',
  },
  'report.unsigned': {
    status: 401,
    owner: 'client',
    title: 'The report is not signed by a scanner this portal knows',
    cause:
      'The headers name no scanner whose public key is set here, or the signature does not fit the body, byte by byte.',
    fix: 'Sign the body as it is sent: ECDSA on P-256 with SHA-256, DER in base64. Ask whoever runs this portal to set your public key. To tell of a single key, use the form; it needs no signature.',
  },
  'report.not_a_key': {
    status: 422,
    owner: 'client',
    title: 'This is no key of this portal',
    cause:
      'What was sent does not have the form of a key, or its checksum does not fit: a character is missing or wrong.',
    fix: 'Copy the whole key, from its prefix to its last character, and send it again.',
  },
  'proposal.refused': {
    status: 422,
    owner: 'client',
    title: 'The document cannot be published so',
    cause: 'It has errors, or a version that does not fit, or nothing in it changed since the last release.',
    fix: 'Read "errors": each entry names the file, the line and the column. Correct the document, and propose it again.',
  },
  'proposal.too_many': {
    status: 409,
    owner: 'client',
    title: 'There are as many proposals as there may be',
    cause: 'Of one API five proposals may wait at a time.',
    fix: 'Withdraw one that you no longer need.',
  },
  'proposal.full': {
    status: 409,
    owner: 'client',
    title: 'Enough was said about this proposal',
    cause: 'It has two hundred entries.',
    fix: 'Decide on it, or withdraw it and propose anew.',
  },
  'proposal.own': {
    status: 403,
    owner: 'client',
    title: 'Nobody approves a proposal of their own',
    cause: 'The account that decides has made the proposal.',
    fix: 'Let another administrator decide. Whoever runs the server can publish by the command instead.',
  },
  'proposal.over': {
    status: 409,
    owner: 'client',
    title: 'The proposal is decided already',
    cause: 'It was approved, declined, withdrawn or published before.',
    fix: 'Load it again, and see what became of it.',
  },
  'proposal.not_approved': {
    status: 409,
    owner: 'client',
    title: 'The proposal is not approved',
    cause: 'Only what an administrator has approved is published, and only once.',
    fix: 'Wait for the decision, or load the proposal again.',
  },
  'proposal.moved': {
    status: 409,
    owner: 'client',
    title: 'The proposal is not what was approved any more',
    cause: 'Something else of this API was published since, or its folder was changed.',
    fix: 'Withdraw it, and propose the document again: it is then compared with what is published now.',
  },
  'proposal.not_written': {
    status: 503,
    owner: 'platform',
    title: 'The release could not be written',
    cause: 'The server could not write into the folder of the city. Until it has, nothing is published.',
    fix: 'Try again once whoever runs the server has made room or given it the right; they can publish the document by the command, too.',
  },
  'review.token_unknown': {
    status: 401,
    owner: 'client',
    title: 'This review token does not work',
    cause:
      'There is none in X-Review-Token, or it is of another API, was revoked or has run out, or whoever made it is no owner any more.',
    fix: 'Make one at the desk of the API, and set it where the review runs.',
  },
  'review.too_many': {
    status: 409,
    owner: 'client',
    title: 'There are as many review tokens as there may be',
    cause: 'An API has ten review tokens at the most.',
    fix: 'Revoke one that you no longer need.',
  },
  'limit.proposals': {
    status: 429,
    owner: 'client',
    title: 'Too many proposals',
    cause:
      'Of an API twenty documents a day are judged, and an account says and does sixty things about proposals in an hour.',
    fix: 'Wait as long as Retry-After says. Check a document before you propose it: that is not limited.',
  },
  'limit.reports': {
    status: 429,
    owner: 'client',
    title: 'Too many reports',
    cause:
      'In an hour a network may tell of twenty found keys and of ten faults, propose five needs by the forms, and send twenty times what a project uses of the SDK. An API takes a hundred reports of wrong data in a day, and five hundred proposed needs may wait.',
    fix: 'Wait as long as Retry-After says. Whoever finds more keys is asked to sign reports as a secret scanner.',
  },
} as const satisfies Record<string, CatalogEntry>
