import { sql, type Selectable } from 'kysely'
import type { Database } from '../database/database.ts'
import { readKey, type KeyRecord } from './key-table.ts'
import type { Schema } from '../database/schema.ts'

/** Who found a key: a signed report, anybody by the form, or whoever runs the portal. */
export type LeakSource = 'scanner' | 'person' | 'administrator'

/** What became of a key when it was found. `stopped already`: it was refused anyway. */
export type LeakOutcome = 'revoked' | 'marked' | 'stopped already'

/** A key was found where it should not be. */
export type Leak = {
  readonly keyId: string
  readonly foundAt: number
  readonly source: LeakSource
  /** An address, or what a person wrote; empty when nobody said. */
  readonly place: string
  readonly outcome: LeakOutcome
}

export type StoredLeak = Leak & {
  readonly id: number
  readonly key: KeyRecord
  /** When an administrator looked at it; undefined while nobody has. */
  readonly answeredAt: number | undefined
}

export type LeakTable = {
  /** False when the same was told before; unless the key was only marked then, and is revoked now. */
  readonly insert: (leak: Leak) => Promise<boolean>
  readonly find: (leakId: number) => Promise<StoredLeak | undefined>
  /** Newest first, so many: those that wait for an answer, or those that have one; older than the one named. */
  readonly page: (isAnswered: boolean, count: number, olderThan?: number) => Promise<readonly StoredLeak[]>
  readonly answer: (leakId: number, at: number) => Promise<void>
  /** How many wait for an answer. */
  readonly waiting: () => Promise<number>
  /** When each of an account's keys was found last. */
  readonly foundKeys: (accountId: string) => Promise<ReadonlyMap<string, number>>
  /** Forget what was answered before an instant. */
  readonly forget: (before: number) => Promise<void>
}

const leakColumns = [
  'leak.id as leak_id',
  'leak.key_id',
  'found_at',
  'source',
  'place',
  'outcome',
  'answered_at',
] as const

export function createLeakTable({ db }: Database): LeakTable {
  const all = () =>
    db.selectFrom('leak').innerJoin('api_key', 'api_key.id', 'leak.key_id').selectAll('api_key').select(leakColumns)
  return {
    insert: async ({ keyId, foundAt, source, place, outcome }) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('leak')
        .values({ key_id: keyId, found_at: foundAt, source, place, outcome })
        .onConflict((conflict) =>
          conflict
            .columns(['key_id', 'source', 'place'])
            .doUpdateSet({ outcome })
            .where('leak.outcome', '=', 'marked')
            .where(sql.ref('excluded.outcome'), '=', 'revoked'),
        )
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    find: async (leakId) => {
      const row = await all().where('leak.id', '=', leakId).executeTakeFirst()
      return row && readLeak(row)
    },
    page: async (isAnswered, count, olderThan) => {
      const some = all().where('answered_at', isAnswered ? 'is not' : 'is', null)
      const page = olderThan === undefined ? some : some.where('leak.id', '<', olderThan)
      return (await page.orderBy('leak.id', 'desc').limit(count).execute()).map(readLeak)
    },
    answer: async (leakId, at) =>
      void (await db.updateTable('leak').set({ answered_at: at }).where('id', '=', leakId).execute()),
    waiting: async () => {
      const some = db.selectFrom('leak').where('answered_at', 'is', null)
      return (await some.select((leak) => leak.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
    },
    foundKeys: async (accountId) => {
      const found = await db
        .selectFrom('leak')
        .innerJoin('api_key', 'api_key.id', 'leak.key_id')
        .select((leak) => ['leak.key_id', leak.fn.max('found_at').as('found_at')])
        .where('api_key.account_id', '=', accountId)
        .groupBy('leak.key_id')
        .execute()
      return new Map(found.map(({ key_id, found_at }) => [key_id, found_at]))
    },
    forget: async (before) => void (await db.deleteFrom('leak').where('answered_at', '<', before).execute()),
  }
}

type LeakRow = Selectable<Schema['api_key']> & Omit<Selectable<Schema['leak']>, 'id'> & { readonly leak_id: number }

function readLeak(row: LeakRow): StoredLeak {
  return {
    id: row.leak_id,
    keyId: row.key_id,
    foundAt: row.found_at,
    // The columns allow no others.
    source: row.source as LeakSource,
    place: row.place,
    outcome: row.outcome as LeakOutcome,
    answeredAt: row.answered_at ?? undefined,
    key: readKey(row),
  }
}
