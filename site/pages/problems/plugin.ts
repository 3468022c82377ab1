import type { Plugin } from '@docusaurus/types'
import { problemsPath } from '@openlondon/contract/model'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { createProblemPages } from './create-problem-pages.ts'
import { problems, type Problem } from './problem.ts'

/** `/errors/` and one page for each code the server can answer, so that every `docs` link leads somewhere. */
export function problemPages(): Plugin {
  return sealedPlugin<readonly Problem[]>({
    name: 'problem-pages',
    loadContent: () => problems,
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
