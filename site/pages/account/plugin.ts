import type { Pages } from '../../city/site-context.ts'

/** `/account/`: signing up, keys and usage. All of it is made in the browser. */
export function account(): Pages {
  return {
    plugins: [
      () => ({
        name: 'account',
        contentLoaded: ({ actions: { addRoute } }) =>
          addRoute({ path: '/account/', exact: true, component: '@site/pages/account/AccountPage.tsx' }),
      }),
    ],
  }
}
