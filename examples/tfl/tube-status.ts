/**
 * Tube status: prints every tube line with how it runs now, and why when it runs badly.
 *
 * A line can be in several states at once, so show them all: the lowest severity number is not the worst.
 */
import { createClient } from '@openlondon/sdk'
import { lineStatusByMode } from '@openlondon/sdk/tfl'

const goodService = 10
const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const lines = await lineStatusByMode(city, { modes: ['tube'] })
for (const line of lines) {
  const states = new Set(line.lineStatuses.map((status) => status.statusSeverityDescription))
  console.log(`${line.name.padEnd(20)} ${[...states].join(', ')}`)

  const reasons = new Set(
    line.lineStatuses.filter((status) => status.statusSeverity !== goodService).map(({ reason }) => reason),
  )
  for (const reason of reasons) if (reason) console.log(`  ${reason.trim()}`)
}
