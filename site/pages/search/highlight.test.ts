import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { expect, test } from 'vitest'
import { highlight, snippet } from './highlight.ts'
import { foldIn } from './terms.ts'

const fold = foldIn(['en'])

// Terms come from the index, so they are folded: `buses` is `buse` there, `status` is `statu`.
test.each([
  ['Next buses', ['buse'], 'Next <mark>buses</mark>'],
  ['lineStatusByMode', ['statu'], '<mark>lineStatusByMode</mark>'],
  ['a <img src=x onerror=alert(1)> & b', ['img'], 'a &lt;<mark>img</mark> src=x onerror=alert(1)&gt; &amp; b'],
])('%s', (text, terms, html) => {
  expect(highlight(text, terms, fold)).toBe(html)
})

test('a snippet starts near the word that was found', () => {
  const text = `${'word '.repeat(60)}quota ${'word '.repeat(60)}`.trim()
  const html = snippet(text, ['quota'], fold)
  expect(html).toContain('<mark>quota</mark>')
  expect(html).toMatch(/^….*…$/)
  expect(html.length).toBeLessThan(220)
})

test.each(Object.entries(hostileTexts))('%s in a hit is words', (_name, text) => {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  for (const term of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['x']) {
    const html = highlight(text, [fold(term) ?? ''], fold)
    const words = html.replaceAll(/<\/?mark>/g, '')
    expect(words).not.toMatch(/[<>"]/)
    expect(words.replaceAll(/&(\w+);/g, (_all, name: string) => entities[name] ?? 'lost')).toBe(text)
  }
})
