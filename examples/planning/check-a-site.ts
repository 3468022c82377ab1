/**
 * Check a site: prints what protects a place, what is to be built there, and its crime, flood warnings and air.
 *
 * Four owners asked about one point in one call. It shows where to look closer and is no search in a register: what an
 * owner has not published is missing without a word.
 */
import { createClient } from '@openlondon/sdk'
import { air, crime, flood, place, planning, protection, type AnswerOf } from '@openlondon/sdk/place'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })
const here = { lat: 51.5139, lon: -0.1269 }

const { parts } = await place(city, here, { protection, planning, crime, flood, air })

const told = {
  protected: list(
    parts.protection,
    ({ name, told: { designationDate } }) => `${name}, since ${designationDate ?? '?'}`,
  ),
  applications: list(parts.planning, ({ id, status }) => `${id}, ${status ?? 'status unknown'}`),
  crimes: list(parts.crime, ({ kind, metres }) => `${kind}, ${metres} m away`),
  floods: list(parts.flood, ({ band, text }) => `${band}, ${text}`),
  air: list(
    parts.air,
    ({ kind, value, name, metres }) => `${kind} index ${value ?? '?'} of 10, ${metres} m away at ${name}`,
  ),
}
for (const [what, text] of Object.entries(told)) console.log(`${what.padEnd(13)} ${text}`)

/** How many, and the first few of them; that nobody answered is something else than none. */
function list<Found>(part: AnswerOf<Found>, say: (found: Found) => string): string {
  if (part.state === 'none') return `not known at the moment, ${part.why[0]?.message}`
  if (part.total === 0) return 'none known'
  return `${part.total}: ${part.data.slice(0, 3).map(say).join('; ')}`
}
