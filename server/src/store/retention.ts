import type { Surroundings } from '../surroundings.ts'
import type { Store } from './store.ts'

/** Instants before which something is not kept, milliseconds since 1970. */
export type RetentionLimits = {
  /** Letters with a sign-in code, by when they were sent or given up. */
  readonly signInMailsBefore: number
  /** All other letters, likewise. */
  readonly otherMailsBefore: number
  /** Codes and sessions, by when they ran out. */
  readonly expiredBefore: number
}

const dayMs = 86_400_000

/** So many rows in one statement: others may write in between. */
const rowsAtOnce = 1_000

/** What is kept for how long; the privacy page says the same. */
export function retentionLimits(now: number): RetentionLimits {
  return { signInMailsBefore: now - dayMs, otherMailsBefore: now - 30 * dayMs, expiredBefore: now }
}

/**
 * Forget what has had its time, some rows after the other, and answer the letters whose text went. Waiting letters,
 * the audit and the counts are not touched.
 */
export async function forgetOld(store: Store, limits: RetentionLimits): Promise<readonly number[]> {
  while (await store.identity.forgetExpired(new Date(limits.expiredBefore), rowsAtOnce));
  const forgotten: number[] = []
  let some: readonly number[]
  do {
    some = await store.outbox.forgetSettled(limits.signInMailsBefore, limits.otherMailsBefore, rowsAtOnce)
    forgotten.push(...some)
  } while (some.length === rowsAtOnce)
  await store.scrub()
  return forgotten
}

/** Once at the start and once a day. A store that cannot be written now is tried again the next day. */
export function startRetention(
  store: Store,
  surroundings: Surroundings,
  whenForgotten: (mailIds: readonly number[]) => void,
): { readonly stop: () => Promise<void> } {
  const run = async (): Promise<void> => {
    try {
      const mailIds = await forgetOld(store, retentionLimits(surroundings.now()))
      if (mailIds.length > 0) whenForgotten(mailIds)
    } catch (error) {
      surroundings.log({ level: 'error', event: 'retention-failed', cause: String(error) })
    }
  }
  let running = run()
  const timer = setInterval(() => {
    running = running.then(run)
  }, dayMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
