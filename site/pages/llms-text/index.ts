import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { City } from '@openlondon/contract'
import type { Example } from '../examples/create-example.ts'
import { collectPages } from '../search/create/collect-pages.ts'
import { createLlmsText, type LlmsSources } from './create-llms-text.ts'

/** `/llms.txt`: the whole site as a list, for programs. */
export function llmsText(options: { readonly city: City }): (context: LoadContext) => Plugin {
  return ({ siteDir, siteConfig }) => {
    let sources: LlmsSources | undefined
    return {
      name: 'llms-text',
      async allContentLoaded({ allContent }) {
        sources = {
          origin: siteConfig.url,
          title: siteConfig.title,
          city: options.city,
          pages: await collectPages(siteDir, allContent, options.city),
          // Written by that plugin's own loadContent, whose type this is.
          examples: (allContent['examples']?.['default'] ?? []) as readonly Example[],
        }
      },
      async postBuild({ outDir }) {
        if (sources) await writeFile(path.join(outDir, 'llms.txt'), createLlmsText(sources))
      },
    }
  }
}
