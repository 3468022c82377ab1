import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const rendered = new Map<string, string>()

/**
 * HTML from a contract's prose. Raw HTML in it is shown as text, never passed on. Remembered, because one sentence of a
 * shared schema is on many pages.
 */
export function renderMarkdown(text: string): string {
  const known = rendered.get(text)
  if (known !== undefined) return known
  const html = micromark(text.trim(), { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  rendered.set(text, html)
  return html
}

/** The same, for a place that takes no paragraph: one line of prose inside a list or a cell. */
export function renderInline(text: string): string {
  if (/^[\w ,.;()'-]*$/.test(text) && !/__|^\d+[.)] |^- |www\./.test(text)) return text
  const html = renderMarkdown(text)
  const only = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1]
  return only === undefined || only.includes('<p>') ? html : only
}
