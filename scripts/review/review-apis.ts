import {
  ContractError,
  apiIds,
  comesWithEngine,
  prepareRelease,
  type ReleasePlan,
  type ReleaseRefusal,
} from '@openlondon/contract'

export type Reviewed = { readonly apiId: string; readonly outcome: ReleasePlan | ReleaseRefusal }

/** What publishing would say of each API as it stands, without those of which it would say nothing. */
export async function reviewApis(cityDir: string, named: readonly string[], now: Date): Promise<readonly Reviewed[]> {
  const ids = named.length > 0 ? named : apiIds(cityDir).filter((id) => !comesWithEngine(id))
  const reviewed: Reviewed[] = []
  for (const apiId of ids) {
    const outcome = await outcomeOf(cityDir, apiId, now)
    const isNews = outcome.kind === 'plan' || !['nothing-changed', 'draft'].includes(outcome.reason)
    if (isNews) reviewed.push({ apiId, outcome })
  }
  return reviewed
}

/** A contract that cannot be read is refused like one that does not lint. */
async function outcomeOf(cityDir: string, apiId: string, now: Date): Promise<Reviewed['outcome']> {
  try {
    return await prepareRelease({ cityDir, apiId, now })
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    const { findings } = error
    const message = 'The contract cannot be read. Correct what is named below.'
    return { kind: 'refusal', reason: 'does-not-lint', message, findings, changes: [] }
  }
}
