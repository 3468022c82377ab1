import { keysText } from '@openlondon/contract/languages/en/keys'
import { engineSpeech, textIn } from '../../../frame/text/use-text.ts'

import { expect, test } from 'vitest'
import { boundsBody, boundsOf, boundsWords, unbound } from './bounds-text.ts'

test('fields become what the portal takes, pages of a browser key alone', () => {
  const text = {
    apis: ['trams'],
    origins: ' https://a.example\n\nhttps://b.example ',
    ranges: '',
    lastDay: '2027-03-31',
  }
  const body = { apis: ['trams'], ranges: [], expiresAt: '2027-04-01T00:00:00.000Z' }
  expect(boundsBody(text, true)).toEqual({ ...body, origins: ['https://a.example', 'https://b.example'] })
  expect(boundsBody(text, false)).toEqual({ ...body, origins: [] })
  expect(boundsBody(unbound, false)).toEqual({ apis: [], origins: [], ranges: [], expiresAt: null })
})

test.each([
  ['2027-04-01T00:00:00Z', '2027-03-31'],
  ['2027-04-01T00:00:01Z', '2027-04-01'],
  [null, ''],
])('a key that ends at %s has the last day %j', (expiresAt, lastDay) => {
  const key = { apis: ['trams'], origins: ['https://a.example', 'https://b.example'], ranges: ['::1/128'], expiresAt }
  expect(boundsOf(key)).toEqual({
    apis: ['trams'],
    origins: 'https://a.example\nhttps://b.example',
    ranges: '::1/128',
    lastDay,
  })
})

test.each([
  [{ apis: [], origins: [], ranges: [] }, ''],
  [
    { apis: ['a', 'b'], origins: ['https://c.example'], ranges: ['192.0.2.0/24'] },
    'for a, b · on c.example · from 192.0.2.0/24',
  ],
])('%j in words', (key, words) => {
  expect(boundsWords(textIn(engineSpeech, keysText).t, key)).toBe(words)
})
