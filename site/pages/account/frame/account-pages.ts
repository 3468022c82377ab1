/** The pages of an account, as its own navigation shows them. The first one is where everybody comes in. */
export const accountPages = [
  { path: '/account/', label: 'keys', title: 'getAKey', about: 'oneFieldSixDigitsAnd' },
  { path: '/account/access/', label: 'access', title: 'accessToProtectedData', about: 'aboutAccess' },
  { path: '/account/notices/', label: 'notices', title: 'notices', about: 'aboutNotices' },
  { path: '/account/teams/', label: 'teams', title: 'yourTeams', about: 'aboutTeams' },
] as const

/** Where a link in a mail leads; nobody has to sign in. */
export const unsubscribePage = {
  path: '/account/unsubscribe/',
  title: 'mailsFromThisPortal',
  about: 'aboutUnsubscribe',
} as const

/** For those who answer for an API; administrators see every one. */
export const deskPage = { path: '/account/desk/', title: 'theDesk', about: 'aboutDesk' } as const

/** One proposal: `?api=…&id=…`. Letters lead there. */
export const proposalPage = {
  path: '/account/desk/proposal/',
  title: 'A proposal',
  about: 'What a proposed release of an API changes, what the rules say of it, and what was decided.',
} as const

/** How it would read: `?api=…&id=…`, and `&operation=…` for one operation. */
export const previewPage = {
  path: '/account/desk/preview/',
  title: 'Preview of a proposal',
  about: 'How a proposed release of an API would read here, before it is published.',
} as const

export type AccountPath = (typeof accountPages)[number]['path']
