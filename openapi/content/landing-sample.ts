import { createClient } from '@openlondon/sdk'
import { lineStatusByMode } from '@openlondon/sdk/tfl'

export type SampleRow = { readonly label: string; readonly text: string; readonly good: boolean }

const goodService = 10

/** What the front page's Run button does: the very call the page shows, made with the SDK in the reader's browser. */
export async function runSample(
  origin: string,
  signal: AbortSignal,
  _address: string,
  ask: typeof fetch,
): Promise<readonly SampleRow[]> {
  const city = createClient({ via: 'sandbox', origin, fetch: ask })
  const lines = await lineStatusByMode(city, { modes: ['tube'] }, { signal })
  return lines.map((line) => {
    const states = [...new Set(line.lineStatuses.map((status) => status.statusSeverityDescription))]
    return {
      label: line.name,
      text: states.join(', '),
      good: line.lineStatuses.every((status) => status.statusSeverity === goodService),
    }
  })
}
