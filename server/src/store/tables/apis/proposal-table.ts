import type { Selectable } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Schema } from '../../database/schema.ts'
import { after, type RowPlace } from '../row-place.ts'

export type ProposalState = 'open' | 'approved' | 'declined' | 'withdrawn' | 'published'

/** In these somebody still decides, and the document is kept. */
export const lastingStates = ['open', 'approved'] as const satisfies readonly ProposalState[]

/** A document that an owner proposes to publish. */
export type Proposal = {
  readonly id: string
  readonly apiId: string
  /** Who proposed it; empty when that account is gone. */
  readonly accountId: string
  readonly state: ProposalState
  /** The file's name, by whose end JSON is told from YAML. */
  readonly name: string
  /** Words to the reader of the release; may be empty. */
  readonly note: string
  /** The release that it was compared with, and what publishing would make of it. */
  readonly previous: string | undefined
  readonly version: string
  readonly bump: string
  /** JSON. */
  readonly judged: string
  readonly at: number
  readonly changedAt: number
}

export type ProposalEventKind =
  | 'proposed'
  | 'said'
  | 'approved'
  | 'declined'
  | 'withdrawn'
  | 'published'
  | 'publish-failed'

export type ProposalEvent = {
  readonly accountId: string
  /** For whom the account spoke. */
  readonly side: 'owner' | 'administrator'
  readonly kind: ProposalEventKind
  readonly words: string
  readonly at: number
}

export type ProposalTable = {
  readonly insert: (proposal: Proposal, document: string) => Promise<void>
  readonly find: (apiId: string, proposalId: string) => Promise<Proposal | undefined>
  /** Empty once nobody decides on it any more. */
  readonly document: (proposalId: string) => Promise<string>
  /** Newest first, so many, after a place. */
  readonly ofApi: (apiId: string, count: number, place?: RowPlace) => Promise<readonly Proposal[]>
  /** Those on which somebody decides, of all APIs, oldest first, so many, after a place. */
  readonly lasting: (count: number, place?: RowPlace) => Promise<readonly Proposal[]>
  readonly countLasting: (apiId: string) => Promise<number>
  /** Answers whether it was in one of these states. Where nobody decides any more, the document goes. */
  readonly move: (
    proposalId: string,
    from: readonly ProposalState[],
    to: ProposalState,
    now: number,
  ) => Promise<boolean>
  readonly addEvent: (proposalId: string, event: ProposalEvent) => Promise<void>
  /** Oldest first. */
  readonly events: (proposalId: string) => Promise<readonly ProposalEvent[]>
  readonly countEvents: (proposalId: string) => Promise<number>
  /** What an account proposed, said and did, oldest first. */
  readonly eventsBy: (
    accountId: string,
  ) => Promise<readonly (ProposalEvent & Pick<Proposal, 'apiId'> & { readonly proposalId: string })[]>
  /** What an account proposed and said stays, and is nobody's. */
  readonly leave: (accountId: string) => Promise<void>
  /** Those settled of which nothing has changed since an instant. */
  readonly forget: (before: number) => Promise<void>
}

const shown = [
  'id',
  'api_id',
  'account_id',
  'state',
  'name',
  'note',
  'previous',
  'version',
  'bump',
  'judged',
  'at',
  'changed_at',
] as const

export function createProposalTable({ db }: Database): ProposalTable {
  // Never the document, which is long.
  const all = () => db.selectFrom('proposal').select(shown)
  const isLasting = (state: ProposalState): boolean => lastingStates.some((one) => one === state)
  return {
    insert: async (
      { id, apiId, accountId, state, name, note, previous, version, bump, judged, at, changedAt },
      document,
    ) => {
      await db
        .insertInto('proposal')
        .values({
          id,
          api_id: apiId,
          account_id: accountId,
          state,
          name,
          document,
          note,
          previous: previous ?? null,
          version,
          bump,
          judged,
          at,
          changed_at: changedAt,
        })
        .execute()
    },
    find: async (apiId, proposalId) => {
      const row = await all().where('id', '=', proposalId).where('api_id', '=', apiId).executeTakeFirst()
      return row && readProposal(row)
    },
    document: async (proposalId) => {
      const one = db.selectFrom('proposal').select('document').where('id', '=', proposalId)
      return (await one.executeTakeFirst())?.document ?? ''
    },
    ofApi: async (apiId, count, place) => {
      const own = all()
        .where('api_id', '=', apiId)
        .where(after(place, 'at', 'newest'))
      const some = own.orderBy('at', 'desc').orderBy('id')
      return (await some.limit(count).execute()).map(readProposal)
    },
    lasting: async (count, place) => {
      const waiting = all()
        .where('state', 'in', lastingStates)
        .where(after(place, 'at', 'oldest'))
      const some = waiting.orderBy('at').orderBy('id')
      return (await some.limit(count).execute()).map(readProposal)
    },
    countLasting: async (apiId) => {
      const some = db.selectFrom('proposal').where('api_id', '=', apiId).where('state', 'in', lastingStates)
      return (await some.select((one) => one.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
    },
    move: async (proposalId, from, to, now) => {
      const { numUpdatedRows } = await db
        .updateTable('proposal')
        .set({ state: to, changed_at: now, ...(isLasting(to) ? {} : { document: '' }) })
        .where('id', '=', proposalId)
        .where('state', 'in', from)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    addEvent: async (proposalId, { accountId, side, kind, words, at }) => {
      await db
        .insertInto('proposal_event')
        .values({ proposal_id: proposalId, account_id: accountId, side, kind, words, at })
        .execute()
      await db.updateTable('proposal').set({ changed_at: at }).where('id', '=', proposalId).execute()
    },
    events: async (proposalId) => {
      const some = db.selectFrom('proposal_event').selectAll().where('proposal_id', '=', proposalId).orderBy('id')
      return (await some.execute()).map(readEvent)
    },
    eventsBy: async (accountId) => {
      const some = db
        .selectFrom('proposal_event')
        .innerJoin('proposal', 'proposal.id', 'proposal_event.proposal_id')
        .selectAll('proposal_event')
        .select('proposal.api_id')
        .where('proposal_event.account_id', '=', accountId)
        .orderBy('proposal_event.id')
      return (await some.execute()).map((row) => ({
        ...readEvent(row),
        apiId: row.api_id,
        proposalId: row.proposal_id,
      }))
    },
    countEvents: async (proposalId) => {
      const some = db.selectFrom('proposal_event').where('proposal_id', '=', proposalId)
      return (await some.select((one) => one.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
    },
    leave: async (accountId) => {
      for (const table of ['proposal', 'proposal_event'] as const)
        await db.updateTable(table).set({ account_id: '' }).where('account_id', '=', accountId).execute()
    },
    forget: async (before) => {
      const old = db.deleteFrom('proposal').where('changed_at', '<', before)
      await old.where('state', 'not in', lastingStates).execute()
    },
  }
}

function readProposal(row: Pick<Selectable<Schema['proposal']>, (typeof shown)[number]>): Proposal {
  return {
    id: row.id,
    apiId: row.api_id,
    accountId: row.account_id,
    // The column allows no others.
    state: row.state as ProposalState,
    name: row.name,
    note: row.note,
    previous: row.previous ?? undefined,
    version: row.version,
    bump: row.bump,
    judged: row.judged,
    at: row.at,
    changedAt: row.changed_at,
  }
}

function readEvent(row: Selectable<Schema['proposal_event']>): ProposalEvent {
  return {
    accountId: row.account_id,
    // Nothing else is written here.
    side: row.side as ProposalEvent['side'],
    kind: row.kind as ProposalEventKind,
    words: row.words,
    at: row.at,
  }
}
