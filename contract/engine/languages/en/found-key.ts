import { defineTable } from '../../../src/language/message.ts'

export const foundKeyText = defineTable('found-key', {
  theWholeKey: 'The whole key',
  whereWasItOptional: 'Where was it? (optional)',
  anAddressIsBestIts: 'An address is best. Its holder reads it, so leave out who you are.',
  tellOfThisKey: 'Tell of this key',
  theReportHasArrivedThank: 'The report has arrived. Thank you.',
  iFoundAKey: 'I found a key',
  tellOfAKeyThat: 'Tell of a key that you found where others can read it. No account is needed.',
  thankYouForTellingPaste:
    'Thank you for telling. Paste the key as you found it: its holder gets a mail, and a key that could do harm is stopped. You will not hear whose it is, nor whether it worked.',
  thisFormNeedsJavaScriptThe: 'This form needs JavaScript. <link>The same can be done by one request.</link>',
})
