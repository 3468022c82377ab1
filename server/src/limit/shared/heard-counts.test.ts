import { expect, test } from 'vitest'
import { createHeardCounts } from './heard-counts.ts'

const callsAt = (heard: ReturnType<typeof createHeardCounts>, nowMs: number): readonly number[] =>
  heard.of('ada', nowMs).map(({ calls }) => calls)

test('the last that a node said counts, until it has left the window', () => {
  const heard = createHeardCounts(1_000)
  heard.hear('one', 'ada', { calls: 5, until: 1_000 }, 0)
  heard.hear('one', 'ada', { calls: 8, until: 1_500 }, 500)
  heard.hear('two', 'ada', { calls: 3, until: 1_600 }, 600)
  heard.hear('two', 'grace', { calls: 9, until: 1_600 }, 600)
  expect(callsAt(heard, 700)).toEqual([8, 3])
  expect(callsAt(heard, 1_500)).toEqual([3])
  expect(callsAt(heard, 1_600)).toEqual([])
})

test('what is not over is known after any number of others were heard of', () => {
  const heard = createHeardCounts(1_000)
  heard.hear('one', 'ada', { calls: 5, until: 2_100 }, 1_100)
  for (let index = 0; index < 1_000; index += 1)
    heard.hear('two', `caller ${index}`, { calls: 1, until: 3_000 }, 1_100 + index)
  expect(callsAt(heard, 2_099)).toEqual([5])
})

test('the memory has an end', () => {
  const heard = createHeardCounts(1_000)
  for (let index = 0; index < 60_000; index += 1) heard.hear('one', `${index}`, { calls: 1, until: 9_000 }, 1)
  heard.hear('one', 'ada', { calls: 1, until: 9_000 }, 1)
  expect(heard.of('49999', 1)).toHaveLength(1)
  expect(callsAt(heard, 1)).toEqual([])
})
