/** The pages of an account, as its own navigation shows them. The first one is where everybody comes in. */
export const accountPages = [
  { path: '/account/', label: 'keys', title: 'getAKey' },
  { path: '/account/access/', label: 'access', title: 'accessToProtectedData' },
  { path: '/account/notices/', label: 'notices', title: 'notices' },
  { path: '/account/teams/', label: 'teams', title: 'teams' },
] as const

/** Where a link in a mail leads; nobody has to sign in. */
export const unsubscribePage = { path: '/account/unsubscribe/', title: 'mailsFromThisPortal' } as const

/** For those who answer for an API; administrators see every one. */
export const deskPage = { path: '/account/desk/', title: 'theDesk' } as const

/** One proposal: `?api=…&id=…`. Letters lead there. */
export const proposalPage = { path: '/account/desk/proposal/', title: 'A proposal' } as const

/** How it would read: `?api=…&id=…`, and `&operation=…` for one operation. */
export const previewPage = { path: '/account/desk/preview/', title: 'Preview of a proposal' } as const

export type AccountPath = (typeof accountPages)[number]['path']
