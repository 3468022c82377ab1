import { Refusal } from '@openlondon/contract/problem'
import type { Proposal } from '../../store/tables/apis/proposal-table.ts'
import { createBoundedThread } from '../bounded-thread.ts'
import type { Preview, PreviewJob, PreviewResult } from './preview-job.ts'

/** How proposals would read if they were published. */
export type Previews = {
  /** Throws a Refusal for one that cannot be shown, or not now. */
  readonly of: (proposal: Pick<Proposal, 'id' | 'apiId' | 'name' | 'version'>, document: string) => Promise<Preview>
  readonly stop: () => Promise<void>
}

/** A thread of its own, so that nobody's publication waits for somebody's look. */
const bounds = { msMax: 60_000, heapMegabytes: 1_024, waitingMax: 3, idleMs: 30_000 } as const
/** Made once, shown to all who look: a document never changes, and what it is compared with seldom does. */
const keptMax = 5
const keptMs = 600_000

/** The thread was ended over it, and would be again. */
class TooMuch extends Refusal {
  constructor() {
    super('server.unavailable', {
      detail: 'To show this document takes more time or memory than there is for one.',
      headers: { 'Retry-After': String(keptMs / 1_000) },
    })
  }
}

export function createPreviews(cityDir: string, monotonicMs: () => number): Previews {
  const module = new URL('./preview-worker.ts', import.meta.url)
  const { run, stop } = createBoundedThread<PreviewJob, PreviewResult>(module, bounds)
  const kept = new Map<string, { readonly preview: Promise<Preview>; readonly at: number }>()

  const make = async (job: PreviewJob): Promise<Preview> => {
    const result = await run(job)
    if (result === 'busy' || result === 'stopped')
      throw new Refusal('server.unavailable', { headers: { 'Retry-After': '15' } })
    if (result === 'lost') throw new TooMuch()
    if (result.kind === 'unreadable')
      throw new Refusal('proposal.moved', {
        detail: 'The city has changed since it was proposed, and cannot be read with it. Propose it again.',
      })
    return result.preview
  }

  return {
    of: async ({ id, apiId, name, version }, document) => {
      const known = kept.get(id)
      if (known && monotonicMs() - known.at < keptMs) return known.preview
      const preview = make({ cityDir, apiId, document: { name, text: document }, version })
      kept.delete(id)
      kept.set(id, { preview, at: monotonicMs() })
      const [oldest] = kept.keys()
      if (kept.size > keptMax && oldest !== undefined) kept.delete(oldest)
      // What failed may go well the next time, but for what takes too much: that is not tried at every look.
      preview.catch((error: unknown) => {
        if (!(error instanceof TooMuch) && kept.get(id)?.preview === preview) kept.delete(id)
      })
      return preview
    },
    stop,
  }
}
