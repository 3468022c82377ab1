import type { LoadContext, Plugin } from '@docusaurus/types'
import { problemsPath } from '@openlondon/contract/model'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { createProblemPages } from './create-problem-pages.ts'
import type { ProblemPagesOptions } from './options.ts'
import { readCatalog, type Problem } from './read-catalog.ts'

/** `/errors/` and one page for each code the server can answer, so that every `docs` link leads somewhere. */
export function problemPages(options: ProblemPagesOptions): (context: LoadContext) => Plugin {
  return () =>
    sealedPlugin<readonly Problem[]>({
      name: 'problem-pages',
      getPathsToWatch: () => [options.catalogFile],
      loadContent: () => readCatalog(options.catalogFile),
      async contentLoaded({ content, actions: { createData, addRoute } }) {
        const { groups, pages } = createProblemPages(content)
        const list = await createData('groups.json', groups)
        addRoute({
          path: problemsPath,
          exact: true,
          component: '@site/pages/problems/ProblemListPage.tsx',
          modules: { groups: list },
        })
        for (const page of pages) {
          addRoute({
            path: page.href,
            exact: true,
            component: '@site/pages/problems/ProblemPage.tsx',
            modules: { groups: list, page: await createData(`${page.code}.json`, page) },
          })
        }
      },
    })
}
