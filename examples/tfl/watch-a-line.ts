/**
 * Watch a line live: prints three updates of the Victoria line, with the train that comes first in each.
 *
 * The owner has no stream to subscribe to, so this asks again and again. Leaving the loop, Ctrl-C or any other
 * abort ends it at once, in the middle of a wait or of a request.
 */
import { createClient } from '@openlondon/sdk'
import { lineArrivals, type Prediction } from '@openlondon/sdk/tfl'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })
const stop = new AbortController()
process.once('SIGINT', () => stop.abort())

let updates = 0
// One second suits the sandbox. The real figures change every 30 seconds, and asking sooner only uses up your limit.
for await (const [first, ...others] of watchLine('victoria', 1_000, stop.signal)) {
  updates += 1
  const train = first && `${first.stationName} in ${first.timeToStation} s, ${others.length} more on the way`
  console.log(`Update ${updates}: ${train ?? 'no trains'}`)
  if (updates === 3) break
}

async function* watchLine(id: string, everyMs: number, signal: AbortSignal): AsyncGenerator<Prediction[]> {
  for (; !signal.aborted; await wait(everyMs, signal)) {
    const arrivals = await lineArrivals(city, { ids: [id] }, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
    if (arrivals) yield arrivals.toSorted((one, other) => one.timeToStation - other.timeToStation)
  }
}

function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, delayMs)
    signal.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true })
  })
}
