import type { Database } from '../../database/database.ts'

/** Accounts that answer for an API. An administrator says which. */
export type OwnerTable = {
  readonly has: (apiId: string, accountId: string) => Promise<boolean>
  /** Ids of the APIs that an account answers for. */
  readonly of: (accountId: string) => Promise<readonly string[]>
  /** Addresses of those who answer for an API. */
  readonly addresses: (apiId: string) => Promise<readonly string[]>
  readonly grant: (apiId: string, accountId: string, now: number) => Promise<void>
  readonly dismiss: (apiId: string, accountId: string) => Promise<void>
}

export function createOwnerTable({ db }: Database): OwnerTable {
  return {
    has: async (apiId, accountId) =>
      (await db
        .selectFrom('api_owner')
        .select('api_id')
        .where('api_id', '=', apiId)
        .where('account_id', '=', accountId)
        .executeTakeFirst()) !== undefined,
    of: async (accountId) => {
      const own = db.selectFrom('api_owner').select('api_id').where('account_id', '=', accountId)
      return (await own.orderBy('api_id').execute()).map(({ api_id }) => api_id)
    },
    addresses: async (apiId) => {
      const all = db.selectFrom('api_owner').innerJoin('account', 'account.id', 'api_owner.account_id')
      const some = all.select('account.email').where('api_id', '=', apiId)
      return (await some.orderBy('account.email').execute()).map(({ email }) => email)
    },
    grant: async (apiId, accountId, now) => {
      await db
        .insertInto('api_owner')
        .values({ api_id: apiId, account_id: accountId, since: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    dismiss: async (apiId, accountId) =>
      void (await db.deleteFrom('api_owner').where('api_id', '=', apiId).where('account_id', '=', accountId).execute()),
  }
}
