import { defineTable } from '../../../src/language/message.ts'

export const personText = defineTable('person', {
  getAKey: 'Get a key',
  whatAKeyGivesYou: 'What a key gives you',
  liveAnswersOfEveryAPI: 'Live answers of every API through one address, with one key.',
  limitsYouCanSeeOn: 'Limits you can see on every answer, and your usage by operation and day.',
  aMailWhenSomethingYour: 'A mail when something your key called is about to break, and none otherwise.',
  youNeedNoneToBegin:
    'You need none to begin: the <link>sandbox</link> answers every operation, and <link2>the first call</link2> takes ten seconds.',
  yourEMailAddressIs:
    'Your e-mail address is all it takes. We send six digits to it; there is no password. If you have been here before, this brings you back to your keys.',
  eMailAddress: 'E-mail address',
  sendMeACode: 'Send me a code',
  weWriteOnlyAboutYour:
    'We write only about your keys, and about changes that break what they call. <link>What is kept</link>',
  sixDigitsAreOnTheir: 'Six digits are on their way to {address}. They work for ten minutes, in this browser.',
  codeFromTheMail: 'Code from the mail',
  sixDigits: 'Six digits',
  threeWrongTriesLockA: 'Three wrong tries lock a code for good, even the right one. Send another code, and use that.',
  signIn: 'Sign in',
  sendAnotherCode: 'Send another code',
  useAnotherAddress: 'Use another address',
  anotherCodeIsOnIts: 'Another code is on its way. The older one no longer works.',
  thisPortalRunsOnYour:
    'This portal runs on your own machine, so the mail lies in <link>the outbox (opens in a new tab)</link>.',
  yourData: 'Your data',
  oneJSONFileHoldsAll:
    'One JSON file holds all that is kept about you. Deleting ends every key at once and cannot be undone. <link>What is kept, and for how long</link>',
  exportMyData: 'Export my data',
  deleteMyAccount: 'Delete my account',
  deleteYourAccount: 'Delete your account',
  everyKeyStopsWorkingWith:
    'Every key stops working with its next request, and your address, keys and mails are erased. To go on, type {email}.',
  yourEMailAddress: 'Your e-mail address',
  thatIsNotTheAddress: 'That is not the address of this account.',
  deleteAccount: 'Delete account',
})
