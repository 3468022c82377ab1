import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from '@docusaurus/types'
import { loadCommunity, type Community } from '@openlondon/contract'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { cityLanguage, inLanguage } from '../../city/language.ts'
import type { Place } from '../../city/place.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import {
  aboutAreas,
  appPath,
  areasPath,
  createAreaList,
  createCommunityNow,
  createNeedDetail,
  createNeedList,
  createShowcase,
  needPath,
  needsPath,
  showcasePath,
} from './create-community.ts'

/** Needs, challenges, apps and areas, as the city's folder `community/` tells them; no page where there is nothing. */
export function community(site: SiteContext): Pages {
  const told = loadCommunity(site.city)
  return { plugins: [() => communityPages(site, told)], places: () => communityPlaces(site, told) }
}

function communityPages({ city, root }: SiteContext, told: Community): Plugin {
  const own = path.relative(root, city.folder).split(path.sep).join('/')
  // A city may lie anywhere; a reader has it under its own name.
  const folder = own.startsWith('..') ? path.basename(city.folder) : own
  return sealedPlugin<Community>({
    name: 'community',
    getPathsToWatch: () => [`${city.folder}/community/**/*.{yaml,ts,json}`],
    loadContent: () => told,
    async contentLoaded({ actions: { addRoute, createData } }) {
      // Read by `CommunityNow`, which stands in a guide.
      await createData('now.json', createCommunityNow(told))
      addRoute({
        path: needsPath,
        exact: true,
        component: '@site/pages/community/NeedListPage.tsx',
        modules: { list: await createData('needs.json', createNeedList(city, told)) },
      })
      addRoute({
        path: showcasePath,
        exact: true,
        component: '@site/pages/community/ShowcasePage.tsx',
        modules: { apps: await createData('apps.json', createShowcase(city, told)) },
      })
      for (const need of told.needs) {
        const read = (name: string): string =>
          readFileSync(path.join(city.folder, 'community/needs', need.id, name), 'utf8')
        addRoute({
          path: needPath(need.id),
          exact: true,
          component: '@site/pages/community/NeedPage.tsx',
          modules: { need: await createData(`need.${need.id}.json`, createNeedDetail(city, told, need, folder, read)) },
        })
      }
      if (!told.areas) return
      const list = createAreaList(city, told.areas, told.needs, readCounts(city.folder))
      addRoute({
        path: areasPath,
        exact: true,
        component: '@site/pages/community/AreasPage.tsx',
        modules: { list: await createData('areas.json', list) },
      })
    },
  })
}

type Counts = Parameters<typeof createAreaList>[3]

/** What `npm run need -- --areas` counted last; nothing where nobody has counted. */
function readCounts(cityFolder: string): Counts {
  const file = path.join(cityFolder, 'community/area-numbers.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : {} // as the command writes it
}

/** Where needs, apps and areas are found: pages of operations lead to those that name them. */
export function communityPlaces(
  { city }: Pick<SiteContext, 'city'>,
  { needs, apps, challenges, areas }: Community,
): readonly Place[] {
  const language = inLanguage(cityLanguage(city))
  return [
    {
      kind: 'list',
      path: needsPath,
      title: 'Needs',
      description: 'What people need of the city’s data, each with a criterion that a program can be held against.',
      words: ['challenges', 'ideas', 'hackathon', ...challenges.map(({ title }) => title)],
    },
    {
      kind: 'list',
      path: showcasePath,
      title: 'Showcase',
      description: 'What was built with these APIs, and the needs that it solves.',
      words: ['apps', 'built with', ...apps.map(({ title }) => title)],
    },
    ...apps.map(({ id, title, summary, by, operations }): Place => ({
      kind: 'example',
      path: appPath(id),
      title,
      ...language,
      description: summary,
      words: [by, 'app', ...operations],
    })),
    ...needs.map(({ id, title, why, who, place, solved, limits, operations }): Place => ({
      kind: 'example',
      path: needPath(id),
      title,
      ...language,
      description: why,
      markdown: [
        `## What counts as solved\n\n${solved}`,
        ...(limits === undefined ? [] : [limits]),
        `## Operations that may help\n\n${operations.map((operation) => `- \`${operation}\``).join('\n')}`,
      ].join('\n\n'),
      words: [who, place, 'need', ...operations],
    })),
    ...(areas
      ? [
          {
            kind: 'list',
            path: areasPath,
            title: areas.title,
            ...language,
            description: aboutAreas(areas),
            words: areas.areas.map(({ name }) => name),
          } as const,
        ]
      : []),
  ]
}
