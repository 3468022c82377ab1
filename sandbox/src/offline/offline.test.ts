import { expect, test } from 'vitest'
import { createOffline } from './offline.ts'
import type { OfflineEngine } from './offline-engine.ts'

const facts = { name: 'Small', origin: 'https://open.example', origins: [], hosts: [] }
const engine: OfflineEngine = { answer: () => Promise.resolve({ status: 200, headers: {}, body: '[]' }) }

test('a city that could not be loaded is loaded again when the next asks', async () => {
  let loads = 0
  const offline = createOffline(facts, async () => {
    loads += 1
    if (loads === 1) throw new Error('the chunk is gone')
    return () => engine
  })
  const [one, other] = [offline(), offline()]
  const ask = ({ fetch }: typeof one): Promise<Response> => fetch('https://open.example/sandbox/tfl/Line')
  await expect(Promise.all([ask(one), ask(other)])).rejects.toThrow('the chunk is gone')
  expect([(await ask(one)).status, (await ask(other)).status, loads]).toEqual([200, 200, 2])
})
