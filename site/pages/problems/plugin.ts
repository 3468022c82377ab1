import { STATUS_CODES } from 'node:http'
import type { Plugin } from '@docusaurus/types'
import { problemPath, problemsPath } from '@openlondon/contract/model'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import type { Place } from '../../city/place.ts'
import type { Pages } from '../../city/site-context.ts'
import { createProblemPages } from './create-problem-pages.ts'
import { problems as catalog, type Problem } from './problem.ts'

/** `/errors/` and one page for each code the server can answer, so that every `docs` link leads somewhere. */
export const problems = (): Pages => ({
  plugins: [problemPages],
  places: async () => [
    {
      kind: 'list',
      path: problemsPath,
      title: 'Error codes',
      description: 'What each refusal means, whose turn it is, and what to do.',
    },
    ...catalog.map(({ code, status, title, cause, fix }): Place => ({
      kind: 'problem',
      path: problemPath(code),
      key: code,
      title,
      code,
      description: `${cause} ${fix}`,
      words: [String(status), `${status} ${STATUS_CODES[status] ?? ''}`],
    })),
  ],
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
