import type { Plugin } from '@docusaurus/types'
import { problemPath, problemsPath } from '@openlondon/contract/model'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import type { Pages } from '../../city/site-context.ts'
import { createProblemPages } from './create-problem-pages.ts'
import { problems as catalog, type Problem } from './problem.ts'

/** `/errors/` and one page for each code the server can answer, so that every `docs` link leads somewhere. */
export const problems = (): Pages => ({
  plugins: [problemPages],
  places: async () =>
    catalog.map(({ code, title, cause, fix }) => ({
      kind: 'problem',
      path: problemPath(code),
      key: code,
      title: code,
      description: `${title}. ${cause} ${fix}`,
    })),
})

function problemPages(): Plugin {
  return sealedPlugin<readonly Problem[]>({
    name: 'problem-pages',
    loadContent: () => catalog,
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
