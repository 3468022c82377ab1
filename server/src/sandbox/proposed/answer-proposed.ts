import type { City, SentDocument } from '@openlondon/contract'
import { Refusal } from '@openlondon/contract/problem'
import { createCitySandbox, openWorld, type CitySandbox } from '@openlondon/sandbox'
import { loadWorld } from '../load-world.ts'
import type { ProposedJob, ProposedResult } from './proposed-job.ts'

/** More are loaded anew: each is a contract and what its city's views draw on. */
const keptMax = 3

/** What answers for proposals; it keeps those asked last. */
export function createProposedAnswers(): (job: ProposedJob) => Promise<ProposedResult> {
  const kept = new Map<string, CitySandbox>()
  return async ({ cityDir, apiId, proposalId, document, question }) => {
    const sandbox = kept.get(proposalId) ?? (document && (await openProposed(cityDir, apiId, document)))
    if (!sandbox) return document ? { kind: 'unreadable' } : { kind: 'unknown' }
    kept.delete(proposalId)
    kept.set(proposalId, sandbox)
    const [oldest] = kept.keys()
    if (kept.size > keptMax && oldest !== undefined) kept.delete(oldest)
    let isSlow = false
    try {
      const { bytes, ...request } = question
      const reply = await sandbox.reply(
        { ...request, readBytes: async () => bytes },
        // Others wait for this thread: who asked for it waits outside.
        { wait: async () => void (isSlow = true) },
      )
      return { kind: 'replied', reply, isSlow }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { kind: 'refused', code: error.code, options: error.options, isSlow }
    }
  }
}

/** Undefined for what cannot be read. */
async function openProposed(cityDir: string, apiId: string, document: SentDocument): Promise<CitySandbox | undefined> {
  const { ContractError, loadProposed } = await import('@openlondon/contract')
  let city: City
  try {
    city = await loadProposed(cityDir, apiId, document)
  } catch (error) {
    if (error instanceof ContractError) return undefined
    throw error
  }
  return createCitySandbox(city, { ...openWorld(city, await loadWorld(city)), isOfOthers: true })
}
