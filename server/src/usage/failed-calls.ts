import type { FailedCall } from '../store/tables/failed-call-table.ts'
import type { Store } from '../store/store.ts'

/** Remembers calls that failed, so that their holder can ask why. */
export type FailedCalls = {
  readonly note: (call: FailedCall) => void
  /** Write what was noted so far. Never rejects: what cannot be written waits for the next time. */
  readonly flush: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Of one account: so many are kept, and so many of them are taken in one second, the first ones. */
export const keptPerAccount = 500
const perAccountAndSecond = 50
/** For how long they are kept, milliseconds. */
export const failedCallsKeptMs = 86_400_000

const flushMs = 1_000
/** Waiting to be written, of all accounts; past that nothing is noted until there is room again. */
const waitingMax = 5_000
const forgottenAtOnce = 1_000

export function startFailedCalls(store: Store, whenFailed: (error: unknown) => void): FailedCalls {
  let waiting: FailedCall[] = []
  let taken = new Map<string, number>()
  let running: Promise<void> = Promise.resolve()

  const write = async (): Promise<void> => {
    const calls = waiting
    if (calls.length === 0) return
    waiting = []
    try {
      await store.failedCalls.add(calls, keptPerAccount)
    } catch (error) {
      waiting = [...calls, ...waiting].slice(0, waitingMax)
      whenFailed(error)
    }
  }
  const flush = (): Promise<void> => (running = running.then(write))
  const timer = setInterval(() => {
    taken = new Map()
    void flush()
  }, flushMs)
  timer.unref()

  return {
    note: (call) => {
      const count = taken.get(call.accountId) ?? 0
      if (count >= perAccountAndSecond || waiting.length >= waitingMax) return
      taken.set(call.accountId, count + 1)
      waiting.push(call)
    },
    flush,
    stop: async () => {
      clearInterval(timer)
      await flush()
    },
  }
}

/** Forget those that have been kept for long enough, some after the other. */
export async function forgetFailedCalls(store: Store, now: number): Promise<void> {
  while (await store.failedCalls.forget(now - failedCallsKeptMs, forgottenAtOnce));
}
