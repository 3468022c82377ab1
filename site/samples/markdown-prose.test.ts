import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { markdownProse } from '@openlondon/contract/model'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'

const render = (markdown: string): string => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })

/** What a reader sees of a page, which may hold nothing but paragraphs, lists, code and addresses as they stand. */
function seen(html: string): string {
  const others = html.match(/<(?!\/?(?:p|ul|li|code)>|a href="(?:https?:|mailto:)[^"]*">|\/a>)[^>]*>/g)
  expect([html, others]).toEqual([html, null])
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  return html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(\w+);/g, (_all, name: string) => entities[name] ?? '')
}

const words = (text: string): string => text.replaceAll(/[`\s\0\u0085]+/g, '')

test.each(Object.entries(hostileTexts))('%s is prose', (_name, given) => {
  const text = given.toWellFormed()
  for (const around of [text, `\`${text}\` is new.`, `Now ${text}`]) {
    const written = markdownProse(around)
    expect(words(seen(render(`- ${written}\n`)))).toBe(words(around))
    expect(words(seen(render(`Before.\n\n${written}\n\nAfter.\n`)))).toBe(`Before.${words(around)}After.`)
  }
})

test.each([
  ['`Stop.near`: removed. Reaches `stop()`, `stops()`.', '`Stop.near`: removed. Reaches `stop()`, `stops()`.'],
  ['The owner’s words: 12 % more, well-known (really).', 'The owner’s words: 12 % more, well-known (really).'],
  ['1. first\n2. second', String.raw`1\. first 2. second`],
  ['See https://a.example/b_c?d=1&e=2#f_g.', 'See https://a.example/b_c?d=1&e=2#f_g.'],
  ['# Heading with `#code`', '\\# Heading with `#code`'],
])('%j is written %j', (text, want) => expect(markdownProse(text)).toBe(want))
