import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { wantedLanguage } from './wanted-language.ts'

const available = [{ tag: 'sv' }, { tag: 'en' }, { tag: 'pt-BR' }]

test.each([
  [undefined, 'sv'],
  ['*', 'sv'],
  ['en-GB,en;q=0.8,sv;q=0.5', 'en'],
  ['pt', 'pt-BR'],
  ['fi', 'sv'],
  ['en;q=0, fi', 'sv'],
  ['', 'sv'],
  [',;q=,', 'sv'],
])('a reader of %j gets %s', (wish, tag) => {
  // Nothing else of the request is read.
  const request = { headers: { 'accept-language': wish } } as Partial<IncomingMessage> as IncomingMessage
  expect(wantedLanguage(request, available)?.tag).toBe(tag)
})
