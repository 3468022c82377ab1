import { defineTable } from '../../../src/language/message.ts'

export const accountText = defineTable('account', {
  yourSessionHasEndedSign: 'Your session has ended. Sign in again; nothing was lost.',
  getAKey: 'Get a key',
  lookingWhetherYouAreSigned: 'Looking whether you are signed in…',
  tryAgain: 'Try again',
  oneFieldSixDigitsAnd: 'One field, six digits, and a key for every API. Your keys, their usage and your data.',
  thisPageNeedsJavaScriptAll:
    'This page needs JavaScript. All it does can also be done through <link>the portal’s own API</link>.',
  youAreSignedOut: 'You are signed out.',
  account: 'Account',
  administration: 'Administration',
  signOut: 'Sign out',
  yourMailAddressOptional: 'Your mail address (optional)',
  cancel: 'Cancel',
  whose: 'Whose',
  yourself: 'Yourself',
  yourAccountIsSuspended: 'Your account is suspended',
  sinceMomentItsKeysAre:
    'Since {moment} its keys are refused, and nothing can be made or changed. You can still take your data with you, revoke keys, and delete the account.',
  whoeverRunsThePortalSays: 'Whoever runs the portal says: “{reason}”',
  labelOptional: '{label} (optional)',
  keys: 'Keys',
  access: 'Access',
  accessToProtectedData: 'Access to protected data',
  notices: 'Notices',
  teams: 'Teams',
  mailsFromThisPortal: 'Mails from this portal',
  desk: 'Desk',
  lookingForTheTeam: 'Looking for the team…',
  youAreNotInThis: 'You are not in this team. What follows is your own.',
})
