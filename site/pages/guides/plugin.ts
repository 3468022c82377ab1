import path from 'node:path'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { guidePlaces } from './places.ts'
import { writeGuides } from './write-guides.ts'

/** The guides of `docs/`, with the city's names filled in, in the order that `sidebars.ts` says. */
export async function guides(site: SiteContext): Promise<Pages> {
  const folder = await writeGuides(site)
  return {
    plugins: [
      () => ({
        name: 'guides',
        getPathsToWatch: () => [
          path.join(site.siteDir, 'docs/**/*.mdx'),
          path.join(site.city.folder, 'content/guides/*.mdx'),
        ],
        loadContent: () => writeGuides(site),
      }),
      [
        '@docusaurus/plugin-content-docs',
        { path: folder, routeBasePath: '/', sidebarPath: './sidebars.ts', breadcrumbs: true, ...site.pipeline },
      ],
    ],
    places: () => guidePlaces(folder),
  }
}
