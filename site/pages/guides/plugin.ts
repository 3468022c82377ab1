import path from 'node:path'
import { settingList } from '@openlondon/server/settings'
import type { Place } from '../../city/place.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { plainText } from '../../samples/plain-text.ts'
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
          path.join(site.city.folder, 'operator.yaml'),
        ],
        loadContent: () => writeGuides(site),
      }),
      [
        '@docusaurus/plugin-content-docs',
        { path: folder, routeBasePath: '/', sidebarPath: './sidebars.ts', breadcrumbs: true, ...site.pipeline },
      ],
    ],
    places: async () => [...(await guidePlaces(folder)), ...settingList().map(settingPlace)],
  }
}

const settingPlace = ({ name, meaning, anchor }: ReturnType<typeof settingList>[number]): Place => ({
  kind: 'setting',
  path: `/run/settings/#${anchor}`,
  title: name,
  description: plainText(meaning),
})
