import path from 'node:path'
import type { PluginConfig } from '@docusaurus/types'
import { engineFolder } from '@openlondon/contract'
import { engineLanguage } from '@openlondon/contract/language'
import { settingList } from '@openlondon/server/settings'
import type { Place } from '../../city/place.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { plainText } from '../../samples/plain-text.ts'
import { guidePlaces } from './places.ts'
import { startFolder, writeGuides, writeStart } from './write-guides.ts'

/**
 * The guides of `docs/`, with the city's names filled in, in the order that `sidebars.ts` says; and the first steps in each
 * of the city's languages.
 */
export async function guides(site: SiteContext): Promise<Pages> {
  const folder = await writeGuides(site)
  const [main] = site.city.pageLanguages
  const own = site.languages.filter(({ tag }) => tag !== engineLanguage || tag !== main)
  const starts = await Promise.all(own.map(async ({ tag }) => ({ tag, folder: await writeStart(site, tag) })))
  const start = starts.find(({ tag }) => tag === main)
  return {
    plugins: [
      () => ({
        name: 'guides',
        getPathsToWatch: () => [
          path.join(site.siteDir, 'docs/**/*.mdx'),
          path.join(engineFolder, 'languages/*/start/*.mdx'),
          path.join(site.city.folder, 'languages/*/start/*.mdx'),
          path.join(site.city.folder, 'content/guides/*.mdx'),
          path.join(site.city.folder, 'operator.yaml'),
        ],
        loadContent: () => Promise.all([writeGuides(site), ...own.map(({ tag }) => writeStart(site, tag))]),
      }),
      [
        '@docusaurus/plugin-content-docs',
        { path: folder, routeBasePath: '/', sidebarPath: './sidebars.ts', breadcrumbs: true, ...site.pipeline },
      ],
      ...starts.map(({ tag, folder: own }): PluginConfig => [
        '@docusaurus/plugin-content-docs',
        {
          id: `start-${tag}`,
          path: own,
          routeBasePath: tag === main ? startFolder : `${tag}/${startFolder}`,
          sidebarPath: './sidebars-start.ts',
          breadcrumbs: true,
          ...site.pipeline,
        },
      ]),
    ],
    places: async () => [
      ...(start ? await guidePlaces(start.folder, { base: `/${startFolder}`, lang: start.tag }) : []),
      ...(await guidePlaces(folder)),
      ...settingList().map(settingPlace),
    ],
  }
}

const settingPlace = ({ name, meaning, anchor }: ReturnType<typeof settingList>[number]): Place => ({
  kind: 'setting',
  path: `/run/settings/#${anchor}`,
  title: name,
  description: plainText(meaning),
})
