import { loadBaselines, type Baseline } from '@openlondon/contract'
import { apiPath } from '@openlondon/contract/model'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { apiLanguage, inLanguage } from '../../city/language.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { statisticsDescription, statisticsPath, statisticsTitle } from './statistics-words.ts'

type NamedApi = { readonly id: string; readonly name: string; readonly lang?: string; readonly href: string }

/** What the page knows before anybody is asked. */
export type StatisticsPage = { readonly apis: readonly NamedApi[]; readonly baselines: readonly Baseline[] }

/** `/statistics/`: what the city said is the build's, what is counted is the server's. */
export function statistics({ city }: SiteContext): Pages {
  return {
    plugins: [
      () =>
        sealedPlugin<StatisticsPage>({
          name: 'statistics',
          getPathsToWatch: () => [`${city.folder}/baselines.yaml`],
          loadContent: async () => ({
            apis: city.apis.map((api) => ({
              id: api.id,
              name: api.name,
              ...inLanguage(apiLanguage(city, api)),
              href: apiPath(api.id),
            })),
            baselines: loadBaselines(city.folder),
          }),
          async contentLoaded({ content, actions: { createData, addRoute } }) {
            addRoute({
              path: statisticsPath,
              exact: true,
              component: '@site/pages/statistics/StatisticsPage.tsx',
              modules: { page: await createData('statistics.json', content) },
            })
          },
        }),
    ],
    places: () => [
      {
        kind: 'guide',
        path: statisticsPath,
        title: statisticsTitle,
        description: statisticsDescription,
        words: ['statistics', 'how many developers', 'impact', 'open statistics', 'baseline'],
      },
    ],
  }
}
