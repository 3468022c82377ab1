import type { AffectedHolder } from './affected-holders.ts'
import { keysMin } from './keys-told.ts'

/** Who called some operations, as an owner may know it. */
export type ToldReach = {
  readonly keys: number | null
  readonly holders: number | null
  readonly operations: readonly ToldOperation[]
}

export type ToldOperation = {
  readonly operation: string
  readonly keys: number | null
  readonly calls: number | null
}

/**
 * Of fewer than five keys, or holders, nothing is told of an operation. Whoever may choose the operations can ask for some
 * and for the same with one more, so what is added up goes in steps of five.
 */
export function toldReach(holders: readonly AffectedHolder[]): ToldReach {
  const uses = holders.flatMap(({ accountId, keys }) =>
    keys.flatMap(({ operations }) => operations.map((use) => ({ accountId, ...use }))),
  )
  const operations = [...Map.groupBy(uses, ({ operationId }) => operationId)]
    .map(([operation, some]): ToldOperation => {
      const isFew = some.length < keysMin || new Set(some.map(({ accountId }) => accountId)).size < keysMin
      if (isFew) return { operation, keys: null, calls: null }
      return { operation, keys: some.length, calls: some.reduce((sum, { calls }) => sum + calls, 0) }
    })
    .toSorted((one, other) => one.operation.localeCompare(other.operation, 'en'))
  const isFew = holders.length < keysMin
  const keys = holders.reduce((sum, one) => sum + one.keys.length, 0)
  return { keys: isFew && keys > 0 ? null : inFives(keys), holders: inFives(holders.length), operations }
}

const inFives = (count: number): number | null =>
  count > 0 && count < keysMin ? null : Math.floor(count / keysMin) * keysMin
