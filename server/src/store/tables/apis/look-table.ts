import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'

/** What is known of an operation's answers on a day, `2026-11-23`, against one release of its contract. */
export type LookOfDay = LookCounts & { readonly operationId: string; readonly day: string; readonly release: string }

export type LookCounts = {
  /** That came from the owner. */
  readonly answers: number
  readonly looked: number
  readonly agreed: number
  /** That were to be looked at and could not be: too large, too deep, or packed in a way we do not read. */
  readonly unseen: number
  /** Milliseconds since 1970; 0 for never. */
  readonly lastAgreedAt: number
}

/** A shape that did not fit, and in how many answers of a day. */
export type MisfitOfDay = MisfitCounts & {
  readonly operationId: string
  readonly day: string
  readonly release: string
  readonly kind: string
  readonly at: string
  readonly wanted: string
  readonly found: string
  readonly hash: string
}

export type MisfitCounts = { readonly times: number; readonly firstAt: number; readonly lastAt: number }

/** The same of all days together. */
export type Agreement = LookCounts & { readonly operationId: string; readonly release: string }
export type KnownMisfit = Omit<MisfitOfDay, 'day'>

export type LookTable = {
  /** Added to what is there. Of an operation and day, no more than so many shapes are kept: the first ones. */
  readonly add: (looks: readonly LookOfDay[], misfits: readonly MisfitOfDay[], shapesMax: number) => Promise<void>
  /** Since a day, by operation and release. */
  readonly agreements: (fromDay: string) => Promise<readonly Agreement[]>
  /** Since a day, those that were found last first; so many. */
  readonly misfits: (fromDay: string, count: number) => Promise<readonly KnownMisfit[]>
  readonly forget: (beforeDay: string) => Promise<void>
}

/** A statement has room for some tens of thousands of values. */
const rowsAtOnce = 500

export function createLookTable({ db, transaction }: Database): LookTable {
  return {
    add: (looks, misfits, shapesMax) =>
      transaction(async ({ db, lock }) => {
        await lock('usage')
        for (let from = 0; from < looks.length; from += rowsAtOnce) {
          const rows = sql.join(looks.slice(from, from + rowsAtOnce).map(lookValues))
          await sql`INSERT INTO look (operation_id, day, release, answers, looked, agreed, unseen, last_agreed_at)
            VALUES ${rows} ON CONFLICT (operation_id, day, release) DO UPDATE SET
            answers = look.answers + excluded.answers, looked = look.looked + excluded.looked,
            agreed = look.agreed + excluded.agreed, unseen = look.unseen + excluded.unseen,
            last_agreed_at = CASE WHEN excluded.last_agreed_at > look.last_agreed_at
              THEN excluded.last_agreed_at ELSE look.last_agreed_at END`.execute(db)
        }
        for (const [, ofDay] of Map.groupBy(misfits, ({ operationId, day }) => `${operationId} ${day}`))
          await addMisfits(db, ofDay, shapesMax)
      }),
    agreements: async (fromDay) =>
      db
        .selectFrom('look')
        .select(({ fn }) => [
          'operation_id as operationId',
          'release',
          sql<number>`sum(answers)`.as('answers'),
          sql<number>`sum(looked)`.as('looked'),
          sql<number>`sum(agreed)`.as('agreed'),
          sql<number>`sum(unseen)`.as('unseen'),
          fn.max('last_agreed_at').as('lastAgreedAt'),
        ])
        .where('day', '>=', fromDay)
        .groupBy(['operation_id', 'release'])
        .orderBy('operation_id')
        .orderBy('release')
        .execute(),
    misfits: async (fromDay, count) =>
      db
        .selectFrom('misfit')
        .select(({ fn }) => [
          'operation_id as operationId',
          'release',
          'kind',
          'place as at',
          'wanted',
          'found',
          'hash',
          sql<number>`sum(times)`.as('times'),
          fn.min('first_at').as('firstAt'),
          fn.max('last_at').as('lastAt'),
        ])
        .where('day', '>=', fromDay)
        .groupBy(['operation_id', 'release', 'kind', 'place', 'wanted', 'found', 'hash'])
        .orderBy('lastAt', 'desc')
        .orderBy('operation_id')
        .orderBy('release')
        .orderBy('place')
        .orderBy('wanted')
        .orderBy('hash')
        .limit(count)
        .execute(),
    forget: async (beforeDay) => {
      await db.deleteFrom('look').where('day', '<', beforeDay).execute()
      await db.deleteFrom('misfit').where('day', '<', beforeDay).execute()
    },
  }
}

/** All of one operation and day. A shape that is known is counted on; a new one when there is room for it. */
async function addMisfits(db: Database['db'], misfits: readonly MisfitOfDay[], shapesMax: number): Promise<void> {
  const [first] = misfits
  if (!first) return
  const known = await db
    .selectFrom('misfit')
    .select(['release', 'kind', 'place as at', 'wanted', 'found', 'hash'])
    .where('operation_id', '=', first.operationId)
    .where('day', '=', first.day)
    .execute()
  const names = new Set(known.map(nameOf))
  for (const one of misfits) {
    if (!names.has(nameOf(one)) && names.size >= shapesMax) continue
    names.add(nameOf(one))
    await sql`INSERT INTO misfit
      (operation_id, day, release, kind, place, wanted, found, hash, times, first_at, last_at)
      VALUES (${one.operationId}, ${one.day}, ${one.release}, ${one.kind}, ${one.at}, ${one.wanted}, ${one.found},
        ${one.hash}, ${one.times}, ${one.firstAt}, ${one.lastAt})
      ON CONFLICT (operation_id, day, release, kind, place, wanted, found, hash) DO UPDATE SET
      times = misfit.times + excluded.times,
      first_at = CASE WHEN excluded.first_at < misfit.first_at THEN excluded.first_at ELSE misfit.first_at END,
      last_at = CASE WHEN excluded.last_at > misfit.last_at THEN excluded.last_at ELSE misfit.last_at END`.execute(db)
  }
}

const nameOf = (one: Pick<MisfitOfDay, 'release' | 'kind' | 'at' | 'wanted' | 'found' | 'hash'>): string =>
  [one.release, one.kind, one.at, one.wanted, one.found, one.hash].join('\n')

function lookValues({ operationId, day, release, answers, looked, agreed, unseen, lastAgreedAt }: LookOfDay) {
  return sql`(${operationId}, ${day}, ${release}, ${answers}, ${looked}, ${agreed}, ${unseen}, ${lastAgreedAt})`
}
