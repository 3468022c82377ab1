import type { Database } from '../database/database.ts'

/** What the portal itself asks of accounts; who signs in is asked by `IdentityTable`. */
export type AccountTable = {
  /** RFC 3339, as the sign-in wrote it; undefined when there is no such account. */
  readonly createdAt: (accountId: string) => Promise<string | undefined>
  /** Where to write to; undefined when there is no such account. */
  readonly emailOf: (accountId: string) => Promise<string | undefined>
  /** What the holder of an address is written to in (BCP 47); undefined where nobody has said, or nobody is there. */
  readonly languageOf: (email: string) => Promise<string | undefined>
  readonly setLanguage: (accountId: string, language: string) => Promise<void>
  readonly idOf: (email: string) => Promise<string | undefined>
  /**
   * Nobody else changes what belongs to the account until the transaction ends, on whichever server. Answers whether
   * there is such an account.
   */
  readonly lock: (accountId: string) => Promise<boolean>
  /** Forget the account, its address and its sessions. */
  readonly erase: (accountId: string) => Promise<void>
}

export function createAccountTable({ db, engine, transaction }: Database): AccountTable {
  return {
    createdAt: async (accountId) => {
      const row = await db.selectFrom('account').select('createdAt').where('id', '=', accountId).executeTakeFirst()
      return row?.createdAt
    },
    emailOf: async (accountId) =>
      (await db.selectFrom('account').select('email').where('id', '=', accountId).executeTakeFirst())?.email,
    languageOf: async (email) => {
      const row = await db.selectFrom('account').select('language').where('email', '=', email).executeTakeFirst()
      return row?.language ?? undefined
    },
    setLanguage: async (accountId, language) => {
      await db.updateTable('account').set({ language }).where('id', '=', accountId).execute()
    },
    idOf: async (email) =>
      (await db.selectFrom('account').select('id').where('email', '=', email).executeTakeFirst())?.id,
    lock: async (accountId) => {
      const query = db.selectFrom('account').select('id').where('id', '=', accountId)
      return (await (engine === 'postgres' ? query.forUpdate() : query).executeTakeFirst()) !== undefined
    },
    erase: (accountId) =>
      transaction(async ({ db }) => {
        await db.deleteFrom('session').where('userId', '=', accountId).execute()
        await db.deleteFrom('account').where('id', '=', accountId).execute()
      }),
  }
}
