import { expect, test } from 'vitest'
import { placeParameters } from './parameter-places.ts'

const schema = { type: 'string' }

test.each<[string, object, object | undefined, number]>([
  ['a place we know', { name: 'a', in: 'header', schema }, { name: 'a', in: 'header', schema }, 0],
  ['no place', { name: 'a', schema }, { name: 'a', in: 'query', schema }, 1],
  ['a place of another version', { name: 'a', in: 'formData', schema }, undefined, 1],
  ['a whole query', { name: 'a', in: 'querystring', schema }, undefined, 1],
  ['what the call says itself', { name: 'Content-Type', in: 'header', schema }, undefined, 1],
  ['the same elsewhere', { name: 'accept', in: 'query', schema }, { name: 'accept', in: 'query', schema }, 0],
  ['nothing said of its value', { name: 'a', in: 'query' }, { name: 'a', in: 'query', schema: {} }, 0],
  [
    'a media type of which nothing is said',
    { name: 'a', in: 'query', content: { 'text/x': {} } },
    { name: 'a', in: 'query', schema: {} },
    0,
  ],
  [
    'a media type',
    { name: 'a', in: 'query', content: { 'text/x': { schema } } },
    { name: 'a', in: 'query', content: { 'text/x': { schema } } },
    0,
  ],
])('%s', (_name, declared, want, repairs) => {
  const placed = placeParameters([{ ...declared }])
  expect(placed.parameters).toEqual(want ? [want] : [])
  expect(placed.repairs.length).toBe(repairs)
})
