import { createClient } from '@oppnastockholm/sdk'
import { siteDepartures } from '@oppnastockholm/sdk/sl'

export type SampleRow = { readonly label: string; readonly text: string; readonly good: boolean }

/** What the front page's Run button does: the very call the page shows, made with the SDK in the reader's browser. */
export async function runSample(
  origin: string,
  signal: AbortSignal,
  _address: string,
  ask: typeof fetch,
): Promise<readonly SampleRow[]> {
  const city = createClient({ via: 'sandbox', origin, fetch: ask })
  const { departures = [] } = await siteDepartures(city, { id: 9192, transport: 'METRO' }, { signal })
  return departures.map(({ line, destination, direction, display, state, deviations }) => ({
    label: `${line.designation ?? line.id} ${destination ?? direction}`,
    text: display,
    good: state !== 'CANCELLED' && deviations.length === 0,
  }))
}
