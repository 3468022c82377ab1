import type { Config } from './config.ts'
import { countAlone, type Counting } from './limit/counting.ts'
import { deriveKey, keyedHash } from './store/pepper/derived-key.ts'
import type { Store } from './store/store.ts'
import type { Surroundings } from './surroundings.ts'

/** Where calls are counted: in Redis with `REDIS_URL`, otherwise in this process. */
export async function openCounting(
  config: Pick<Config, 'redisUrl' | 'redisWaitMs'>,
  store: Store,
  pepper: string,
  surroundings: Surroundings,
): Promise<Counting> {
  if (config.redisUrl === undefined) return countAlone(store, surroundings)
  const { openSharedMemory } = await import('./redis/shared-memory.ts')
  const { countTogether } = await import('./limit/shared/count-together.ts')
  const key = deriveKey(pepper, 'limits')
  const memory = await openSharedMemory({
    url: config.redisUrl,
    waitMs: config.redisWaitMs,
    // Nodes of one portal have one pepper, and those of another have another.
    space: `portal:${keyedHash(key, 'portal').slice(0, 12)}`,
    hash: (id) => keyedHash(key, id).slice(0, 22),
    surroundings,
  })
  return countTogether(memory, store, surroundings)
}
