import { defineTable } from '../../../src/language/message.ts'

export const askText = defineTable('ask', {
  aboutThisAnswer: 'About this answer',
  requestRequestId: 'request {requestId}',
  youCanTryAgainNow: 'You can try again now.',
  tryAgainAt: 'Try again {wait}, at {clock}.',
  waitingForThePortal: 'Waiting for the portal…',
  thePortalDidNotAnswer: 'The portal did not answer',
  youMayBeOfflineNothing: 'You may be offline. Nothing was changed that you do not see here.',
  thePortalTakesTooLong: 'The portal takes too long',
  itDidNotAnswerIn: 'It did not answer in time. Load the page again before you repeat what you did.',
  loadThePageAgain: 'Load the page again.',
  somethingWentWrongOnThis: 'Something went wrong on this page',
  noPortalServesThesePages: 'No portal serves these pages',
  accountsKeysAndReportsNeed:
    'Accounts, keys and reports need one, and nothing was sent to any. The sandbox needs none: it is in the pages.',
  thePortalAnsweredStatus: 'The portal answered {status}',
  itGaveNoReason: 'It gave no reason.',
  inSeconds: { one: 'in {count} second', other: 'in {count} seconds' },
  inMinutes: { one: 'in {count} minute', other: 'in {count} minutes' },
  inHours: { one: 'in {count} hour', other: 'in {count} hours' },
})
