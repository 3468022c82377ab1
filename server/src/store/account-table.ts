import type { Database } from './database.ts'
import { readText } from './row.ts'

/** What the portal itself asks of accounts; who signs in is asked by `IdentityTable`. */
export type AccountTable = {
  /** RFC 3339, as the sign-in wrote it; undefined when there is no such account. */
  readonly createdAt: (accountId: string) => string | undefined
  /** Forget the account, its address and its sessions. */
  readonly erase: (accountId: string) => void
}

export function createAccountTable({ statement, transaction }: Database): AccountTable {
  return {
    createdAt: (accountId) => {
      const row = statement('SELECT createdAt FROM account WHERE id = ?').get(accountId)
      return row && readText(row, 'createdAt')
    },
    erase: (accountId) =>
      transaction(() => {
        statement('DELETE FROM session WHERE userId = ?').run(accountId)
        statement('DELETE FROM account WHERE id = ?').run(accountId)
      }),
  }
}
