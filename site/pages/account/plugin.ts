import { environmentNames } from '@openlondon/contract/model'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { accountPages, unsubscribePage } from './frame/account-pages.ts'
import { administrationPages } from './frame/administration-pages.ts'
import type { FirstCallFacts } from './keys/first-call.ts'

/** `/account/`: signing up, keys and usage. All of it is made in the browser. */
export function account({ city: { sdk }, content: { firstCall } }: SiteContext): Pages {
  const { operation, path, parameters } = firstCall
  const facts: FirstCallFacts = {
    api: operation.apiId,
    name: operation.name,
    path,
    parameters,
    packageName: sdk.packageName,
    keyName: environmentNames(sdk).key,
  }
  return {
    plugins: [
      () => ({
        name: 'account',
        contentLoaded({ actions: { addRoute, setGlobalData } }) {
          setGlobalData(facts)
          for (const { path } of [...accountPages, ...administrationPages, unsubscribePage])
            addRoute({ path, exact: true, component: '@site/pages/account/AccountPage.tsx' })
          addRoute({ path: '/found-key/', exact: true, component: '@site/pages/account/found-key/FoundKeyPage.tsx' })
        },
      }),
    ],
  }
}
