import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from '@docusaurus/types'
import { engineFolder, loadKeptCity, readReleases, type City } from '@openlondon/contract'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { apiLanguage, inLanguage, pageLanguage } from '../../city/language.ts'
import type { Place } from '../../city/place.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { changesFiles } from './changes-files.ts'
import { apiChangesPath, changesPath, createChangelog, inShort, type ChangelogEntry } from './create-changelog.ts'
import { intoPages, type FirstPage } from './history.ts'

type Content = { readonly city: City; readonly entries: readonly ChangelogEntry[] }

/** `/changes/`, one page for each API, and the feeds of both, from the releases of the city's APIs and the portal's. */
export function changes(site: SiteContext): Pages {
  return {
    plugins: [() => changelog(site)],
    places: () => [
      {
        kind: 'changes',
        path: changesPath,
        title: 'What changed',
        description: 'Every release of every API, newest first, with feeds.',
      },
      ...site.city.apis.map((api): Place => ({
        kind: 'changes',
        path: apiChangesPath(api.id),
        title: `What changed in ${api.name}`,
        within: api.name,
        ...inLanguage(apiLanguage(site.city, api)),
        words: [
          `changelog of ${api.name}`,
          `change log ${api.id}`,
          `release notes ${api.id}`,
          `news ${api.id}`,
          `history ${api.id}`,
        ],
        description: `Every release of ${api.name}, newest first, with feeds.`,
      })),
    ],
  }
}

function changelog({ city: { folder, contact }, origin }: SiteContext): Plugin {
  return sealedPlugin<Content>({
    name: 'changelog',
    getPathsToWatch: () => [folder, engineFolder].map((one) => `${one}/apis/*/releases/*/changes.json`),
    async loadContent() {
      const city = await loadKeptCity(folder)
      return { city, entries: createChangelog(city, readReleases(folder)) }
    },
    async contentLoaded({ content: { city, entries }, actions: { createData, addRoute } }) {
      const apis = await createData(
        'apis.json',
        city.apis.map(({ id, name }) => ({ id, name, href: apiChangesPath(id) })),
      )
      const all = await createData('all.json', firstPage(entries.map(inShort)))
      addRoute({
        path: changesPath,
        exact: true,
        component: '@site/pages/changes/ChangesPage.tsx',
        modules: { first: all, apis },
      })
      for (const { id, operations } of city.apis) {
        const own = await createData(`${id}.json`, firstPage(entries.filter((entry) => entry.apiId === id)))
        const api = await createData(`${id}.api.json`, { id, operations: operations.map((one) => one.id) })
        addRoute({
          path: apiChangesPath(id),
          exact: true,
          component: '@site/pages/changes/ChangesPage.tsx',
          modules: { first: own, apis, api },
        })
      }
    },
    async postBuild({ outDir, content: { city, entries } }) {
      const frame = { origin, author: contact.name, language: pageLanguage }
      for (const { path: file, text } of changesFiles(city, entries, frame)) {
        await mkdir(path.dirname(path.join(outDir, file)), { recursive: true })
        await writeFile(path.join(outDir, file), text)
      }
    },
  })
}

/** What a page is made with; the rest of the history lies beside it. */
function firstPage(entries: readonly ChangelogEntry[]): FirstPage {
  const pages = intoPages(entries)
  return {
    entries: pages[0] ?? [],
    hasOlder: pages.length > 1,
    anchors: [...new Set(entries.map(({ anchor }) => anchor))],
  }
}
