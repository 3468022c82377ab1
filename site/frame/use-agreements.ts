import { useEffect, useState } from 'react'
import type { Agreement } from '@city/sdk/portal'

const asked = new Map<string, Promise<readonly Agreement[]>>()

/**
 * How far owners' answers agree, of one API or of all, as the portal's server has it now. Undefined until it has answered,
 * and for good where none serves this page.
 */
export function useAgreements(apiId?: string): readonly Agreement[] | undefined {
  const [agreements, setAgreements] = useState<readonly Agreement[]>()
  useEffect(() => {
    let isShown = true
    const search = apiId === undefined ? '' : `?api=${encodeURIComponent(apiId)}`
    const answer = asked.get(search) ?? ask(search)
    asked.set(search, answer)
    answer.then(
      (told) => isShown && setAgreements(told),
      () => asked.delete(search),
    )
    return () => {
      isShown = false
    }
  }, [apiId])
  return agreements
}

/** Without the SDK: a page that only reads need not load it. */
async function ask(search: string): Promise<readonly Agreement[]> {
  const response = await fetch(`/portal/v1/agreements${search}`)
  const told: unknown = response.ok ? await response.json() : undefined
  if (typeof told !== 'object' || told === null || !('agreements' in told) || !Array.isArray(told.agreements))
    throw new Error('No portal serves this page.')
  return told.agreements
}
