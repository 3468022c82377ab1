import { expect, test } from 'vitest'
import type { IdKind } from './id-kind.ts'
import { findRetired } from './retired-id.ts'

const retired = (id: string, ...successors: string[]) => ({ id, name: id, until: '2024-11-20', successors, why: '' })
const lines: IdKind = {
  kind: 'LineId',
  brand: 'LineId',
  slug: 'lines',
  title: 'Lines',
  summary: '',
  type: 'string',
  examples: [],
  isComplete: false,
  attribution: [],
  ids: [{ id: 'ring', name: 'Ring line', aliases: [], parts: [] }],
  retired: [retired('oldest', 'old'), retired('old', 'ring'), retired('ferry'), retired('Ring')],
}

test.each([
  ['replaced once', 'LineId', 'old', [{ id: 'ring', name: 'Ring line' }]],
  ['replaced twice', 'LineId', 'Oldest ', [{ id: 'ring', name: 'Ring line' }]],
  ['ended', 'LineId', 'ferry', []],
  ['one that holds again', 'LineId', 'ring', undefined],
  ['of another kind', 'StopId', 'old', undefined],
  ['unknown', 'LineId', 'new', undefined],
])('an id %s', (_name, brand, text, want) => {
  expect(findRetired([lines], brand, text)?.successors).toEqual(want)
})
