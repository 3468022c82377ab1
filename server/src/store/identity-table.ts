import type { Database } from './database.ts'
import type { Row } from './row.ts'
import { quoteName, toValue, whereClause, type Condition } from './where-clause.ts'

/**
 * Accounts, sessions and sign-in codes (`account`, `session`, `verification`). better-auth names their columns
 * and asks by conditions, so this table knows rows and conditions and not what they mean.
 */
export type IdentityTable = {
  readonly insert: (table: string, row: Row) => void
  readonly select: (table: string, where: readonly Condition[], limits?: Selection) => readonly Row[]
  /** Answers how many rows were changed. */
  readonly update: (table: string, where: readonly Condition[], changes: Row) => number
  /** Answers how many rows went. */
  readonly remove: (table: string, where: readonly Condition[]) => number
  /** Forget the sessions and codes that ran out before an instant. */
  readonly forgetExpired: (before: Date) => void
}

export type Selection = {
  readonly limit?: number
  readonly sortBy?: { readonly field: string; readonly direction: 'asc' | 'desc' } | undefined
}

export function createIdentityTable({ statement, transaction }: Database): IdentityTable {
  return {
    insert: (table, row) => {
      const columns = Object.keys(row).map(quoteName)
      const places = columns.map(() => '?').join(', ')
      statement(`INSERT INTO ${quoteName(table)} (${columns.join(', ')}) VALUES (${places})`).run(
        ...Object.values(row).map(toValue),
      )
    },
    select: (table, where, limits = {}) => {
      const { sql, values } = whereClause(where)
      return statement(`SELECT * FROM ${quoteName(table)}${sql}${selectionClause(limits)}`).all(...values)
    },
    update: (table, where, changes) => {
      const { sql, values } = whereClause(where)
      const set = Object.keys(changes)
        .map((column) => `${quoteName(column)} = ?`)
        .join(', ')
      return statement(`UPDATE ${quoteName(table)} SET ${set}${sql}`).run(
        ...Object.values(changes).map(toValue),
        ...values,
      )
    },
    remove: (table, where) => {
      const { sql, values } = whereClause(where)
      return statement(`DELETE FROM ${quoteName(table)}${sql}`).run(...values)
    },
    forgetExpired: (before) =>
      transaction(() => {
        for (const table of ['verification', 'session'])
          statement(`DELETE FROM ${table} WHERE expiresAt < ?`).run(before.toISOString())
      }),
  }
}

function selectionClause({ limit, sortBy }: Selection): string {
  const order = sortBy ? ` ORDER BY ${quoteName(sortBy.field)} ${sortBy.direction === 'desc' ? 'DESC' : 'ASC'}` : ''
  return limit === undefined ? order : `${order} LIMIT ${Math.trunc(limit)}`
}
