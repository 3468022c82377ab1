import type { KnownId, Outline } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { sharedBorders } from './shared-borders.ts'

const area = (id: string, ...ring: (readonly [number, number])[]): KnownId => ({
  id,
  name: id,
  aliases: [],
  parts: [],
  outline: [[ring]] satisfies Outline,
})

/** A border with many small bends between two squares. */
const bends = Array.from({ length: 101 }, (_, index) => [10 + (index % 2) * 1e-6, index / 100] as const)
const west = area('W', [9, 0], ...bends, [9, 1], [9, 0])
const east = area('E', [11, 0], [11, 1], ...bends.toReversed(), [11, 0])

test('neighbours have one border, and it is the same after it was made simpler', () => {
  const { arcs, areas } = sharedBorders([west, east, { id: 'nowhere', name: '', aliases: [], parts: [] }])
  expect(areas.map(({ id }) => id)).toEqual(['W', 'E'])
  const used = areas.map(({ rings }) => new Set(rings.flat().map((arc) => (arc < 0 ? ~arc : arc))))
  const shared = [...(used[0] ?? [])].filter((arc) => used[1]?.has(arc))
  expect(shared).toHaveLength(1)
  expect(arcs[shared[0] ?? -1]?.length).toBeLessThan(60)
})
