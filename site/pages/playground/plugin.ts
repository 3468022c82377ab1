import path from 'node:path'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { buildSealed, isOfferedDoor } from './build-sealed.ts'
import type { PlaygroundData } from './PlaygroundPage.tsx'
import { readHints } from './read-hints.ts'
import { startProgram } from './start-program.ts'

/** One page on which programs are written and run, and what they run in. */
export function playground(site: SiteContext): Pages {
  const { city, content, doors, apiOrigin, cacheDir } = site
  const staticDir = path.join(cacheDir, 'sealed')
  return {
    plugins: [
      () =>
        sealedPlugin<PlaygroundData>({
          name: 'playground',
          async loadContent() {
            const [hints] = await Promise.all([readHints(city, doors, isOfferedDoor), buildSealed(site, staticDir)])
            return { start: startProgram(city, content.firstCall, apiOrigin), origin: apiOrigin, hints }
          },
          async contentLoaded({ content: page, actions: { createData, addRoute } }) {
            addRoute({
              path: '/playground/',
              exact: true,
              component: '@site/pages/playground/PlaygroundPage.tsx',
              modules: { playground: await createData('playground.json', page) },
            })
          },
        }),
    ],
    staticDir,
    places: () => [
      {
        kind: 'list',
        path: '/playground/',
        title: 'Playground',
        description:
          'Change a program and run it in the page, against the sandbox, without a key and without installing.',
        words: ['try code in the browser', 'run typescript online', 'REPL', 'code editor'],
      },
    ],
  }
}
