import type { Database } from '../database/database.ts'

/**
 * Those of some accounts that are there, and stay until the transaction ends. One that is just being erased is waited
 * for: on PostgreSQL a row that points to it would be refused once it has gone, and all that is written with that row.
 */
export async function stayingAccounts(
  { db, engine }: Pick<Database, 'db' | 'engine'>,
  accountIds: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(accountIds)]
  if (ids.length === 0) return new Set()
  // Always in one order: two that wait for one another would both fail.
  const some = db.selectFrom('account').select('id').where('id', 'in', ids).orderBy('id')
  const rows = await (engine === 'postgres' ? some.forKeyShare() : some).execute()
  return new Set(rows.map(({ id }) => id))
}
