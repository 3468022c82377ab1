import type { Surroundings } from '../surroundings.ts'
import type { Store } from './store.ts'

/** Instants before which something is not kept, milliseconds since 1970. */
export type RetentionLimits = {
  /** Letters with a sign-in code, by when they were sent or given up. */
  readonly signInMailsBefore: number
  /** All other letters, likewise. */
  readonly otherMailsBefore: number
  /** Codes, sessions and review tokens, by when they ran out. */
  readonly expiredBefore: number
  /** Names of batches of counts, by when they were added. */
  readonly batchesBefore: number
  /** Counts by day and key; what is older stays as sums of a month, without the key. */
  readonly usageBeforeDay: string
  /** How far answers agree, and the shapes that do not. */
  readonly looksBeforeDay: string
  /** How owners' servers answered, incidents that have ended, and bulletins that are closed. */
  readonly measuresBeforeDay: string
  /** What addresses whose account was erased have used. */
  readonly addressesBeforeDay: string
}

const dayMs = 86_400_000

/** A year and the time to look back at it. */
const usageDays = 400
/** A contract that nobody mended in this time is not mended by an older misfit. */
const lookDays = 90
/** What the status page shows. */
const measureDays = 90

/** So many rows in one statement: others may write in between. */
const rowsAtOnce = 1_000

/** What is kept for how long; the privacy page says the same. */
export function retentionLimits(now: number): RetentionLimits {
  return {
    signInMailsBefore: now - dayMs,
    otherMailsBefore: now - 30 * dayMs,
    expiredBefore: now,
    batchesBefore: now - dayMs,
    usageBeforeDay: dayOf(now - usageDays * dayMs),
    looksBeforeDay: dayOf(now - lookDays * dayMs),
    measuresBeforeDay: dayOf(now - measureDays * dayMs),
    addressesBeforeDay: dayOf(now),
  }
}

/**
 * Forget what has had its time, some rows after the other, and answer the letters whose text went. Waiting letters and
 * the audit are not touched. What is left when `goOn` says no is done the next time.
 */
export async function forgetOld(
  store: Store,
  limits: RetentionLimits,
  goOn: () => boolean = () => true,
): Promise<readonly number[]> {
  const { identity, outbox, usage } = store
  while (goOn() && (await identity.forgetExpired(new Date(limits.expiredBefore), rowsAtOnce)));
  const forgotten: number[] = []
  for (let some = rowsAtOnce; goOn() && some === rowsAtOnce;) {
    const ids = await outbox.forgetSettled(limits.signInMailsBefore, limits.otherMailsBefore, rowsAtOnce)
    forgotten.push(...ids)
    some = ids.length
  }
  let keyId: string | undefined = ''
  while (goOn() && keyId !== undefined) keyId = await usage.foldBefore(limits.usageBeforeDay, rowsAtOnce, keyId)
  await usage.forgetBatches(limits.batchesBefore)
  await usage.forgetAddresses(limits.addressesBeforeDay)
  await store.reviewTokens.forget(limits.expiredBefore)
  await store.looks.forget(limits.looksBeforeDay)
  await store.measures.forget(limits.measuresBeforeDay)
  await store.incidents.forget(Date.parse(limits.measuresBeforeDay))
  await store.bulletins.forget(Date.parse(limits.measuresBeforeDay))
  await makeNameless(store, goOn)
  await store.scrub()
  return forgotten
}

/** Make the counts of all who have left nameless, some rows after the other. */
export async function makeNameless(store: Store, goOn: () => boolean = () => true): Promise<void> {
  while (goOn() && (await store.usage.makeNameless(rowsAtOnce)));
}

/** Once at the start, and whenever a day (UTC) has ended. A store that cannot be written now is tried again then. */
export function startRetention(
  store: Store,
  surroundings: Surroundings,
  whenForgotten: (mailIds: readonly number[]) => void,
): { readonly stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  const run = async (): Promise<void> => {
    try {
      const mailIds = await forgetOld(store, retentionLimits(surroundings.now()), () => !stopped)
      if (mailIds.length > 0) whenForgotten(mailIds)
    } catch (error) {
      surroundings.log({ level: 'error', event: 'retention-failed', cause: String(error) })
    }
  }
  const runDaily = (): Promise<void> =>
    run().then(() => {
      if (stopped) return
      const untilMidnightMs = dayMs - (surroundings.now() % dayMs)
      timer = setTimeout(() => void (running = runDaily()), untilMidnightMs + 1_000)
      timer.unref()
    })
  let running = runDaily()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
