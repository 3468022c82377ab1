/**
 * Morning overview: prints bikes, air, floods and electricity around a postcode, and how the tube runs.
 *
 * Any of the owners may be away, so every part stands alone: a fault costs its own line and not the page.
 */
import { createClient } from '@openlondon/sdk'
import { nearest } from '@openlondon/sdk/geo'
import { air, energy, flood, place, type AnswerOf } from '@openlondon/sdk/place'
import { isTrouble, statesNow, stateWords } from '@openlondon/sdk/sense'
import { bikePoints, lineStatusByMode } from '@openlondon/sdk/tfl'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })
// The sandbox's morning. Elsewhere leave it out: without it, now is meant.
const now = new Date('2026-11-23T08:00:00Z')

const [{ here, parts }, lines, docks] = await Promise.all([
  place(city, 'SW1A 1AA', { air, flood, energy }, { now }),
  lineStatusByMode(city, { modes: ['tube'] }).catch(() => undefined),
  bikePoints(city).catch(() => undefined),
])
if (!here.point) throw new Error(here.why[0]?.message ?? 'There is no such place')

// A line that is closed for the night is no trouble, and neither is a closure of next Sunday.
const troubled = lines?.filter(({ lineStatuses }) =>
  statesNow(lineStatuses, stateWords, now).some((state) => isTrouble(state, stateWords)),
)
const [dock] = nearest(here.point, docks?.filter(({ bikes }) => bikes) ?? [], { count: 1 })
const told = {
  tube: troubled ? troubled.map(({ name }) => name).join(', ') || 'no trouble' : 'not known at the moment',
  bikes: dock ? `${dock.thing.bikes} at ${dock.thing.commonName}` : 'not known at the moment',
  air: tell(parts.air, (data) => `index ${Math.max(0, ...data.map(({ value = 0 }) => value))} of 10 at worst`),
  floods: tell(parts.flood, (data) => data.map(({ band, text }) => `${band}, ${text}`).join('; ') || 'no warning'),
  electricity: tell(parts.energy, ([best]) => `greenest is ${best?.value} ${best?.unit} from ${best?.from}`),
}
console.log(`${here.name}, ${here.areaName}`)
for (const [name, text] of Object.entries(told)) console.log(`  ${name.padEnd(12)} ${text}`)

function tell<Found>(part: AnswerOf<Found>, say: (data: readonly Found[]) => string): string {
  return part.state === 'none' ? `not known at the moment, ${part.why[0]?.message}` : say(part.data)
}
