import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createCodedBodies } from './coded-bodies.ts'
import type { Coding } from './accept-encoding.ts'

const plain = Buffer.from('A line of text.\n'.repeat(200))
/** Does not get smaller, so that its length says what is held. */
const kilobyte = randomBytes(1_000)

/** Counts how often the plain bytes were asked for, which is how often they were compressed. */
function counting(body: Buffer = plain): { count: number; read: () => Promise<Buffer> } {
  const counter = {
    count: 0,
    read: async () => {
      counter.count += 1
      return body
    },
  }
  return counter
}

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('%s comes out as it went in', async (coding, decompress) => {
  const body = await createCodedBodies(10_000)('a', '1', coding, counting().read)
  expect(body?.length).toBeLessThan(plain.length)
  expect(body && decompress(body)).toEqual(plain)
})

test.each<readonly [name: string, second: readonly [name: string, version: string, coding: Coding], count: number]>([
  ['the same again is made once', ['a', '1', 'br'], 1],
  ['another version is made anew', ['a', '2', 'br'], 2],
  ['another coding is made for itself', ['a', '1', 'gzip'], 2],
  ['another thing is made for itself', ['b', '1', 'br'], 2],
])('%s', async (_name, [name, version, coding], count) => {
  const counter = counting()
  const bodies = createCodedBodies(10_000)
  await Promise.all([bodies('a', '1', 'br', counter.read), bodies(name, version, coding, counter.read)])
  await bodies(name, version, coding, counter.read)
  expect(counter.count).toBe(count)
})

test('an old version asked for again is not answered with the new bytes', async () => {
  const bodies = createCodedBodies(10_000)
  await bodies('a', '1', 'gzip', counting().read)
  await bodies('a', '2', 'gzip', counting(Buffer.from('new')).read)
  expect(await bodies('a', '1', 'gzip', async () => undefined)).toBeUndefined()
})

test('a version that is gone, or cannot be read, is not remembered', async () => {
  const bodies = createCodedBodies(10_000)
  expect(await bodies('a', '1', 'br', async () => undefined)).toBeUndefined()
  await expect(bodies('a', '1', 'br', () => Promise.reject(new Error('disk')))).rejects.toThrow('disk')
  expect(await bodies('a', '1', 'br', counting().read)).toBeInstanceOf(Buffer)
})

test('what was asked for longest ago goes when there is too much', async () => {
  const bodies = createCodedBodies(2_500)
  const counters = { a: counting(kilobyte), b: counting(kilobyte), c: counting(kilobyte) }
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b'] as const) await bodies(name, '1', 'br', counters[name].read)
  expect([counters.a.count, counters.b.count, counters.c.count]).toEqual([1, 2, 1])
})

test('a body larger than the whole memory is answered and not kept', async () => {
  const bodies = createCodedBodies(500)
  const counter = counting(kilobyte)
  await bodies('a', '1', 'br', counter.read)
  expect(await bodies('a', '1', 'br', counter.read)).toBeInstanceOf(Buffer)
  expect(counter.count).toBe(2)
})
