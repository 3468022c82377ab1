import type { Plugin } from '@docusaurus/types'
import { inlineScript } from './inline-script.ts'
import { catchEarly } from './catch-early.ts'

/** Puts the script into every page that keeps what is done before the page lives. */
export function early(): Plugin {
  return {
    name: 'early',
    injectHtmlTags: () => ({ headTags: [{ tagName: 'script', innerHTML: inlineScript(catchEarly) }] }),
  }
}
