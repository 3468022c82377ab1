import type { Incident } from '../store/tables/apis/incident-table.ts'

/** What this server knows of the way to an API's owner. */
export type Way = {
  readonly apiId: string
  /** The breaker keeps calls from it. */
  readonly isCut: boolean
  /** When an answer or check was no fault last, on any server; 0 for never. */
  readonly lastGoodAt: number
}

export type IncidentSteps = {
  /** APIs that cannot be reached now. */
  readonly see: readonly string[]
  readonly end: readonly { readonly id: number; readonly at: number }[]
}

/** Another server may still find it cut: it says so each minute. */
const heardMs = 150_000

/**
 * An incident begins when a server's breaker is open at the look that it takes each minute, so shorter ones are nobody's.
 * It ends when no server has found it so for two looks and an answer has come since; the answer's time is its end.
 */
export function nextIncidents(lasting: readonly Incident[], ways: readonly Way[], now: number): IncidentSteps {
  const cut = new Set(ways.filter(({ isCut }) => isCut).map(({ apiId }) => apiId))
  const known = new Map(ways.map((way) => [way.apiId, way]))
  const end = lasting.flatMap(({ id, apiId, seenAt }) => {
    if (cut.has(apiId) || now - seenAt < heardMs) return []
    const way = known.get(apiId)
    // An API that left the city has nobody who could say that it answers.
    if (!way) return [{ id, at: seenAt }]
    return way.lastGoodAt > seenAt ? [{ id, at: way.lastGoodAt }] : []
  })
  return { see: [...cut], end }
}
