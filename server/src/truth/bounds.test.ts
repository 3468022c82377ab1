import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { good } from '@openlondon/contract/testing/drift-cases'
import { engines } from '../../testing/trial-place.ts'
import { startOwnerOf, startTrialDrift, type TrialDrift } from '../../testing/trial-drift.ts'
import { shapesMax } from './look-book.ts'

const json = { 'content-type': 'application/json' }
const megabytes = (count: number): string => `"${'x'.repeat(count * 1_048_576)}"`
const packed = { ...json, 'content-encoding': 'gzip' }

/** What is not looked at, and is said to be so. */
const unseen: readonly (readonly [string, (response: ServerResponse) => void])[] = [
  ['50 megabytes that state their length', (response) => void response.writeHead(200, json).end(megabytes(50))],
  [
    '3 megabytes that do not',
    (response) => {
      response.writeHead(200, json).write(megabytes(2))
      response.end(' '.repeat(1_048_576))
    },
  ],
  ['a text as deep as it is long', (response) => void response.writeHead(200, json).end('['.repeat(1_000_000))],
  ['a bomb', (response) => void response.writeHead(200, packed).end(gzipSync(megabytes(50)))],
  ['what calls itself packed', (response) => void response.writeHead(200, packed).end('{}')],
  [
    'packed in a way of its own',
    (response) => void response.writeHead(200, { ...json, 'content-encoding': 'own' }).end('{}'),
  ],
]
const hostile = unseen.length
const shared = hostile + 1

let trial: TrialDrift
beforeAll(async () => {
  const owner = () =>
    startOwnerOf((request, response) => {
      const index = Number(/case(\d+)/.exec(request.url ?? '')?.[1])
      const behave = unseen[index]?.[1]
      if (behave) return behave(response)
      if (index === shared) return void response.writeHead(200, json).end(JSON.stringify(good))
      const name = (): string => randomUUID()
      const lines = Array.from({ length: 50 }, () => ({ id: '1', [name()]: { [name()]: 1 } }))
      response.writeHead(200, json).end(JSON.stringify({ ...good, lines, kind: name(), [name()]: 1 }))
    })
  trial = await startTrialDrift(shared + 1, owner, { CACHE_MB: '4', CALLER_STALL_MS: '60000' }, engines.at(-1))
  // All of it at first: what is known of it is written every few seconds, and waited for once.
  for (const index of unseen.keys()) {
    // fetch unpacks what it can; here the bytes matter to nobody but their owner.
    await (await trial.call(index, 'a', { 'accept-encoding': 'identity' })).arrayBuffer().catch(() => {})
    await trial.untilLooked()
  }
}, 120_000)
afterAll(() => trial.close())

const look = async (index: number): Promise<Readonly<Record<string, unknown>> | undefined> =>
  (await trial.rowsOf('look', index))[0]
const patiently = { timeout: 60_000, interval: 250 }
vi.setConfig({ testTimeout: 120_000 })

test.each(unseen.map(([name], index) => [name, index] as const))(
  '%s is passed on, and not looked at',
  async (_name, index) => {
    await expect.poll(() => look(index), patiently).toMatchObject({ answers: 1, looked: 0, unseen: 1 })
  },
)

test('an owner with new shapes in every answer fills neither memory nor store', async () => {
  for (let call = 0; call < 100; call += 1) {
    await (await trial.call(hostile, String(call))).arrayBuffer()
    if (call % 20 === 19) await trial.untilLooked()
  }
  await trial.untilLooked()
  await expect.poll(async () => Number((await look(hostile))?.['looked']), patiently).toBeGreaterThanOrEqual(20)
  const misfits = await trial.rowsOf('misfit', hostile)
  expect(misfits.length).toBeGreaterThan(2)
  expect(misfits.length).toBeLessThanOrEqual(shapesMax)
})

test('an answer that serves many is looked at once', async () => {
  const bodies = await Promise.all(Array.from({ length: 30 }, async () => (await trial.call(shared)).text()))
  expect(new Set(bodies)).toEqual(new Set([JSON.stringify(good)]))
  await trial.untilLooked()
  await expect.poll(() => look(shared), patiently).toMatchObject({ answers: 1, looked: 1, agreed: 1 })
})
