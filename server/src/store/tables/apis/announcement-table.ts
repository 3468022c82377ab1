import type { Database } from '../../database/database.ts'

export type ReleaseName = { readonly apiId: string; readonly version: string }

/** Which releases holders were told of. */
export type AnnouncementTable = {
  /**
   * From the first call on every release is owed that is not among these; later calls change nothing. Answers whether
   * this was the first.
   */
  readonly begin: (releases: readonly ReleaseName[], now: number) => Promise<boolean>
  /** Those of some releases that nobody was told of. */
  readonly owed: <T extends ReleaseName>(releases: readonly T[]) => Promise<readonly T[]>
  /** Versions of an API that holders were told of, the last one first; so many. */
  readonly of: (apiId: string, count: number) => Promise<readonly { readonly version: string; readonly at: number }[]>
  readonly mark: (release: ReleaseName, now: number) => Promise<void>
}

/** In place of a release. */
const beginning: ReleaseName = { apiId: '', version: '' }

/** A statement has room for some tens of thousands of values. */
const rowsAtOnce = 1_000

export function createAnnouncementTable({ db, transaction }: Database): AnnouncementTable {
  return {
    begin: (releases, now) =>
      transaction(async ({ db }) => {
        const write = async (names: readonly ReleaseName[]): Promise<bigint> => {
          const { numInsertedOrUpdatedRows = 0n } = await db
            .insertInto('announced_release')
            .values(names.map(({ apiId, version }) => ({ api_id: apiId, version, at: now })))
            .onConflict((conflict) => conflict.columns(['api_id', 'version']).doNothing())
            .executeTakeFirst()
          return numInsertedOrUpdatedRows
        }
        if ((await write([beginning])) === 0n) return false
        for (let from = 0; from < releases.length; from += rowsAtOnce)
          await write(releases.slice(from, from + rowsAtOnce))
        return true
      }),
    owed: async (releases) => {
      const rows = await db.selectFrom('announced_release').select(['api_id', 'version']).execute()
      const told = new Set(rows.map(({ api_id, version }) => `${api_id}@${version}`))
      return releases.filter(({ apiId, version }) => !told.has(`${apiId}@${version}`))
    },
    of: async (apiId, count) =>
      db
        .selectFrom('announced_release')
        .select(['version', 'at'])
        .where('api_id', '=', apiId)
        .orderBy('at', 'desc')
        .orderBy('version', 'desc')
        .limit(count)
        .execute(),
    mark: async ({ apiId, version }, now) => {
      await db
        .insertInto('announced_release')
        .values({ api_id: apiId, version, at: now })
        .onConflict((conflict) => conflict.columns(['api_id', 'version']).doNothing())
        .execute()
    },
  }
}
