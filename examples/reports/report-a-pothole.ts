/**
 * Report a pothole: prints whether it is known already, what the form asks, a refusal, and the id of the report.
 *
 * In the sandbox nothing reaches anybody. A real report goes straight to a council that agreed, with `via: 'direct'`,
 * its host and its key, because the gateway passes no personal data on.
 */
import { createClient, isHttpError } from '@openlondon/sdk'
import { nearest } from '@openlondon/sdk/geo'
import { reports, reportType, submitReport, type OwnerError, type ReportForm } from '@openlondon/sdk/reports'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })
const here = { lat: 51.5503, long: -0.1404 }

const open = await reports(city, { jurisdiction_id: 'fixmystreet', status: 'open' })
const holes = open.filter(({ service_name }) => /pothole/i.test(service_name))
for (const { thing } of nearest({ lat: here.lat, lon: here.long }, holes, { metres: 50 }))
  console.log(`Known since ${thing.requested_datetime.slice(0, 10)}: ${thing.title ?? 'a hole near here'}`)

const { attributes } = await reportType(city, { service_code: 'POTHOLE' })
for (const { description, required, values = [] } of attributes.filter(({ variable }) => variable))
  console.log(`${required ? 'Must' : 'May'} be answered: ${description} ${values.map(({ key }) => key).join(' or ')}`)

const form = { service_code: 'POTHOLE', description: 'Deep pothole by the crossing, about 40 cm wide.', ...here }
console.log(await send({ ...form, description: 'Deep pothole.' }))
console.log(await send({ ...form, 'attribute[WIDTH]': 'over30' }))

/** The SDK never sends a report twice: after a timeout look for it among the open ones before you try again. */
async function send(body: ReportForm): Promise<string> {
  try {
    const [receipt] = await submitReport(city, { body })
    // A kind of the type `batch` answers with a token, and `reportIdFromToken` gives the id later.
    const id = receipt?.service_request_id ?? receipt?.token
    return `Sent as ${id ?? 'something without an id'}. ${receipt?.service_notice ?? ''}`
  } catch (error) {
    if (!isHttpError(error)) throw error
    // The council refuses with a list of reasons, the portal with a problem.
    const reasons = Array.isArray(error.body) ? error.body.map(({ description }: OwnerError) => description) : []
    return `Refused with ${error.status}: ${error.problem?.detail ?? reasons.join(' ')}`
  }
}
