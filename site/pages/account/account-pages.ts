/** The pages of an account, as its own navigation shows them. The first one is where everybody comes in. */
export const accountPages = [
  { path: '/account/', label: 'Keys', title: 'Get a key' },
  { path: '/account/access/', label: 'Access', title: 'Access to protected data' },
] as const

export type AccountPath = (typeof accountPages)[number]['path']
