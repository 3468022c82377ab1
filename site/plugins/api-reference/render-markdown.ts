import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** HTML from a contract's prose. Raw HTML in it is shown as text, never passed on. */
export function renderMarkdown(text: string): string {
  return micromark(text.trim(), { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

/** The same, for a place that takes no paragraph: one line of prose inside a list or a cell. */
export function renderInline(text: string): string {
  const html = renderMarkdown(text)
  const only = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1]
  return only === undefined || only.includes('<p>') ? html : only
}
