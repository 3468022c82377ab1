import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from '@docusaurus/types'
import { engineFolder, loadKeptCity, readReleases, type City } from '@openlondon/contract'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { apiLanguage, inLanguage, pageLanguage } from '../../city/language.ts'
import type { Place } from '../../city/place.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { apiChangesPath, changesPath, createChangelog, inShort, type ChangelogEntry } from './create-changelog.ts'
import { atomPath, createAtom, createJsonFeed, jsonFeedPath, type FeedSubject } from './create-feeds.ts'

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
      const all = await createData('all.json', entries.map(inShort))
      addRoute({
        path: changesPath,
        exact: true,
        component: '@site/pages/changes/ChangesPage.tsx',
        modules: { entries: all, apis },
      })
      for (const { id } of city.apis) {
        const own = await createData(
          `${id}.json`,
          entries.filter((entry) => entry.apiId === id),
        )
        const api = await createData(`${id}.api.json`, { id })
        addRoute({
          path: apiChangesPath(id),
          exact: true,
          component: '@site/pages/changes/ChangesPage.tsx',
          modules: { entries: own, apis, api },
        })
      }
    },
    async postBuild({ outDir, content: { city, entries } }) {
      const subject = { origin, author: contact.name, language: pageLanguage }
      await writeFeeds(outDir, entries, {
        ...subject,
        path: changesPath,
        title: `${contact.name}: changes`,
        description: 'Every release of every API, newest first.',
      })
      for (const api of city.apis) {
        await writeFeeds(
          outDir,
          entries.filter((entry) => entry.apiId === api.id),
          {
            ...subject,
            path: apiChangesPath(api.id),
            title: `${contact.name}: changes of ${api.name}`,
            description: `Every release of ${api.name}, newest first.`,
          },
        )
      }
    },
  })
}

async function writeFeeds(outDir: string, entries: readonly ChangelogEntry[], subject: FeedSubject): Promise<void> {
  await mkdir(path.join(outDir, subject.path), { recursive: true })
  await writeFile(path.join(outDir, atomPath(subject.path)), createAtom(subject, entries))
  await writeFile(path.join(outDir, jsonFeedPath(subject.path)), createJsonFeed(subject, entries))
}
