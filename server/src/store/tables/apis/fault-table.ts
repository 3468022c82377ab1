import type { Selectable } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Schema } from '../../database/schema.ts'
import { after, type RowPlace } from '../row-place.ts'

export const faultStates = ['received', 'looked-at', 'mended', 'not-a-fault'] as const
export type FaultState = (typeof faultStates)[number]

/** After these nobody waits any more. */
export const settledStates = ['mended', 'not-a-fault'] as const satisfies readonly FaultState[]

/** What somebody says is wrong with an operation's data, and what became of it. */
export type Fault = {
  readonly id: string
  readonly apiId: string
  readonly operationId: string
  readonly wrong: string
  readonly wanted: string | undefined
  readonly requestId: string | undefined
  /** Of who wants an answer, until there is the last one. */
  readonly email: string | undefined
  readonly state: FaultState
  /** The owner's words to everybody. */
  readonly answer: string | undefined
  readonly at: number
  readonly changedAt: number
}

export type FaultTable = {
  readonly insert: (fault: Fault) => Promise<void>
  readonly find: (faultId: string) => Promise<Fault | undefined>
  /** Newest first, so many; of one API or of all. */
  readonly latest: (apiId: string | undefined, count: number) => Promise<readonly Fault[]>
  /** The same of one API, settled or not, after a place. */
  readonly ofApi: (apiId: string, isSettled: boolean, count: number, place?: RowPlace) => Promise<readonly Fault[]>
  /** Those whose reporter waits for an answer at an address, newest first. */
  readonly from: (email: string) => Promise<readonly Fault[]>
  /** How many of an API are not settled. */
  readonly open: (apiId: string) => Promise<number>
  /** A settled one loses its address. Words that are left out stay. */
  readonly answer: (faultId: string, state: FaultState, answer: string | undefined, now: number) => Promise<void>
  /** Whose account goes gets no answer any more. */
  readonly forgetAddress: (email: string) => Promise<void>
  /** Those of which nothing has changed since an instant. */
  readonly forget: (before: number) => Promise<void>
}

export function createFaultTable({ db }: Database): FaultTable {
  const newest = () => db.selectFrom('fault').selectAll().orderBy('at', 'desc').orderBy('id')
  const isSettledState = (state: FaultState): boolean => settledStates.some((one) => one === state)
  return {
    insert: async ({ id, apiId, operationId, wrong, wanted, requestId, email, state, answer, at, changedAt }) => {
      await db
        .insertInto('fault')
        .values({
          id,
          api_id: apiId,
          operation_id: operationId,
          wrong,
          wanted: wanted ?? null,
          request_id: requestId ?? null,
          email: email ?? null,
          state,
          answer: answer ?? null,
          at,
          changed_at: changedAt,
        })
        .execute()
    },
    find: async (faultId) => {
      const row = await db.selectFrom('fault').selectAll().where('id', '=', faultId).executeTakeFirst()
      return row && readFault(row)
    },
    latest: async (apiId, count) => {
      const some = apiId === undefined ? newest() : newest().where('api_id', '=', apiId)
      return (await some.limit(count).execute()).map(readFault)
    },
    ofApi: async (apiId, isSettled, count, place) => {
      const some = newest()
        .where('api_id', '=', apiId)
        .where('state', isSettled ? 'in' : 'not in', settledStates)
        .where(after(place, 'at', 'newest'))
      return (await some.limit(count).execute()).map(readFault)
    },
    from: async (email) => (await newest().where('email', '=', email).execute()).map(readFault),
    open: async (apiId) => {
      const some = db.selectFrom('fault').where('api_id', '=', apiId).where('state', 'not in', settledStates)
      return (await some.select((fault) => fault.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
    },
    answer: async (faultId, state, answer, now) => {
      const words = answer === undefined ? {} : { answer }
      const address = isSettledState(state) ? { email: null } : {}
      await db
        .updateTable('fault')
        .set({ state, changed_at: now, ...words, ...address })
        .where('id', '=', faultId)
        .execute()
    },
    forgetAddress: async (email) =>
      void (await db.updateTable('fault').set({ email: null }).where('email', '=', email).execute()),
    forget: async (before) => void (await db.deleteFrom('fault').where('changed_at', '<', before).execute()),
  }
}

function readFault(row: Selectable<Schema['fault']>): Fault {
  return {
    id: row.id,
    apiId: row.api_id,
    operationId: row.operation_id,
    wrong: row.wrong,
    wanted: row.wanted ?? undefined,
    requestId: row.request_id ?? undefined,
    email: row.email ?? undefined,
    // The column allows no others.
    state: row.state as FaultState,
    answer: row.answer ?? undefined,
    at: row.at,
    changedAt: row.changed_at,
  }
}
