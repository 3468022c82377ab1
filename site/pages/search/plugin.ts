import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from '@docusaurus/types'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { readAlgoliaApp } from './create/algolia-app.ts'
import { catchKeys } from './create/catch-keys.ts'
import { createRecords } from './create/create-records.ts'
import { readAliases } from './create/read-aliases.ts'

/** Where the record file lies in the built site. */
export const recordsPath = '/search/records.json'

/** Writes what can be found, for both engines, and tells the search box which of them answers. */
export function search(site: SiteContext): Pages {
  return { plugins: [() => searchPlugin(site)] }
}

function searchPlugin({ city, origin, env, places }: SiteContext): Plugin {
  const algolia = readAlgoliaApp(env)
  return {
    name: 'search',
    contentLoaded({ actions }) {
      actions.setGlobalData({ recordsPath, languages: city.languages, ...(algolia ? { algolia } : {}) })
    },
    injectHtmlTags: () => ({
      headTags: [{ tagName: 'script', innerHTML: `(${catchKeys.toString().replaceAll(/\s*\n\s*/g, '\n')})()` }],
    }),
    async postBuild({ outDir }) {
      const found = await places()
      const records = createRecords({ origin, places: found, aliases: readAliases(city, found) })
      await mkdir(path.join(outDir, 'search'), { recursive: true })
      await writeFile(path.join(outDir, recordsPath), JSON.stringify(records))
    },
  }
}
