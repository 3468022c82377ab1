import { refuse, type Point } from '@openlondon/sandbox/view'
import type { FaultQuestion, FaultType } from '../../../world/council/council-kinds.ts'
import type { StreetReport } from '../../../world/council/street-reports.ts'
import type { CityAsk } from '../../../world/views.ts'

/** A report of this visitor. Of whoever sent it nothing is kept. */
export type SentReport = StreetReport & { readonly token?: string }

/** The one key that the contract's example sends; a report without a key is taken too. */
const knownKey = 'your-key-at-the-council'

/** Takes a report, keeps what it says of the street in the visitor's session, and answers with a receipt. */
export function submit(ask: CityAsk): unknown {
  const form = formOf(ask.body)
  const text = (name: string): string | undefined => (form[name] === undefined ? undefined : String(form[name]))
  const key = text('api_key')
  if (key !== undefined && key !== knownKey)
    return refuse(403, refusal(403, 'api_key was not found or may not create service requests.'))
  const type = ask.world.get('faultType', text('service_code') ?? '')
  if (!type) return refuse(404, refusal(404, 'service_code was not found.'))
  const fault = (type.questions ?? []).map((question) => answerFault(question, form)).find((one) => one !== undefined)
  if (fault !== undefined) return refuse(400, refusal(400, fault))
  const { point, boroughId } = placeOf(ask, text)
  const random = ask.chance('sent report', ask.session.writes())
  const borough = ask.world.get('borough', boroughId)?.name ?? ''
  const id = `${borough.slice(0, 3).toUpperCase()}-${random.whole(1_100_000, 1_999_999)}`
  const token = type.type === 'batch' ? `tk-${random.whole(0x100000, 0xffffff).toString(16)}` : undefined
  const [title, detail] = halves(text('description') ?? '')
  const address = text('address_string')
  const sent: SentReport = {
    id,
    title,
    detail,
    point,
    code: type.id,
    boroughId,
    requested: ask.clock.now,
    updated: ask.clock.now,
    isClosed: false,
    comments: 0,
    photo: false,
    channel: 'Web interface',
    ...(address !== undefined && { address }),
    ...(token !== undefined && { token }),
  }
  ask.session.add('street report', sent)
  return [receipt(type, sent)]
}

export function refusal(code: number, description: string): readonly object[] {
  return [{ code, description }]
}

function receipt({ notice }: FaultType, { id, token }: SentReport): object {
  const service_notice = notice ?? null
  return token === undefined
    ? { service_request_id: id, service_notice, account_id: null }
    : { token, service_notice, account_id: null }
}

function formOf(body: unknown): Readonly<Record<string, unknown>> {
  // The contract has checked it: form fields by name.
  return (body ?? {}) as Readonly<Record<string, unknown>>
}

/** A sentence, where a question that must be answered is not, or is answered by what nobody may choose. */
function answerFault({ code, isQuestion, required, values }: FaultQuestion, form: object): string | undefined {
  if (!isQuestion) return undefined
  const given = Object.entries(form)
    .filter(([name]) => name === `attribute[${code}]` || name === `attribute[${code}][]`)
    .flatMap(([, value]) => value as unknown)
    .map(String)
  if (required && given.length === 0) return `attribute[${code}] is required.`
  const isStrange = values && given.some((one) => !values.some(({ key }) => key === one))
  return isStrange ? `attribute[${code}] has a value that is not offered.` : undefined
}

/** By the point, by the number of a building, or by a postcode or its first half among the words. */
function placeOf(
  ask: CityAsk,
  text: (name: string) => string | undefined,
): { readonly point: Point; readonly boroughId: string } {
  const point = pointOf(ask, text)
  const boroughId = point && ask.world.areaAt('borough', point)?.id
  return point && boroughId !== undefined
    ? { point, boroughId }
    : refuse(400, refusal(400, 'The place was not found in any borough.'))
}

function pointOf({ world }: CityAsk, text: (name: string) => string | undefined): Point | undefined {
  const [lat, lon] = [text('lat'), text('long')]
  if (lat !== undefined && lon !== undefined) return { lat: Number(lat), lon: Number(lon) }
  const uprn = text('address_id')
  if (uprn !== undefined) return world.of('venue', 'uprn', uprn)[0]?.point
  const words = (text('address_string') ?? '').toUpperCase()
  const [, outcode = '', inward = ''] = /\b([A-Z]{1,2}\d[A-Z\d]?)(?:\s*(\d[A-Z]{2}))?\b/.exec(words) ?? []
  const known = [...world.all('postcode'), ...venuesByPostcode(world)]
  const whole = known.find(({ name }) => name === `${outcode} ${inward}`)
  const place = world.all('place').find(({ outcodes }) => outcodes.includes(outcode))
  return (whole ?? place ?? known.find(({ name }) => name.startsWith(`${outcode} `)))?.point
}

/** A hall may stand where no other API of the city has a postcode. */
function venuesByPostcode(world: CityAsk['world']): readonly { readonly name: string; readonly point: Point }[] {
  return world.all('venue').map(({ postcode, point }) => ({ name: postcode, point }))
}

/** The first sentence is the heading, as the owner shows it. */
function halves(description: string): readonly [string, string] {
  const end = description.search(/[.!?\n](?:\s|$)/)
  if (end < 0) return [description.trim(), '']
  return [description.slice(0, end).trim(), description.slice(end + 1).trim()]
}
