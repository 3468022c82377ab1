/** The engine's own foot of every page, in messages of the table `footer`. */
export const footerColumns = [
  {
    title: 'terms',
    paragraphs: ['theCodeAndThesePages'],
    links: [
      { label: 'termsOfThisPortal', to: '/about/terms/' },
      { label: 'licenceAndAttribution', to: '/start/licence-and-attribution/' },
      { label: 'howTrueOurContractsAre', to: '/truth/' },
      { label: 'forApiOwners', to: '/publish/' },
      { label: 'runningAPortal', to: '/run/settings/' },
    ],
  },
  {
    title: 'privacy',
    paragraphs: ['noCookiesUnlessYouSign'],
    links: [
      { label: 'whatIsKeptAndFor', to: '/about/privacy/' },
      { label: 'cookies', to: '/about/cookies/' },
      { label: 'whatProgramsDecideHere', to: '/about/registers/' },
      { label: 'yourAccount', to: '/account/' },
    ],
  },
  {
    title: 'accessibility',
    paragraphs: ['weAimForWcag2'],
    links: [
      { label: 'accessibilityStatement', to: '/about/accessibility/' },
      { label: 'errorCodes', to: '/errors/' },
    ],
  },
] as const
