import { defineTable } from '../../../src/language/message.ts'

/** The engine's own words at the foot of every page; a city may have others in its `content/footer.json`. */
export const footerText = defineTable('footer', {
  terms: 'Terms',
  theCodeAndThesePages:
    "The code and these pages are open source under the MIT licence. Data keeps its owner's licence: every API page names it, with the words to show.",
  termsOfThisPortal: 'Terms of this portal',
  licenceAndAttribution: 'Licence and attribution',
  howTrueOurContractsAre: 'How true our contracts are',
  forApiOwners: 'For API owners',
  runningAPortal: 'Running a portal',
  privacy: 'Privacy',
  noCookiesUnlessYouSign:
    'No cookies unless you sign in, no analytics, nothing loaded from anybody else. A key that you paste to try a call stays in this tab and is gone when you close it. Requests are counted by key and operation; what you asked about is not kept.',
  whatIsKeptAndFor: 'What is kept, and for how long',
  cookies: 'Cookies',
  whatProgramsDecideHere: 'What programs decide here',
  yourAccount: 'Your account',
  accessibility: 'Accessibility',
  weAimForWcag2:
    'We aim for WCAG 2.2 AA on every page, by keyboard alone, at 400 % zoom and without scripts for reading. If something stands in your way, write to us: we answer, and fix it first.',
  accessibilityStatement: 'Accessibility statement',
  errorCodes: 'Error codes',
})
