import path from 'node:path'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { guidePlaces } from './places.ts'

/** The guides of `docs/`, in the order that `sidebars.ts` says. */
export function guides({ siteDir, pipeline }: SiteContext): Pages {
  const folder = path.join(siteDir, 'docs')
  return {
    plugins: [
      [
        '@docusaurus/plugin-content-docs',
        { path: folder, routeBasePath: '/', sidebarPath: './sidebars.ts', breadcrumbs: true, ...pipeline },
      ],
    ],
    places: () => guidePlaces(folder),
  }
}
