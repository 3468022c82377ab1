import { Refusal } from '@openlondon/contract/problem'
import { randomText } from '../keys/key-format.ts'
import type { Letterhead } from '../mail/letters.ts'
import type { Store } from '../store/store.ts'
import type { Proposal, ProposalEvent, ProposalEventKind, ProposalState } from '../store/tables/apis/proposal-table.ts'
import type { Judge } from './judge.ts'
import type { JudgeJob, Judged } from './judge-job.ts'
import { proposalLetter } from './proposal-letters.ts'

/** Who acts, and for whom. */
export type Actor = Pick<ProposalEvent, 'accountId' | 'side'> & { readonly email: string }

export type SentProposal = Pick<Proposal, 'apiId' | 'name' | 'note'> & { readonly document: string }

export type Decision = 'approved' | 'declined' | 'withdrawn'

/** Takes what owners propose to publish, and what becomes of it. Each step is one transaction with its letters. */
export type ProposalDesk = {
  /** Throws a Refusal for what cannot be published so. */
  readonly propose: (actor: Actor, sent: SentProposal) => Promise<Proposal>
  readonly say: (actor: Actor, proposal: Proposal, words: string) => Promise<void>
  readonly decide: (actor: Actor, proposal: Proposal, decision: Decision, words: string) => Promise<void>
  /** In one step: what was approved, or nothing. Throws a Refusal that says why not; then it is as before. */
  readonly publish: (actor: Actor, proposal: Proposal) => Promise<void>
}

export type ProposalDeskParts = {
  readonly store: Store
  readonly letterhead: Letterhead
  readonly judge: Judge['judge']
  readonly cityDir: string
  readonly now: () => number
}

/** Of one API, at a time. */
const lastingMax = 5
/** Of one proposal: what is said of it. Decisions always have room. */
const eventsMax = 200

/** From where a decision leads. */
const decidable: Readonly<Record<Decision, readonly ProposalState[]>> = {
  approved: ['open'],
  declined: ['open', 'approved'],
  withdrawn: ['open', 'approved'],
}

export function createProposalDesk({ store, letterhead, judge, cityDir, now }: ProposalDeskParts): ProposalDesk {
  const ask = async (job: Omit<JudgeJob, 'cityDir' | 'now'>, mayPublish?: () => Promise<boolean>) => {
    const result = await judge({ ...job, cityDir, now: now() }, mayPublish)
    if (result === 'busy') throw new Refusal('server.unavailable', { headers: { 'Retry-After': '15' } })
    return result
  }

  /** In a transaction: what happened, and letters of it to the other side. */
  const tell = async (
    store: Store,
    proposal: Proposal,
    { email, ...by }: Actor,
    kind: ProposalEventKind,
    words: string,
    at: number,
  ): Promise<void> => {
    const event: ProposalEvent = { ...by, kind, words, at }
    await store.proposals.addEvent(proposal.id, event)
    const readers = (await otherSide(store, proposal.apiId, event)).filter((address) => address !== email)
    const name = `proposal:${proposal.id}:${randomText(8)}`
    for (const [place, address] of readers.entries())
      await store.outbox.queue(proposalLetter(letterhead, address, proposal, event), `${name}:${place}`, event.at)
  }

  return {
    propose: async (actor, sent) => {
      const { apiId, name, note, document } = sent
      const result = await ask({ apiId, name, document, note })
      if (result.kind === 'failed') throw new Refusal('server.unavailable', { detail: result.message })
      if (result.kind !== 'judged') {
        const findings = result.kind === 'refused' ? result.findings : []
        const detail = 'message' in result ? result.message : 'It cannot be published so.'
        throw new Refusal('proposal.refused', {
          detail,
          errors: findings.map(({ file, line, column, message }) => ({ path: `${file}:${line}:${column}`, message })),
        })
      }
      const { judged } = result
      const at = now()
      const proposal: Proposal = {
        id: `prp_${randomText(8)}`,
        apiId,
        accountId: actor.accountId,
        state: 'open',
        name,
        note,
        previous: judged.previous ?? undefined,
        version: judged.version,
        bump: judged.bump,
        judged: JSON.stringify(judged),
        at,
        changedAt: at,
      }
      await store.transaction(async (store) => {
        await requireStill(store, actor, apiId)
        await store.lockAdding()
        if ((await store.proposals.countLasting(apiId)) >= lastingMax) throw new Refusal('proposal.too_many')
        await store.proposals.insert(proposal, document)
        await tell(store, proposal, actor, 'proposed', note, at)
        await store.audit.write(at, actor.accountId, 'proposal-made', proposal.id)
      })
      return proposal
    },
    say: (actor, proposal, words) =>
      store.transaction(async (store) => {
        await requireStill(store, actor, proposal.apiId)
        await store.lockAdding()
        if ((await store.proposals.countEvents(proposal.id)) >= eventsMax) throw new Refusal('proposal.full')
        await tell(store, proposal, actor, 'said', words, now())
      }),
    decide: (actor, proposal, decision, words) =>
      store.transaction(async (store) => {
        await requireStill(store, actor, proposal.apiId)
        const at = now()
        if (!(await store.proposals.move(proposal.id, decidable[decision], decision, at)))
          throw new Refusal('proposal.over')
        await tell(store, proposal, actor, decision, words, at)
        await store.audit.write(at, actor.accountId, `proposal-${decision}`, proposal.id)
      }),
    publish: async (actor, proposal) => {
      const document = await store.proposals.document(proposal.id)
      if (proposal.state !== 'approved' || document === '') throw new Refusal('proposal.not_approved')
      const { apiId, name, note, id } = proposal
      // Our own, as it was written when it was proposed.
      const { previous, version, bump } = JSON.parse(proposal.judged) as Judged
      let why: unknown
      const mayPublish = () =>
        store
          .transaction((store) => requirePublishable(store, actor, proposal))
          .then(
            () => true,
            (error: unknown) => {
              why = error
              return false
            },
          )
      const result = await ask({ apiId, name, document, note, approved: { previous, version, bump } }, mayPublish)
      if (result.kind === 'forbidden') throw why
      const at = now()
      if (result.kind !== 'published') {
        const words = 'message' in result ? result.message : ''
        await store.transaction(async (store) => {
          const by = await stillThere(store, actor)
          await store.lockAdding()
          if ((await store.proposals.countEvents(id)) >= eventsMax) return
          await tell(store, proposal, by, 'publish-failed', words.slice(0, wordsMax), at)
        })
        throw new Refusal(result.kind === 'failed' ? 'proposal.not_written' : 'proposal.moved', {
          ...(words !== '' && { detail: words }),
        })
      }
      await store.transaction(async (store) => {
        // The release stands, whatever was decided meanwhile.
        if (!(await store.proposals.move(id, ['open', 'approved', 'declined', 'withdrawn'], 'published', at))) return
        await tell(store, proposal, await stillThere(store, actor), 'published', '', at)
        await store.audit.write(at, actor.accountId, 'proposal-published', id)
      })
    },
  }
}

const wordsMax = 1_000

/** To judge a document takes seconds, in which an account may go, or be suspended, or lose its role. */
async function requireStill(store: Store, { accountId }: Actor, apiId: string): Promise<void> {
  if (!(await store.accounts.lock(accountId))) throw new Refusal('session.missing')
  if (await store.suspensions.isStopped(accountId)) throw new Refusal('account.suspended')
  const isEither = (await store.owners.has(apiId, accountId)) || (await store.administrators.has(accountId))
  if (!isEither) throw new Refusal('account.not_owner')
}

async function requirePublishable(store: Store, actor: Actor, { apiId, id }: Proposal): Promise<void> {
  await requireStill(store, actor, apiId)
  const state = (await store.proposals.find(apiId, id))?.state
  // Two may publish it at once: it is published once, and both are told so.
  if (state !== 'approved' && state !== 'published') throw new Refusal('proposal.not_approved')
}

/** Of an account that went meanwhile nothing is kept, not even that it published. */
const stillThere = async (store: Store, actor: Actor): Promise<Actor> =>
  (await store.accounts.lock(actor.accountId)) ? actor : { ...actor, accountId: '' }

/** Administrators hear what owners do, and owners what administrators do. */
const otherSide = (store: Store, apiId: string, { side }: ProposalEvent): Promise<readonly string[]> =>
  side === 'owner' ? store.administrators.list() : store.owners.addresses(apiId)
