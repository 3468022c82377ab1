import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'

/** One thing of an API's SDK: the id of an operation, or a type and its member, `Line.name`. */
export type UsedItem = { readonly apiId: string; readonly item: string }

export type SdkUseTable = {
  /** One report more of each, in a month such as `2026-11`. */
  readonly add: (items: readonly UsedItem[], month: string) => Promise<void>
  /** Reports of each item of an API since a month, by item. */
  readonly ofApi: (apiId: string, fromMonth: string) => Promise<ReadonlyMap<string, number>>
  readonly forget: (beforeMonth: string) => Promise<void>
}

/** A statement has room for some tens of thousands of values. */
const rowsAtOnce = 500

export function createSdkUseTable({ db, transaction }: Database): SdkUseTable {
  return {
    add: (items, month) =>
      transaction(async ({ db, lock }) => {
        // Two reports that name the same things in another order would wait for each other.
        await lock('usage')
        for (let from = 0; from < items.length; from += rowsAtOnce) {
          const rows = items.slice(from, from + rowsAtOnce)
          await db
            .insertInto('sdk_use')
            .values(rows.map(({ apiId, item }) => ({ api_id: apiId, item, month, reports: 1 })))
            .onConflict((conflict) =>
              conflict.columns(['api_id', 'item', 'month']).doUpdateSet({ reports: sql`sdk_use.reports + 1` }),
            )
            .execute()
        }
      }),
    ofApi: async (apiId, fromMonth) => {
      const rows = await db
        .selectFrom('sdk_use')
        .select((one) => ['item', one.fn.sum<number>('reports').as('reports')])
        .where('api_id', '=', apiId)
        .where('month', '>=', fromMonth)
        .groupBy('item')
        .execute()
      return new Map(rows.map(({ item, reports }) => [item, Number(reports)]))
    },
    forget: async (beforeMonth) => void (await db.deleteFrom('sdk_use').where('month', '<', beforeMonth).execute()),
  }
}
