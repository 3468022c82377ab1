import type { Change } from '@openlondon/contract'
import { isWorking } from '../keys/key-status.ts'
import type { KeyRecord } from '../store/tables/key-table.ts'
import type { Store } from '../store/store.ts'
import { dayMs, dayOf } from './day.ts'

/** How far back use counts for who is touched by a change, days. */
export const usageWindowDays = 90

/** One key of a holder and what it called of the operations that change. */
export type AffectedKey = {
  readonly key: KeyRecord
  readonly operations: readonly { readonly operationId: string; readonly calls: number; readonly lastDay: string }[]
}

export type AffectedHolder = {
  readonly accountId: string
  readonly keys: readonly AffectedKey[]
}

/** The changes that can break a program that calls the API. */
export function harmfulChanges(changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => change.bump === 'major')
}

/** The changes that say that something will go away. */
export function deprecations(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ rule, bump }) => bump !== 'major' && /deprecat/.test(rule))
}

/**
 * Who has a working key that called an operation that one of some changes reaches, in the last `windowDays` days.
 * A key that never called it is not touched, and its holder is not bothered. Test keys call no operation
 * here, so they are never counted.
 */
export async function affectedHolders(
  store: Store,
  changes: readonly Change[],
  windowDays: number,
  now: number,
): Promise<readonly AffectedHolder[]> {
  return holdersWhoCalled(store, [...new Set(changes.flatMap((change) => change.operations))], windowDays, now)
}

/** The same of any operations. */
export async function holdersWhoCalled(
  store: Store,
  operationIds: readonly string[],
  windowDays: number,
  now: number,
): Promise<readonly AffectedHolder[]> {
  const callers = await store.usage.callersOf(operationIds, dayOf(now - windowDays * dayMs))
  const uses = callers.filter(({ key }) => isWorking(key, now))
  return [...Map.groupBy(uses, ({ key }) => key.accountId)].map(([accountId, ofAccount]) => ({
    accountId,
    keys: [...Map.groupBy(ofAccount, ({ key }) => key.id).values()].flatMap((ofKey) =>
      ofKey[0]
        ? [
            {
              key: ofKey[0].key,
              operations: ofKey.map(({ operationId, calls, lastDay }) => ({ operationId, calls, lastDay })),
            },
          ]
        : [],
    ),
  }))
}
