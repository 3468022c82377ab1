import type { Selectable } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { after, type RowPlace } from './row-place.ts'

export type ProposedNeedState = 'waiting' | 'accepted' | 'declined'

/** What somebody needs, in their words. */
export type NeedWords = {
  readonly title: string
  readonly who: string
  readonly place: string
  readonly why: string
  readonly solved: string
}

export type ProposedNeed = NeedWords & {
  readonly id: string
  /** Of who wants to know what was decided, until it is. */
  readonly email: string | undefined
  readonly state: ProposedNeedState
  /** The administrator's words to whoever proposed it. */
  readonly note: string | undefined
  readonly at: number
  readonly changedAt: number
}

export type ProposedNeedTable = {
  readonly insert: (need: ProposedNeed) => Promise<void>
  readonly find: (needId: string) => Promise<ProposedNeed | undefined>
  /** Newest first, so many, after a place. */
  readonly inState: (state: ProposedNeedState, count: number, place?: RowPlace) => Promise<readonly ProposedNeed[]>
  /** Those of whoever waits for a decision at an address, newest first. */
  readonly from: (email: string) => Promise<readonly ProposedNeed[]>
  readonly waiting: () => Promise<number>
  /** One that is decided loses its address. */
  readonly decide: (
    needId: string,
    state: ProposedNeedState,
    words: NeedWords,
    note: string | undefined,
    now: number,
  ) => Promise<void>
  /** Whose account goes is told nothing any more. */
  readonly forgetAddress: (email: string) => Promise<void>
  /** Those of which nothing has changed since an instant. */
  readonly forget: (before: number) => Promise<void>
}

export function createProposedNeedTable({ db }: Database): ProposedNeedTable {
  return {
    insert: async ({ changedAt, email, note, ...need }) => {
      await db
        .insertInto('proposed_need')
        .values({ ...need, email: email ?? null, note: note ?? null, changed_at: changedAt })
        .execute()
    },
    find: async (needId) => {
      const row = await db.selectFrom('proposed_need').selectAll().where('id', '=', needId).executeTakeFirst()
      return row && readNeed(row)
    },
    inState: async (state, count, place) => {
      const all = db.selectFrom('proposed_need').selectAll().where('state', '=', state)
      const some = all.where(after(place, 'at', 'newest'))
      return (await some.orderBy('at', 'desc').orderBy('id').limit(count).execute()).map(readNeed)
    },
    from: async (email) => {
      const own = db.selectFrom('proposed_need').selectAll().where('email', '=', email)
      return (await own.orderBy('at', 'desc').orderBy('id').execute()).map(readNeed)
    },
    waiting: async () => {
      const some = db.selectFrom('proposed_need').where('state', '=', 'waiting')
      return (await some.select((need) => need.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
    },
    decide: async (needId, state, { title, who, place, why, solved }, note, now) =>
      void (await db
        .updateTable('proposed_need')
        .set({ state, title, who, place, why, solved, note: note ?? null, email: null, changed_at: now })
        .where('id', '=', needId)
        .execute()),
    forgetAddress: async (email) =>
      void (await db.updateTable('proposed_need').set({ email: null }).where('email', '=', email).execute()),
    forget: async (before) => void (await db.deleteFrom('proposed_need').where('changed_at', '<', before).execute()),
  }
}

function readNeed({ changed_at, email, note, state, ...row }: Selectable<Schema['proposed_need']>): ProposedNeed {
  return {
    ...row,
    email: email ?? undefined,
    // The column allows no others.
    state: state as ProposedNeedState,
    note: note ?? undefined,
    changedAt: changed_at,
  }
}
