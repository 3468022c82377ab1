import { apiPath } from '@openlondon/contract/model'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { apiLanguage, inLanguage } from '../../city/language.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { statusDescription, statusPath, statusTitle } from './status-words.ts'

/** An API as the page knows it before anybody is asked. */
export type StatusRow = { readonly id: string; readonly name: string; readonly lang?: string; readonly href: string }
export type StatusPage = { readonly rows: readonly StatusRow[] }

/** `/status/`: the APIs are the build's, how they stand is the server's. */
export function status({ city }: SiteContext): Pages {
  const rows = city.apis.map((api) => ({
    id: api.id,
    name: api.name,
    ...inLanguage(apiLanguage(city, api)),
    href: apiPath(api.id),
  }))
  return {
    plugins: [
      () =>
        sealedPlugin<StatusPage>({
          name: 'status',
          loadContent: async () => ({ rows }),
          async contentLoaded({ content, actions: { createData, addRoute } }) {
            addRoute({
              path: statusPath,
              exact: true,
              component: '@site/pages/status/StatusPage.tsx',
              modules: { page: await createData('status.json', content) },
            })
          },
        }),
    ],
    places: () => [
      {
        kind: 'guide',
        path: statusPath,
        title: statusTitle,
        description: statusDescription,
        words: ['uptime', 'outage', 'incident', 'is it down', 'planned maintenance'],
      },
    ],
  }
}
