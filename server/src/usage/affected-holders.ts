import type { Change } from '@openlondon/contract'
import { dayMs, dayOf } from '../limit/daily-quota.ts'
import { keyStatus, readKeyRecord, type KeyRecord } from '../keys/key-record.ts'
import { readNumber, readText } from '../store/row.ts'
import type { Store } from '../store/store.ts'

/** One key of a holder and what it called of the operations that change. */
export type AffectedKey = {
  readonly key: KeyRecord
  readonly operations: readonly { readonly operationId: string; readonly calls: number; readonly lastDay: string }[]
}

export type AffectedHolder = {
  readonly accountId: string
  readonly email: string
  readonly keys: readonly AffectedKey[]
}

/** The changes that can break a program that calls the API. */
export function harmfulChanges(changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => change.bump === 'major')
}

/**
 * Who has a working key that called an operation a harmful change reaches, in the last `windowDays` days.
 * A key that never called it is not touched, and its holder is not bothered. Test keys call no operation
 * here, so they are never counted.
 */
export function affectedHolders(
  store: Store,
  changes: readonly Change[],
  windowDays: number,
  now: number,
): readonly AffectedHolder[] {
  const operations = [...new Set(harmfulChanges(changes).flatMap((change) => change.operations))]
  const rows = store
    .statement(
      `SELECT api_key.*, account.email, usage.operation_id, sum(usage.calls + usage.limited) AS calls, max(usage.day) AS last_day
       FROM usage JOIN api_key ON api_key.id = usage.key_id JOIN account ON account.id = api_key.account_id
       WHERE usage.day >= ? AND usage.operation_id IN (SELECT value FROM json_each(?))
       GROUP BY api_key.id, usage.operation_id ORDER BY api_key.account_id, api_key.id, usage.operation_id`,
    )
    .all(dayOf(now - windowDays * dayMs), JSON.stringify(operations))
  const uses = rows
    .map((row) => ({
      key: readKeyRecord(row),
      email: readText(row, 'email'),
      operation: {
        operationId: readText(row, 'operation_id'),
        calls: readNumber(row, 'calls'),
        lastDay: readText(row, 'last_day'),
      },
    }))
    .filter(({ key }) => ['active', 'rotating'].includes(keyStatus(key, now)))
  return [...Map.groupBy(uses, ({ key }) => key.accountId)].map(([accountId, ofAccount]) => ({
    accountId,
    email: ofAccount[0]?.email ?? '',
    keys: [...Map.groupBy(ofAccount, ({ key }) => key.id).values()].flatMap((ofKey) =>
      ofKey[0] ? [{ key: ofKey[0].key, operations: ofKey.map(({ operation }) => operation) }] : [],
    ),
  }))
}
