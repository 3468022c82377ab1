import { defineTable } from '../../../src/language/message.ts'

export const reportText = defineTable('report', {
  whatWasReported: 'What was reported',
  whatWasReportedOf: 'What was reported of {api}',
  'state.received': 'received',
  'state.looked-at': 'looked at',
  'state.mended': 'mended',
  'state.not-a-fault': 'not a fault',
  nobodyHasReportedAnythingIn: 'Nobody has reported anything in the last year.',
  idReportedOnDay: '{id}, reported on {day}',
  operation: 'Operation',
  chooseOne: 'Choose one',
  whatIsWrong: 'What is wrong?',
  theOwnerReadsItAnd: 'The owner reads it, and nobody else does. Leave out who you are.',
  whatShouldItBeOptional: 'What should it be? (optional)',
  requestIdOptional: 'Request id (optional)',
  xRequestIdOfThe: '<code>X-Request-Id</code> of the answer, by which it can be told from others.',
  onlyIfYouWantAn:
    'Only if you want an answer. The owner does not see it, and it is erased when the report is settled.',
  sendTheReport: 'Send the report',
  theReportHasArrivedAs: 'The report has arrived as {id}. What becomes of it stands below.',
  sayWhichOperationAnsweredAnd:
    'Say which operation answered, and what is wrong in it. It goes to the owner of the API. In public there is that somebody reported something, what became of it and the owner’s answer: never what you write, and never who you are.',
  thisFormNeedsJavaScriptThe:
    'This form needs JavaScript. <link>The same can be done by one request</link>, and <link2>what was reported</link2> can be read without it.',
  reportWrongData: 'Report wrong data',
  anAnswerIsWrongTell:
    'An answer is wrong: tell the owner of the API, without an account, and see what became of what others reported.',
})
