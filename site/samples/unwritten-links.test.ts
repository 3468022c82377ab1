import { expect, test } from 'vitest'
import { unwrittenLinks } from './unwritten-links.ts'

const words = { type: 'text', value: 'https://evil.example\\here' }
const link = { type: 'link', url: words.value, children: [words] }
const written = { ...link, position: { start: {}, end: {} } }
const page = (...children: readonly object[]): object => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [...children] }],
})

test.each([
  ['a link that an author wrote stays', page(written), page(written)],
  ['one that was made of words is words', page(words, link, words), page(words, words, words)],
  ['two beside each other are words', page(link, link), page(words, words)],
])('%s', (_name, tree, want) => {
  unwrittenLinks()(tree)
  expect(tree).toEqual(want)
})
