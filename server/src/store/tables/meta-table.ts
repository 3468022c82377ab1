import type { KeyObject } from 'node:crypto'
import { StartError } from '../../start-error.ts'
import type { Database } from '../database/database.ts'
import { keyedHash } from '../pepper/derived-key.ts'

/** What a store keeps of itself. */
export type MetaTable = {
  /** Writes and says nothing: rejects when the store cannot be written now. */
  readonly tryWrite: (now: number) => Promise<void>
}

export function createMetaTable({ db }: Database): MetaTable {
  return {
    tryWrite: async (now) => {
      const row = { name: 'tried to write', value: String(now) }
      await db
        .insertInto('meta')
        .values(row)
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: row.value }))
        .execute()
    },
  }
}

/**
 * Throws a StartError when the store was made with another pepper: no key and no session in it would be known, and every
 * holder would be told that the key is wrong. The first pepper a store is opened with is its own.
 */
export async function checkPepper({ db }: Database, key: KeyObject): Promise<void> {
  const value = fingerprintOf(key)
  await db
    .insertInto('meta')
    .values({ name: 'pepper', value })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const kept = await db.selectFrom('meta').select('value').where('name', '=', 'pepper').executeTakeFirstOrThrow()
  if (kept.value === value) return
  throw new StartError(
    'Cannot start: the database was made with another pepper, and none of its keys would be known. Set KEY_PEPPER to the one it was made with, or put the file "pepper" back into DATA_DIR.',
    2,
  )
}

/** What a store keeps to know its pepper by. */
export const fingerprintOf = (key: KeyObject): string => keyedHash(key, 'pepper')
