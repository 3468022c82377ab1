import { readTruth, type City } from '@openlondon/contract'
import type { Plugin } from '@docusaurus/types'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { truthPath } from './truth-path.ts'
import { createTruthPage, type TruthPage } from './create-truth-page.ts'

/** One page on how far each contract was held against its owner, from the city's record. */
export function truth(options: { readonly city: City; readonly cityDir: string }): () => Plugin {
  return () =>
    sealedPlugin<TruthPage>({
      name: 'truth',
      getPathsToWatch: () => [`${options.cityDir}/truth.json`],
      loadContent: async () => createTruthPage(options.city, readTruth(options.cityDir)),
      async contentLoaded({ content, actions: { createData, addRoute } }) {
        addRoute({
          path: truthPath,
          exact: true,
          component: '@site/pages/truth/TruthPage.tsx',
          modules: { page: await createData('truth.json', content) },
        })
      },
    })
}
