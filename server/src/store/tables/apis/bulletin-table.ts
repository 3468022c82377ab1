import type { Selectable } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Schema } from '../../database/schema.ts'

/** The operator's words on an incident or on planned work, for everybody. */
export type Bulletin = {
  readonly id: string
  readonly kind: 'incident' | 'maintenance'
  readonly title: string
  /** Which APIs it is about; none for the portal as a whole. */
  readonly apis: readonly string[]
  /** The incident that the portal found by itself, if it is about one. */
  readonly incidentId: number | undefined
  /** Of planned work: from when until when. */
  readonly fromAt: number | undefined
  readonly toAt: number | undefined
  readonly publishedAt: number
  readonly changedAt: number
  readonly closedAt: number | undefined
  /** Oldest first. They are never changed: what was wrong is said in a further one. */
  readonly entries: readonly BulletinEntry[]
}

export type BulletinEntry = { readonly at: number; readonly words: string }

/** What a further entry changes; what is left out stays. */
export type BulletinChange = {
  readonly fromAt?: number | undefined
  readonly toAt?: number | undefined
  readonly closedAt?: number | undefined
}

export type BulletinTable = {
  readonly publish: (bulletin: Bulletin) => Promise<void>
  readonly find: (bulletinId: string) => Promise<Bulletin | undefined>
  /** False for one that is closed. */
  readonly add: (bulletinId: string, entry: BulletinEntry, change: BulletinChange) => Promise<boolean>
  /** How many are not closed, and not over by their own time. */
  readonly open: (now: number) => Promise<number>
  /** Those that are open, or were published or closed at an instant or later; newest first, so many. */
  readonly since: (from: number, count: number) => Promise<readonly Bulletin[]>
  /** Those that were closed, or over by their own time, before an instant. */
  readonly forget: (before: number) => Promise<void>
}

export function createBulletinTable({ db }: Database): BulletinTable {
  const withEntries = async (rows: readonly Selectable<Schema['bulletin']>[]): Promise<readonly Bulletin[]> => {
    if (rows.length === 0) return []
    const ids = rows.map(({ id }) => id)
    const entries = await db
      .selectFrom('bulletin_entry')
      .select(['bulletin_id', 'at', 'words'])
      .where('bulletin_id', 'in', ids)
      .orderBy('id')
      .execute()
    const byBulletin = Map.groupBy(entries, ({ bulletin_id }) => bulletin_id)
    return rows.map((row) => readBulletin(row, byBulletin.get(row.id) ?? []))
  }
  return {
    publish: async ({ entries, ...bulletin }) => {
      await db
        .insertInto('bulletin')
        .values({
          id: bulletin.id,
          kind: bulletin.kind,
          title: bulletin.title,
          apis: bulletin.apis.join(' '),
          incident_id: bulletin.incidentId ?? null,
          from_at: bulletin.fromAt ?? null,
          to_at: bulletin.toAt ?? null,
          published_at: bulletin.publishedAt,
          changed_at: bulletin.changedAt,
          closed_at: bulletin.closedAt ?? null,
        })
        .execute()
      for (const { at, words } of entries)
        await db.insertInto('bulletin_entry').values({ bulletin_id: bulletin.id, at, words }).execute()
    },
    find: async (bulletinId) => {
      const rows = await db.selectFrom('bulletin').selectAll().where('id', '=', bulletinId).execute()
      return (await withEntries(rows))[0]
    },
    add: async (bulletinId, { at, words }, { fromAt, toAt, closedAt }) => {
      const { numUpdatedRows } = await db
        .updateTable('bulletin')
        .set({
          changed_at: at,
          ...(fromAt !== undefined && { from_at: fromAt }),
          ...(toAt !== undefined && { to_at: toAt }),
          ...(closedAt !== undefined && { closed_at: closedAt }),
        })
        .where('id', '=', bulletinId)
        .where('closed_at', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return false
      await db.insertInto('bulletin_entry').values({ bulletin_id: bulletinId, at, words }).execute()
      return true
    },
    open: async (now) => {
      const some = db
        .selectFrom('bulletin')
        .where('closed_at', 'is', null)
        .where((one) => one.or([one('to_at', 'is', null), one('to_at', '>=', now)]))
      return (await some.select((one) => one.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
    },
    since: async (from, count) => {
      const some = db
        .selectFrom('bulletin')
        .selectAll()
        .where((one) =>
          one.or([one('closed_at', 'is', null), one('closed_at', '>=', from), one('published_at', '>=', from)]),
        )
      return withEntries(await some.orderBy('published_at', 'desc').orderBy('id').limit(count).execute())
    },
    forget: async (before) =>
      void (await db
        .deleteFrom('bulletin')
        .where((one) =>
          one.or([
            one('closed_at', '<', before),
            one.and([one('closed_at', 'is', null), one('to_at', '<', before), one('changed_at', '<', before)]),
          ]),
        )
        .execute()),
  }
}

function readBulletin(row: Selectable<Schema['bulletin']>, entries: readonly BulletinEntry[]): Bulletin {
  return {
    id: row.id,
    // The column allows no others.
    kind: row.kind as Bulletin['kind'],
    title: row.title,
    apis: row.apis === '' ? [] : row.apis.split(' '),
    incidentId: row.incident_id ?? undefined,
    fromAt: row.from_at ?? undefined,
    toAt: row.to_at ?? undefined,
    publishedAt: row.published_at,
    changedAt: row.changed_at,
    closedAt: row.closed_at ?? undefined,
    entries: entries.map(({ at, words }) => ({ at, words })),
  }
}
