import { operation, parameter } from '@openlondon/contract/testing/model-parts'
import type { OperationModel } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { chosenBy, isShared, orderedQuery } from './resource.ts'

test.each<readonly [name: string, given: Partial<OperationModel>, want: boolean]>([
  ['open reference', { privacy: 'C0', cacheSeconds: 60 }, true],
  ['open and live', { privacy: 'C1', cacheSeconds: 1 }, true],
  ['of whom one may be known again', { privacy: 'C2', cacheSeconds: 60 }, false],
  ['personal', { privacy: 'C3', cacheSeconds: 60 }, false],
  ['special', { privacy: 'C4', cacheSeconds: 60 }, false],
  ['without a lifetime', { privacy: 'C0', cacheSeconds: 0 }, false],
  ['that changes something', { privacy: 'C0', cacheSeconds: 60, method: 'POST' }, false],
])('an operation %s is shared: %s', (_name, given, want) => {
  expect(isShared(operation({ method: 'GET', ...given }))).toBe(want)
})

const declared = operation({
  parameters: [parameter({ name: 'a' }), parameter({ name: 'b' }), parameter({ name: 'c' })],
})

test.each([
  ['', ''],
  ['b=1', 'b=1'],
  ['c=3&a=1&b=2', 'a=1&b=2&c=3'],
  ['b=2&a=1&b=1', 'b=2&a=1&b=1'],
  ['z=2&a=1', 'z=2&a=1'],
  ['b=&a', 'a&b='],
])('the query %s is known as %s', (query, want) => {
  expect(orderedQuery(query, declared)).toBe(want)
})

test.each([
  ['', {}, ''],
  ['Accept-Encoding, User-Agent, Origin', { 'user-agent': 'x', origin: 'y' }, ''],
  ['Accept-Language', { 'accept-language': 'en' }, 'accept-language:en'],
  ['ACCEPT , accept-language', { accept: 'a/b' }, 'accept-language:'],
  ['X-Accept-Language', { 'accept-language': 'en' }, ''],
])('with Vary "%s" an answer is chosen by what was wished for', (vary, headers, want) => {
  expect(chosenBy(vary, headers)).toBe(want)
})
