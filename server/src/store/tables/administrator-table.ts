import type { Database } from '../database/database.ts'

/** Accounts that may decide over others. A command on the server makes the first one. */
export type AdministratorTable = {
  readonly has: (accountId: string) => Promise<boolean>
  /** Their addresses. */
  readonly list: () => Promise<readonly string[]>
  /** Answers false when nobody has an account under the address. */
  readonly appoint: (email: string, now: number) => Promise<boolean>
  /** Answers false when the address is no administrator's. */
  readonly dismiss: (email: string) => Promise<boolean>
}

export function createAdministratorTable({ db }: Database): AdministratorTable {
  const accountOf = (email: string) => db.selectFrom('account').select('id').where('email', '=', email)
  return {
    has: async (accountId) =>
      (await db
        .selectFrom('administrator')
        .select('account_id')
        .where('account_id', '=', accountId)
        .executeTakeFirst()) !== undefined,
    list: async () => {
      const all = db.selectFrom('administrator').innerJoin('account', 'account.id', 'administrator.account_id')
      return (await all.select('account.email').orderBy('account.email').execute()).map(({ email }) => email)
    },
    appoint: async (email, now) => {
      const account = await accountOf(email).executeTakeFirst()
      if (!account) return false
      await db
        .insertInto('administrator')
        .values({ account_id: account.id, since: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return true
    },
    dismiss: async (email) => {
      const { numDeletedRows } = await db
        .deleteFrom('administrator')
        .where('account_id', 'in', accountOf(email))
        .executeTakeFirst()
      return numDeletedRows === 1n
    },
  }
}
