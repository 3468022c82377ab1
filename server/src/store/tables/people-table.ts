import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** An account as whoever runs the portal finds it. */
export type PersonRow = {
  readonly accountId: string
  readonly email: string
  /** RFC 3339. */
  readonly createdAt: string
  /** Keys it has, working or not. */
  readonly keys: number
}

/** Where a page ends: the next one begins after it. */
export type PersonPlace = Pick<PersonRow, 'createdAt' | 'accountId'>

export type PeopleTable = {
  /**
   * Newest first, so many, after a place. A search finds an account by its id, by the id of a key or how a key begins, or
   * by how its address begins.
   */
  readonly page: (search: string, count: number, after?: PersonPlace) => Promise<readonly PersonRow[]>
  readonly find: (accountId: string) => Promise<PersonRow | undefined>
  readonly count: () => Promise<{ readonly accounts: number; readonly suspended: number }>
  /** Keys that a call would be let in with, and how many accounts and teams hold them. */
  readonly workingKeys: (now: number) => Promise<{ readonly keys: number; readonly holders: number }>
  /** Whose key it is. */
  readonly holderOf: (keyId: string) => Promise<string | undefined>
}

/** Sorts after every character that an address or a key can have. */
const afterAll = '\u{10ffff}'

export function createPeopleTable({ db }: Database): PeopleTable {
  const all = () =>
    db.selectFrom('account').select((account) => [
      'account.id as accountId',
      'account.email',
      'account.createdAt',
      account
        .selectFrom('api_key')
        .select((key) => key.fn.countAll<number>().as('count'))
        .whereRef('api_key.account_id', '=', 'account.id')
        .as('keys'),
    ])
  const readRow = (row: Omit<PersonRow, 'keys'> & { readonly keys: number | null }): PersonRow => ({
    ...row,
    keys: row.keys ?? 0,
  })

  return {
    page: async (search, count, after) => {
      const email = search.toLowerCase()
      const found =
        search === ''
          ? all()
          : all().where((account) =>
              account.or([
                account('account.id', '=', search),
                account.and([account('email', '>=', email), account('email', '<', email + afterAll)]),
                account(
                  'account.id',
                  'in',
                  account
                    .selectFrom('api_key')
                    .select('account_id')
                    .where((key) =>
                      key.or([
                        key('id', '=', search),
                        key.and([key('start', '>=', search), key('start', '<', search + afterAll)]),
                      ]),
                    ),
                ),
              ]),
            )
      const rest =
        after === undefined
          ? found
          : found.where((account) =>
              account.or([
                account('account.createdAt', '<', after.createdAt),
                account.and([
                  account('account.createdAt', '=', after.createdAt),
                  account('account.id', '<', after.accountId),
                ]),
              ]),
            )
      const page = rest.orderBy('account.createdAt', 'desc').orderBy('account.id', 'desc').limit(count)
      return (await page.execute()).map(readRow)
    },
    find: async (accountId) => {
      const row = await all().where('account.id', '=', accountId).executeTakeFirst()
      return row && readRow(row)
    },
    count: async () => {
      const [accounts, suspended] = await Promise.all([
        db
          .selectFrom('account')
          .select((account) => account.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow(),
        db
          .selectFrom('suspension')
          .select((one) => one.fn.countAll<number>().as('count'))
          .where('account_id', '<>', '')
          .executeTakeFirstOrThrow(),
      ])
      return { accounts: accounts.count, suspended: suspended.count }
    },
    workingKeys: async (now) => {
      const later = (column: 'expires_at' | 'grace_until') =>
        sql<boolean>`(${sql.ref(column)} IS NULL OR ${sql.ref(column)} > ${now})`
      return db
        .selectFrom('api_key')
        .where('revoked_at', 'is', null)
        .where(later('expires_at'))
        .where(later('grace_until'))
        .select((key) => [
          key.fn.countAll<number>().as('keys'),
          key.fn.count<number>('account_id').distinct().as('holders'),
        ])
        .executeTakeFirstOrThrow()
    },
    holderOf: async (keyId) =>
      (await db.selectFrom('api_key').select('account_id').where('id', '=', keyId).executeTakeFirst())?.account_id,
  }
}
