import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from '@docusaurus/types'
import type { SearchFile } from '@openlondon/search'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { inlineScript } from '../../frame/early/inline-script.ts'
import { readAlgoliaApp } from './create/algolia-app.ts'
import { catchKeys } from './create/catch-keys.ts'
import { createRecords } from './create/create-records.ts'
import { readAliases } from './create/read-aliases.ts'
import { readSynonyms } from './create/read-synonyms.ts'

/** Where records and synonyms lie in the built site. */
export const recordsPath = '/search/records.json'

/** Writes what can be found, for both engines, and tells the search box which of them answers. */
export function search(site: SiteContext): Pages {
  return { plugins: [() => searchPlugin(site)] }
}

function searchPlugin({ city, origin, env, places }: SiteContext): Plugin {
  const algolia = readAlgoliaApp(env)
  return {
    name: 'search',
    contentLoaded({ actions: { addRoute, setGlobalData } }) {
      addRoute({ path: '/search/', exact: true, component: '@site/pages/search/SearchPage.tsx' })
      setGlobalData({ recordsPath, languages: city.languages, ...(algolia ? { algolia } : {}) })
    },
    injectHtmlTags: () => ({
      headTags: [{ tagName: 'script', innerHTML: inlineScript(catchKeys) }],
    }),
    async postBuild({ outDir }) {
      const found = await places()
      const records = createRecords({ origin, places: found, aliases: readAliases(city, found) })
      await mkdir(path.join(outDir, 'search'), { recursive: true })
      const file: SearchFile = { records, synonyms: readSynonyms(city) }
      await writeFile(path.join(outDir, recordsPath), JSON.stringify(file))
    },
  }
}
