import path from 'node:path'
import type { City } from '@openlondon/contract'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { previewPage } from '../account/frame/account-pages.ts'
import { buildWorker } from '../check/build-worker.ts'

/** How a proposal would read: its pages are drawn in the browser of who decides, by a worker that has what makes ours. */
export function preview(site: SiteContext): Pages {
  // The worker is served as it is.
  const staticDir = path.join(site.cacheDir, 'preview')
  const entry = path.join(site.siteDir, 'pages/preview/preview-worker.ts')
  return {
    staticDir,
    plugins: [
      () =>
        sealedPlugin<string>({
          name: 'preview',
          getPathsToWatch: () => [path.join(site.siteDir, 'pages/{reference,preview}/**/*.ts')],
          loadContent: () => buildWorker(staticDir, entry),
          async contentLoaded({ content, actions: { createData, addRoute } }) {
            addRoute({
              path: previewPage.path,
              exact: true,
              component: '@site/pages/preview/PreviewPage.tsx',
              modules: {
                worker: await createData('worker.json', { path: content }),
                city: await createData('city.json', factsOf(site.city)),
              },
            })
          },
        }),
    ],
  }
}

/** The city without its contracts, and without where it lies. */
function factsOf(city: City): City {
  const apis = city.apis.map((api) => ({
    ...api,
    folder: '',
    operations: [],
    schemas: {},
    document: { openapi: '3.1.0' },
  }))
  return { ...city, folder: '', ids: [], apis }
}
