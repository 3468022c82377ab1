/**
 * Ids that changed: prints what became of ids that an app has kept for years, and how the lines that came after them run.
 *
 * Owners rename lines and say nothing. The package knows what was retired on its own day, and asks nobody for it.
 */
import { createClient } from '@openlondon/sdk'
import { lineIds, resolveId, type LineId } from '@openlondon/sdk/ids'
import { stateWords, worstState } from '@openlondon/sdk/sense'
import { lineStatus } from '@openlondon/sdk/tfl'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })
const kept = ['victoria', 'london-overground', 'tfl-rail', 'emirates-air-line', 'volk-railway']

const ids: LineId[] = []
for (const text of kept) {
  const found = resolveId(text, lineIds)
  if (found.state === 'unknown') console.log(`${text}: no line was ever called so`)
  if (found.state === 'current') console.log(`${text}: holds`)
  if (found.state === 'retired') {
    const names = found.successors.map(({ id }) => id).join(', ')
    console.log(`${text}: not since ${found.until}, now ${names || 'nothing'}. ${found.why}`)
  }
  if (found.state === 'current') ids.push(found.id)
  if (found.state === 'retired') ids.push(...found.successors.map(({ id }) => id))
}

const { data: lines, response } = await lineStatus(city, { ids }).raw()
// The sandbox has a clock of its own; live answers have none, and the time is yours.
const now = new Date(response.headers.get('x-sandbox-time') ?? Date.now())
for (const { name, lineStatuses } of lines)
  console.log(`  ${name}: ${worstState(lineStatuses, stateWords, now)?.statusSeverityDescription ?? 'Good Service'}`)
