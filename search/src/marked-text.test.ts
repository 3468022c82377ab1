import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { expect, test } from 'vitest'
import { markFound, snippet } from './marked-text.ts'
import { foldIn } from './terms.ts'

const fold = foldIn(['en'])

test.each([
  ['Next buses', ['train'], []],
  ['Next buses', [fold('buses') ?? ''], ['buses']],
  ['lineStatusByMode', [fold('status') ?? ''], ['lineStatusByMode']],
  ['a <img src=x> & b', ['img'], ['img']],
])('“%s” with %o', (text, terms, want) => {
  const parts = markFound(text, terms, fold)
  expect(parts.filter(({ isFound }) => isFound).map((part) => part.text)).toEqual(want)
  expect(parts.map((part) => part.text).join('')).toBe(text)
})

test('a snippet starts near the word that was found', () => {
  const text = `${'word '.repeat(60)}quota ${'word '.repeat(60)}`.trim()
  const cut = snippet(text, ['quota'], fold)
  expect(cut).toMatch(/^….*quota.*…$/)
  expect(cut.length).toBeLessThan(190)
})

test.each(Object.entries(hostileTexts))('%s keeps every letter', (_name, text) => {
  for (const term of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['x'])
    expect(
      markFound(text, [fold(term) ?? ''], fold)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
})
