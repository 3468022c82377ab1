import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { cell, codeBlock, codeSpan, oneLine } from './markdown-marks.ts'

const texts = Object.entries(hostileTexts).map(([name, text]) => [name, text.replaceAll('\0', '')] as const)

const shown = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

test.each(texts)('%s is one piece of code', (_name, text) => {
  const block = micromark(codeBlock(text, 'js').join('\n'))
  expect(block).toMatch(/^<pre><code class="language-js">[^<]*<\/code><\/pre>\s*$/)
  expect(shown(block).trimEnd()).toBe(text.replaceAll(/\r\n?/g, (end) => (block.includes(end) ? end : '\n')).trimEnd())
  const span = micromark(`a ${codeSpan(text.trim() || 'x')} b`)
  expect(span).toMatch(/^<p>a <code>[^<]*<\/code> b<\/p>$/)
})

test.each(texts)('%s is one heading and one cell', (_name, text) => {
  expect(oneLine(text)).not.toMatch(/[\n\r]/)
  const table = micromark(`| a | b |\n|---|---|\n| ${cell(text)} | end |`, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  expect(table).toMatch(/<tr>\s*<td>(?:(?!<td>)[\s\S])*<\/td>\s*<td>end<\/td>\s*<\/tr>\s*<\/tbody>/)
})
