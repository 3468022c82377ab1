import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { Example } from '../examples/create-example.ts'
import type { Problem } from '../problems/problem.ts'
import { catchKeys } from './create/catch-keys.ts'
import { collectPages } from './create/collect-pages.ts'
import { createRecords, type SearchSources } from './create/create-records.ts'
import type { SearchOptions } from './create/options.ts'

/** Where the record file lies in the built site. */
export const recordsPath = '/search/records.json'

/** Writes what can be found, for both engines, and tells the search box which of them answers. */
export function search(options: SearchOptions): (context: LoadContext) => Plugin {
  return ({ siteDir, siteConfig }) => {
    let sources: SearchSources | undefined
    return {
      name: 'search',
      contentLoaded({ actions }) {
        actions.setGlobalData({ recordsPath, ...(options.algolia ? { algolia: options.algolia } : {}) })
      },
      async allContentLoaded({ allContent }) {
        const aliases: SearchSources['aliases'] = JSON.parse(await readFile(options.aliasFile, 'utf8'))
        sources = {
          origin: siteConfig.url,
          city: options.city,
          rules: options.rules,
          aliases,
          pages: await collectPages(siteDir, allContent, options.city),
          // Written by those plugins' own loadContent, whose types these are.
          examples: (allContent['examples']?.['default'] ?? []) as readonly Example[],
          problems: (allContent['problem-pages']?.['default'] ?? []) as readonly Problem[],
        }
      },
      injectHtmlTags: () => ({
        headTags: [{ tagName: 'script', innerHTML: `(${catchKeys.toString().replaceAll(/\s*\n\s*/g, '\n')})()` }],
      }),
      async postBuild({ outDir }) {
        if (!sources) return
        await mkdir(path.join(outDir, 'search'), { recursive: true })
        await writeFile(path.join(outDir, recordsPath), JSON.stringify(createRecords(sources)))
      },
    }
  }
}
