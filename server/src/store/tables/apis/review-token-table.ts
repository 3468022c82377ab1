import type { Selectable } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Schema } from '../../database/schema.ts'

/** With it a program asks who uses what of one API, in the name of the owner who made it. */
export type ReviewToken = {
  readonly id: string
  readonly apiId: string
  /** Who made it. It goes with the account. */
  readonly accountId: string
  readonly name: string
  readonly createdAt: number
  readonly expiresAt: number
  /** A day, `2026-11-23`. */
  readonly usedOn: string | undefined
}

export type ReviewTokenTable = {
  readonly insert: (token: ReviewToken, hash: string) => Promise<void>
  /** Of an API, whoever made them; oldest first. */
  readonly list: (apiId: string) => Promise<readonly ReviewToken[]>
  /** Of an account, oldest first. */
  readonly listOf: (accountId: string) => Promise<readonly ReviewToken[]>
  readonly findByHash: (hash: string) => Promise<ReviewToken | undefined>
  readonly markUsed: (token: Pick<ReviewToken, 'apiId' | 'id'>, day: string) => Promise<void>
  /** Answers whether there was one. */
  readonly remove: (apiId: string, tokenId: string) => Promise<boolean>
  /** Those that ran out before an instant. */
  readonly forget: (before: number) => Promise<void>
}

export function createReviewTokenTable({ db }: Database): ReviewTokenTable {
  const all = () => db.selectFrom('review_token').selectAll()
  return {
    insert: async ({ id, apiId, accountId, name, createdAt, expiresAt, usedOn }, hash) => {
      await db
        .insertInto('review_token')
        .values({
          id,
          api_id: apiId,
          account_id: accountId,
          hash,
          name,
          created_at: createdAt,
          expires_at: expiresAt,
          used_on: usedOn ?? null,
        })
        .execute()
    },
    list: async (apiId) =>
      (await all().where('api_id', '=', apiId).orderBy('created_at').orderBy('id').execute()).map(readToken),
    listOf: async (accountId) =>
      (await all().where('account_id', '=', accountId).orderBy('created_at').orderBy('id').execute()).map(readToken),
    findByHash: async (hash) => {
      const row = await all().where('hash', '=', hash).executeTakeFirst()
      return row && readToken(row)
    },
    markUsed: async ({ apiId, id }, day) => {
      await db
        .updateTable('review_token')
        .set({ used_on: day })
        .where('api_id', '=', apiId)
        .where('id', '=', id)
        .execute()
    },
    remove: async (apiId, tokenId) => {
      const one = db.deleteFrom('review_token').where('api_id', '=', apiId).where('id', '=', tokenId)
      return (await one.executeTakeFirst()).numDeletedRows > 0n
    },
    forget: async (before) => void (await db.deleteFrom('review_token').where('expires_at', '<', before).execute()),
  }
}

function readToken(row: Selectable<Schema['review_token']>): ReviewToken {
  return {
    id: row.id,
    apiId: row.api_id,
    accountId: row.account_id,
    name: row.name,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedOn: row.used_on ?? undefined,
  }
}
