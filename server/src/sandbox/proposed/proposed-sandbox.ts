import type { IncomingMessage, ServerResponse } from 'node:http'
import type { KeyObject } from 'node:crypto'
import { Refusal } from '@openlondon/contract/problem'
import { bodyBytesMax } from '@openlondon/sandbox'
import { readBytes } from '../../http/request/request-body.ts'
import { identityOf, sendEmpty, sendProblem } from '../../http/answer/respond.ts'
import { createBoundedThread } from '../../proposals/bounded-thread.ts'
import { readSandboxAddress, type AskedProposal } from '../../proposals/sandbox-address.ts'
import type { Store } from '../../store/store.ts'
import { lastingStates } from '../../store/tables/apis/proposal-table.ts'
import { crossOriginHeaders, preflightHeaders } from '../cross-origin.ts'
import { passTime, sendReply } from '../send-reply.ts'
import { createWorkShare } from '../work-share.ts'
import type { ProposedJob, ProposedResult } from './proposed-job.ts'

export type ProposedSandboxParts = {
  readonly store: Store
  readonly cityDir: string
  /** By which addresses are reckoned. */
  readonly key: KeyObject
  readonly networkOf: (request: IncomingMessage) => string
  readonly monotonicMs: () => number
  /** How long the scenario `slow` waits. */
  readonly slowMs?: number
}

export type ProposedSandbox = {
  /** Answers at `/sandbox/proposals/<id>.<secret>/<api>/<path>`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Somebody wrote what is loaded here, and nobody has approved it: its thread may take so much and no more. */
const bounds = { msMax: 20_000, heapMegabytes: 512, waitingMax: 8, idleMs: 60_000 } as const
/** A document over which the thread was ended is let alone for so long. */
const restMs = 60_000
const restingMax = 1_000

/** The sandboxes of documents that are proposed and not decided upon, at addresses of their own. */
export function createProposedSandbox(parts: ProposedSandboxParts): ProposedSandbox {
  const { store, cityDir, key, networkOf, monotonicMs, slowMs = 2_000 } = parts
  const module = new URL('./proposed-worker.ts', import.meta.url)
  const { run, stop } = createBoundedThread<ProposedJob, ProposedResult>(module, bounds)
  const share = createWorkShare(monotonicMs)
  const resting = new Map<string, number>()

  const lettingAlone = (proposalId: string): void => {
    resting.delete(proposalId)
    resting.set(proposalId, monotonicMs() + restMs)
    const [oldest] = resting.keys()
    if (resting.size > restingMax && oldest !== undefined) resting.delete(oldest)
  }

  const ask = async (
    job: ProposedJob,
  ): Promise<Exclude<ProposedResult, { readonly kind: 'unknown' | 'unreadable' }>> => {
    const result = await run(job)
    if (result === 'busy' || result === 'stopped') throw unavailable('Others ask it just now.', 5)
    if (result === 'lost') {
      lettingAlone(job.proposalId)
      throw unavailable('To answer from this document takes more time or memory than there is for it.', restMs / 1_000)
    }
    if (result.kind === 'unreadable')
      throw unavailable(
        'The city has changed since it was proposed, and cannot be read with it. Propose it again.',
        600,
      )
    if (result.kind !== 'unknown') return result
    if (job.document) throw new Error('A document that was sent is unknown.')
    const proposal = await store.proposals.find(job.apiId, job.proposalId)
    const text = await store.proposals.document(job.proposalId)
    if (!proposal || text === '') throw isOver()
    return ask({ ...job, document: { name: proposal.name, text } })
  }

  const answer = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const asked = readSandboxAddress(key, url.pathname)
    const proposal = asked && (await store.proposals.find(asked.apiId, asked.proposalId))
    if (!asked || !proposal || !lastingStates.some((state) => state === proposal.state)) throw isOver()
    if ((resting.get(asked.proposalId) ?? 0) > monotonicMs())
      throw unavailable('To answer from this document took more time or memory than there is for it.', restMs / 1_000)
    const network = networkOf(request)
    share.admit(network)
    const question = await questionOf(request, response, asked, url)
    const startedAt = monotonicMs()
    const result = await ask({ cityDir, apiId: asked.apiId, proposalId: asked.proposalId, question }).finally(() =>
      share.spend(network, monotonicMs() - startedAt),
    )
    if (result.isSlow) await passTime(response, slowMs)
    const mark = { 'X-Sandbox-Proposal': `${proposal.apiId} ${proposal.version}, proposed, not published` }
    if (result.kind === 'refused')
      throw new Refusal(result.code, { ...result.options, headers: { ...result.options.headers, ...mark } })
    sendReply(response, { ...result.reply, headers: { ...result.reply.headers, ...mark } }, network)
  }

  return {
    handle: async (request, response, url) => {
      if (request.method === 'OPTIONS') return sendEmpty(response, 204, preflightHeaders(request))
      try {
        await answer(request, response, url)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const { code, options } = error
        sendProblem(response, code, { ...options, headers: { ...crossOriginHeaders, ...options.headers } })
      }
    },
    stop,
  }
}

async function questionOf(
  request: IncomingMessage,
  response: ServerResponse,
  { path }: AskedProposal,
  { search }: URL,
): Promise<ProposedJob['question']> {
  const bytes = await readBytes(request, bodyBytesMax)
  const { headers, method = 'GET' } = request
  return { method, path, search, headers: { ...headers }, bytes, origin: identityOf(response).origin }
}

/** One word for every address that answers nothing, so that none tells whether there was such a proposal. */
const isOver = (): Refusal =>
  new Refusal('resource.not_found', {
    detail:
      'No open proposal has its sandbox at this address. It ends when a proposal is published, declined or withdrawn; its page has the address.',
  })

const unavailable = (detail: string, seconds: number): Refusal =>
  new Refusal('server.unavailable', { detail, headers: { 'Retry-After': String(seconds) } })
