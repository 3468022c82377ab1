import { readTruth } from '@openlondon/contract'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { truthPath } from '../../frame/links.ts'
import { createTruthPage, type TruthPage } from './create-truth-page.ts'
import { truthDescription, truthTitle } from './truth-words.ts'

/** One page on how far each contract was held against its owner, from the city's record. */
export function truth({ city }: SiteContext): Pages {
  return {
    plugins: [
      () =>
        sealedPlugin<TruthPage>({
          name: 'truth',
          getPathsToWatch: () => [`${city.folder}/truth.json`],
          loadContent: async () => createTruthPage(city, readTruth(city.folder)),
          async contentLoaded({ content, actions: { createData, addRoute } }) {
            addRoute({
              path: truthPath,
              exact: true,
              component: '@site/pages/truth/TruthPage.tsx',
              modules: { page: await createData('truth.json', content) },
            })
          },
        }),
    ],
    places: () => [{ kind: 'guide', path: truthPath, title: truthTitle, description: truthDescription }],
  }
}
