/**
 * Tube status: prints every tube line with how it runs now, and why when it runs badly.
 *
 * A line can be in several states at once, and a closure that is planned for Sunday is told days before it: of those that
 * hold now, show the worst. The lowest severity number is not it, and a line that is closed for the night is no trouble.
 */
import { createClient } from '@openlondon/sdk'
import { isTrouble, statesNow, stateWords, worstState } from '@openlondon/sdk/sense'
import { lineStatusByMode } from '@openlondon/sdk/tfl'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const { data: lines, response } = await lineStatusByMode(city, { modes: ['tube'] }).raw()
// The sandbox has a clock of its own; live answers have none, and the time is yours.
const now = new Date(response.headers.get('x-sandbox-time') ?? Date.now())
for (const line of lines) {
  const worst = worstState(line.lineStatuses, stateWords, now)
  console.log(`${line.name.padEnd(20)} ${worst?.statusSeverityDescription ?? 'Good Service'}`)

  const troubles = statesNow(line.lineStatuses, stateWords, now).filter((state) => isTrouble(state, stateWords))
  for (const reason of new Set(troubles.map((state) => state.reason))) if (reason) console.log(`  ${reason.trim()}`)
}
