import type { Database } from './database.ts'

export type AuditAction =
  | 'account-created'
  | 'account-erased'
  | 'key-created'
  | 'key-rotated'
  | 'key-revoked'
  | 'mails-queued'

/** Who did what. Ids only, so that nothing personal outlives an erased account. Rows are never changed or erased. */
export type AuditTable = {
  readonly write: (at: number, accountId: string, action: AuditAction, subject: string) => Promise<void>
}

export function createAuditTable({ db }: Database): AuditTable {
  return {
    write: async (at, accountId, action, subject) =>
      void (await db.insertInto('audit').values({ at, account_id: accountId, action, subject }).execute()),
  }
}
