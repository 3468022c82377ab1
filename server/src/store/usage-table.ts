import type { Database } from './database.ts'
import { readKey, type KeyRecord } from './key-table.ts'
import { readNumber, readText, type Row } from './row.ts'

export type UsageCounts = { readonly calls: number; readonly errors: number; readonly limited: number }

/** What was counted of an operation on a day, `2026-11-23`. */
export type UsageOfDay = UsageCounts & { readonly day: string; readonly operationId: string }

/** A key that called an operation, with its holder's address; `calls` has those that a limit refused, too. */
export type KeyUse = {
  readonly key: KeyRecord
  readonly email: string
  readonly operationId: string
  readonly calls: number
  readonly lastDay: string
}

/** Under this key stand the counts of everybody who left. */
export const erasedKeyId = 'erased'

export type UsageTable = {
  /** Added to what is there. */
  readonly add: (day: string, keyId: string, operationId: string, counts: UsageCounts) => void
  /** What some keys did since a day, together, newest day first. */
  readonly ofKeys: (keyIds: readonly string[], fromDay: string) => readonly UsageOfDay[]
  /** Everything that is kept of an account, key by key. */
  readonly ofAccount: (accountId: string) => readonly (UsageOfDay & { readonly keyId: string })[]
  /** Calls of an account on one day that no limit refused. */
  readonly callsOf: (accountId: string, day: string) => number
  /** Which keys called any of some operations since a day, by account, key and operation. */
  readonly callersOf: (operationIds: readonly string[], fromDay: string) => readonly KeyUse[]
  /** Add an account's counts to those of everybody who left. Only while its keys are still there. */
  readonly makeNameless: (accountId: string) => void
}

const addToWhatIsThere = `ON CONFLICT (key_id, day, operation_id) DO UPDATE
  SET calls = calls + excluded.calls, errors = errors + excluded.errors, limited = limited + excluded.limited`
const add = `INSERT INTO usage (day, key_id, operation_id, calls, errors, limited) VALUES (?, ?, ?, ?, ?, ?)
  ${addToWhatIsThere}`
const keysOfAccount = 'key_id IN (SELECT id FROM api_key WHERE account_id = ?)'
const inList = 'IN (SELECT value FROM json_each(?))'

export function createUsageTable({ statement, transaction }: Database): UsageTable {
  return {
    add: (day, keyId, operationId, { calls, errors, limited }) =>
      void statement(add).run(day, keyId, operationId, calls, errors, limited),
    ofKeys: (keyIds, fromDay) =>
      statement(
        `SELECT day, operation_id, sum(calls) AS calls, sum(errors) AS errors, sum(limited) AS limited
         FROM usage WHERE day >= ? AND key_id ${inList}
         GROUP BY day, operation_id ORDER BY day DESC, operation_id`,
      )
        .all(fromDay, JSON.stringify(keyIds))
        .map(readUsage),
    ofAccount: (accountId) =>
      statement(`SELECT * FROM usage WHERE ${keysOfAccount} ORDER BY day DESC, key_id, operation_id`)
        .all(accountId)
        .map((row) => ({ keyId: readText(row, 'key_id'), ...readUsage(row) })),
    callsOf: (accountId, day) => {
      const sql = `SELECT coalesce(sum(calls), 0) AS calls FROM usage WHERE day = ? AND ${keysOfAccount}`
      const row = statement(sql).get(day, accountId)
      return row ? readNumber(row, 'calls') : 0
    },
    callersOf: (operationIds, fromDay) =>
      statement(
        `SELECT api_key.*, account.email, usage.operation_id, sum(usage.calls + usage.limited) AS calls, max(usage.day) AS last_day
         FROM usage JOIN api_key ON api_key.id = usage.key_id JOIN account ON account.id = api_key.account_id
         WHERE usage.day >= ? AND usage.operation_id ${inList}
         GROUP BY api_key.id, usage.operation_id ORDER BY api_key.account_id, api_key.id, usage.operation_id`,
      )
        .all(fromDay, JSON.stringify(operationIds))
        .map(readUse),
    makeNameless: (accountId) =>
      transaction(() => {
        statement(
          `INSERT INTO usage (day, key_id, operation_id, calls, errors, limited)
           SELECT day, '${erasedKeyId}', operation_id, sum(calls), sum(errors), sum(limited) FROM usage
           WHERE ${keysOfAccount} GROUP BY day, operation_id
           ${addToWhatIsThere}`,
        ).run(accountId)
        statement(`DELETE FROM usage WHERE ${keysOfAccount}`).run(accountId)
      }),
  }
}

function readUsage(row: Row): UsageOfDay {
  return {
    day: readText(row, 'day'),
    operationId: readText(row, 'operation_id'),
    calls: readNumber(row, 'calls'),
    errors: readNumber(row, 'errors'),
    limited: readNumber(row, 'limited'),
  }
}

function readUse(row: Row): KeyUse {
  return {
    key: readKey(row),
    email: readText(row, 'email'),
    operationId: readText(row, 'operation_id'),
    calls: readNumber(row, 'calls'),
    lastDay: readText(row, 'last_day'),
  }
}
