import { verifyKey } from '../../server/src/keys/verify-key.ts'
import { createHasher } from '../../server/src/keys/hash-key.ts'
import { createKeyCache } from '../../server/src/keys/key-cache.ts'
import { createKeyDesk } from '../../server/src/keys/key-desk.ts'
import { parseKey } from '../../server/src/keys/key-format.ts'
import { addAccount, openTrialStore } from '../../server/testing/trial-store.ts'
import { median } from '../measure/median.ts'
import type { BenchRow } from './gateway.ts'

const prefix = 'tst'
const operation = { apiId: 'bench', privacy: 'C1', method: 'GET', access: 'key' } as const
const request = { name: 'Bench', environment: 'live', apis: [], origins: [], ranges: [], expiresAt: undefined } as const
const place = { origin: undefined, address: '127.0.0.1' }

/** From the text of a known key to the decision: form and checksum, digest, memory, rules. Median of rounds. */
export async function benchVerify(rounds = 15, verifications = 20_000): Promise<readonly BenchRow[]> {
  const { store, discard } = await openTrialStore()
  const monotonicMs = (): number => performance.now()
  const hash = createHasher('a pepper of thirty-two characters', 'api-key')
  const cache = createKeyCache(store, hash, monotonicMs)
  try {
    await addAccount(store, 'acc_1', 'bench@example.org')
    const desk = createKeyDesk({
      store,
      cache,
      hash,
      prefix,
      keysPerAccount: 5,
      mayHandle: async () => true,
      now: Date.now,
    })
    const issued = await desk.issue({ holderId: 'acc_1', actorId: 'acc_1' }, request, async () => {})
    if (typeof issued === 'string') throw new Error(`No key for the bench: ${issued}`)
    const { secret } = issued
    await cache.find(secret)
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now()
      for (let count = 0; count < verifications; count += 1) {
        const known = cache.known(secret)
        const found = known ?? (parseKey(prefix, secret) ? cache.find(secret) : undefined)
        if (!(found instanceof Promise)) verifyKey(found, operation, place, Date.now())
      }
      times.push(((performance.now() - started) * 1_000) / verifications)
      // The store is asked in between whether keys have changed, as it is between calls.
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return [{ name: 'verification of a known key', value: Math.round(median(times) * 100) / 100, unit: 'µs' }]
  } finally {
    await cache.stop()
    await discard()
  }
}
