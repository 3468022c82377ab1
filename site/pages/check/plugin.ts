import path from 'node:path'
import type { Plugin } from '@docusaurus/types'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { buildWorker } from './build-worker.ts'

export const checkPath = '/check/'

/** `/check/`, where anybody drops a document, and the worker that judges it. */
export function check(site: SiteContext): Pages {
  // The worker is served as it is.
  const staticDir = path.join(site.cacheDir, 'check')
  return {
    plugins: [() => checkPage(site, staticDir)],
    staticDir,
    places: () => [
      {
        kind: 'list',
        path: checkPath,
        title: 'Check a document',
        description: 'Drop any OpenAPI document, and read what to mend and what breaks. Nothing is uploaded.',
        words: ['lint openapi', 'validate openapi', 'validator', 'compare openapi', 'breaking changes', 'swagger'],
      },
    ],
  }
}

function checkPage({ root }: SiteContext, staticDir: string): Plugin {
  return sealedPlugin<string>({
    name: 'check',
    getPathsToWatch: () => [path.join(root, 'contract/src/**/*.ts')],
    loadContent: () => buildWorker(staticDir),
    async contentLoaded({ content, actions: { createData, addRoute } }) {
      const worker = await createData('worker.json', { path: content })
      addRoute({ path: checkPath, exact: true, component: '@site/pages/check/CheckPage.tsx', modules: { worker } })
    },
  })
}
