import { isStoreBusy } from './store/database/store-busy.ts'
import type { Store } from './store/store.ts'
import type { Surroundings } from './surroundings.ts'

/** Mail that has waited this long means that nobody can sign in. */
const mailLateMs = 5 * 60_000
/** How long an answer holds, milliseconds: asking writes to the disk, and anybody may ask. */
const holdsMs = 2_000

/** Reasons not to send traffic here; empty means ready. */
export type Readiness = () => Promise<readonly string[]>

/** Ready is who can write: a store that only answers makes no key and ends none. */
export function createReadiness(store: Store, surroundings: Surroundings): Readiness {
  let answer: Promise<readonly string[]> | undefined
  let askedAt = -Infinity
  return () => {
    const now = surroundings.monotonicMs()
    if (!answer || now - askedAt >= holdsMs) {
      askedAt = now
      answer = problemsOf(store, surroundings.now())
    }
    return answer
  }
}

async function problemsOf(store: Store, now: number): Promise<readonly string[]> {
  try {
    await store.meta.tryWrite(now)
    const isLate = (await store.outbox.oldestWaitingMs(now)) > mailLateMs
    return isLate ? ['mail has been waiting for more than five minutes'] : []
  } catch (error) {
    if (!isStoreBusy(error)) throw error
    return ['the store cannot be written']
  }
}
