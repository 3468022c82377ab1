import type { Change } from '@openlondon/contract'
import type { Store } from '../store/store.ts'
import { keysMin } from '../usage/keys-told.ts'
import { affectedHolders, harmfulChanges, type AffectedHolder } from '../usage/affected-holders.ts'

/** How many are touched by a release, as an owner may know it: no names, and no count small enough to be one. */
export type Impact = {
  readonly holders: string
  readonly keys: string
  readonly operations: readonly { readonly operationId: string; readonly keys: string; readonly calls: string }[]
  /** The same in words, one line each, for a terminal. */
  readonly lines: readonly string[]
}

export async function describeImpact(
  store: Store,
  changes: readonly Change[],
  windowDays = 90,
  now: number = Date.now(),
): Promise<Impact> {
  const holders = await affectedHolders(store, harmfulChanges(changes), windowDays, now)
  const keys = holders.flatMap((holder) => holder.keys)
  const operations = countByOperation(holders)
  const lines =
    keys.length === 0
      ? [`No working key called what changes in the last ${windowDays} days.`]
      : [
          `${count(keys.length)} keys of ${count(holders.length)} holders called what changes in the last ${windowDays} days.`,
          ...operations.map(({ operationId, keys: some, calls }) => `  ${operationId}: ${some} keys, ${calls} calls`),
        ]
  return { holders: count(holders.length), keys: count(keys.length), operations, lines }
}

function countByOperation(holders: readonly AffectedHolder[]): Impact['operations'] {
  const uses = holders.flatMap((holder) => holder.keys.flatMap((key) => key.operations))
  return [...Map.groupBy(uses, (use) => use.operationId)]
    .map(([operationId, some]) => {
      const calls = some.reduce((total, use) => total + use.calls, 0)
      // Calls of fewer than five keys would say what one holder does.
      return { operationId, keys: count(some.length), calls: some.length < keysMin ? 'not shown' : String(calls) }
    })
    .toSorted((one, other) => one.operationId.localeCompare(other.operationId))
}

function count(number: number): string {
  return number > 0 && number < keysMin ? 'fewer than 5' : String(number)
}
