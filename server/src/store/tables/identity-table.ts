import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../database/database.ts'
import { stayingAccounts } from './staying-accounts.ts'

/** Rows as better-auth has them: columns by name. */
export type Row = Readonly<Record<string, unknown>>

/** What a row must say to be meant. `connector` joins it to those before; an unknown operator is refused. */
export type Condition = {
  readonly field: string
  readonly operator: string
  readonly value: string | number | boolean | Date | readonly string[] | readonly number[] | null
  readonly connector: 'AND' | 'OR'
}

/**
 * Accounts, sessions and sign-in codes (`account`, `session`, `verification`). better-auth names their columns
 * and asks by conditions, so this table knows rows and conditions and not what they mean.
 */
export type IdentityTable = {
  readonly insert: (table: string, row: Row) => Promise<void>
  /** Answers false where the address has an account already, be it since a moment. */
  readonly makeAccount: (row: Row) => Promise<boolean>
  /** Answers false where the account has gone. */
  readonly beginSession: (row: Row) => Promise<boolean>
  /** Write a sign-in code in the place of whichever one its address and browser had. */
  readonly putCode: (row: Row) => Promise<void>
  readonly select: (table: string, where: readonly Condition[], limits?: Selection) => Promise<readonly Row[]>
  /** Answers how many rows were changed. */
  readonly update: (table: string, where: readonly Condition[], changes: Row) => Promise<number>
  /** Answers the rows that went: of many who ask at once, one gets each. */
  readonly remove: (table: string, where: readonly Condition[]) => Promise<readonly Row[]>
  /** Forget sessions and codes that ran out before an instant, so many at a time. Answers whether there may be more. */
  readonly forgetExpired: (before: Date, count: number) => Promise<boolean>
}

export type Selection = {
  readonly limit?: number
  readonly sortBy?: { readonly field: string; readonly direction: 'asc' | 'desc' } | undefined
}

const columns: Readonly<Record<string, readonly string[]>> = {
  account: ['id', 'name', 'email', 'emailVerified', 'image', 'createdAt', 'updatedAt'],
  session: ['id', 'userId', 'token', 'expiresAt', 'ipAddress', 'userAgent', 'createdAt', 'updatedAt'],
  verification: ['id', 'identifier', 'value', 'expiresAt', 'createdAt', 'updatedAt'],
}
const comparisons: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' }

export function createIdentityTable({ db, transaction }: Database): IdentityTable {
  return {
    insert: async (table, row) => void (await insertInto(table, row).execute(db)),
    makeAccount: async (row) => {
      const made = sql`${insertInto('account', row)} ON CONFLICT (email) DO NOTHING`
      return (await made.execute(db)).numAffectedRows === 1n
    },
    beginSession: (row) =>
      transaction(async (database) => {
        const account = await stayingAccounts(database, [String(row['userId'])])
        if (account.size === 0) return false
        await insertInto('session', row).execute(database.db)
        return true
      }),
    putCode: async (row) => {
      const kept = sql.join(Object.keys(row).map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))
      await sql`${insertInto('verification', row)} ON CONFLICT (identifier) DO UPDATE SET ${kept}`.execute(db)
    },
    select: async (table, where, { limit, sortBy } = {}) => {
      const order = sortBy
        ? sql` ORDER BY ${columnOf(table, sortBy.field)} ${sql.raw(sortBy.direction === 'desc' ? 'DESC' : 'ASC')}`
        : sql``
      const most = limit === undefined ? sql`` : sql` LIMIT ${Math.trunc(limit)}`
      return (await sql<Row>`SELECT * FROM ${sql.table(table)}${meant(table, where)}${order}${most}`.execute(db)).rows
    },
    update: async (table, where, changes) => {
      const set = sql.join(
        Object.entries(changes).map(([column, value]) => sql`${columnOf(table, column)} = ${toValue(value)}`),
      )
      const { numAffectedRows = 0n } = await sql`UPDATE ${sql.table(table)} SET ${set}${meant(table, where)}`.execute(
        db,
      )
      return Number(numAffectedRows)
    },
    remove: async (table, where) =>
      (await sql<Row>`DELETE FROM ${sql.table(table)}${meant(table, where)} RETURNING *`.execute(db)).rows,
    forgetExpired: async (before, count) => {
      let most = 0
      for (const table of ['verification', 'session'] as const) {
        const some = db.selectFrom(table).select('id').where('expiresAt', '<', before.toISOString()).limit(count)
        const { numDeletedRows } = await db.deleteFrom(table).where('id', 'in', some).executeTakeFirst()
        most = Math.max(most, Number(numDeletedRows))
      }
      return most === count
    },
  }
}

function insertInto(table: string, row: Row): RawBuilder<unknown> {
  const names = sql.join(Object.keys(row).map((column) => columnOf(table, column)))
  const values = sql.join(Object.values(row).map(toValue))
  return sql`INSERT INTO ${sql.table(table)} (${names}) VALUES (${values})`
}

/** Each condition is joined to all of those before it; none at all means every row. */
function meant(table: string, where: readonly Condition[]): RawBuilder<unknown> {
  const [first, ...others] = where
  if (!first) return sql``
  const whole = others.reduce(
    (before, one) => sql`(${before} ${sql.raw(one.connector === 'OR' ? 'OR' : 'AND')} ${conditionOf(table, one)})`,
    conditionOf(table, first),
  )
  return sql` WHERE ${whole}`
}

function conditionOf(table: string, { field, operator, value }: Condition): RawBuilder<unknown> {
  const column = columnOf(table, field)
  if (value === null && (operator === 'eq' || operator === 'ne'))
    return operator === 'eq' ? sql`${column} IS NULL` : sql`${column} IS NOT NULL`
  if (operator === 'in' && Array.isArray(value)) return sql`${column} IN (${sql.join(value.map(toValue))})`
  const comparison = comparisons[operator]
  if (comparison === undefined) throw new Error(`The store does not know the operator "${operator}"`)
  return sql`${column} ${sql.raw(comparison)} ${toValue(value)}`
}

function columnOf(table: string, column: string): RawBuilder<unknown> {
  if (!columns[table]?.includes(column)) throw new Error(`"${column}" is not a column of ${table}`)
  return sql.ref(column)
}

/** Instants become RFC 3339 text in UTC, truths 1 and 0. */
function toValue(value: unknown): string | number | null {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string' || typeof value === 'number') return value
  if (value === null || value === undefined) return null
  throw new TypeError(`The store does not keep a ${typeof value}`)
}
