import { day, refuse, utc } from '@openlondon/sandbox/view'
import type { FaultQuestion, FaultType } from '../../world/council/council-kinds.ts'
import { knownTokens } from '../../world/council/known-reports.ts'
import { isTakenIn, reportOf, reportsBetween, type StreetReport } from '../../world/council/street-reports.ts'
import { views, type CityAsk } from '../../world/views.ts'
import { refusal, submit, type SentReport } from './views/submit.ts'

/** By the standard, of both dates. */
const spanMax = 90 * day

export default views({
  discovery: () => ({
    discovery: {
      changeset: '2021-03-01T00:00:00Z',
      contact: 'Send email to support@fixmystreet.com.',
      max_requests: '1000',
      endpoints: [
        {
          specification: 'http://wiki.open311.org/GeoReport_v2',
          url: 'https://www.fixmystreet.com/open311',
          changeset: '2021-03-01T00:00:00Z',
          type: 'production',
          formats: ['text/xml', 'application/json', 'text/html'],
        },
      ],
    },
  }),
  reportTypes: (ask) => {
    const { world } = ask
    const [lat, lon] = [ask.number('lat'), ask.number('long')]
    takeNoNoticeOf(ask, 'jurisdiction_id')
    if (lat === undefined || lon === undefined) return { services: world.all('faultType').map(typeInLists) }
    const borough = world.areaAt('borough', { lat, lon })
    const taken = borough ? world.all('faultType').filter((type) => isTakenIn(type, borough.id)) : []
    return { services: taken.map(typeInLists) }
  },
  reportType: (ask) => {
    takeNoNoticeOf(ask, 'jurisdiction_id')
    const type = ask.world.get('faultType', ask.text('service_code') ?? '')
    if (!type) return refuse(404, refusal(404, 'service_code was not found.'))
    return { service_code: type.id, attributes: (type.questions ?? []).map(question) }
  },
  reports: (ask) => {
    takeNoNoticeOf(ask, 'jurisdiction_id')
    const most = ask.number('max_requests') ?? 1_000
    return {
      service_requests: wanted(ask)
        .slice(0, most)
        .map((report) => told(ask, report)),
    }
  },
  report: (ask) => {
    takeNoNoticeOf(ask, 'jurisdiction_id')
    return { service_requests: withIds(ask, [ask.text('service_request_id') ?? '']).map((report) => told(ask, report)) }
  },
  submitReport: submit,
  reportIdFromToken: (ask) => {
    takeNoNoticeOf(ask, 'jurisdiction_id')
    const token = ask.text('token') ?? ''
    const sent = sentReports(ask).find((one) => one.token === token)
    if (!sent && !knownTokens.has(token)) return refuse(404, refusal(404, 'token was not found.'))
    const id = sent?.id ?? knownTokens.get(token)
    return [{ ...(id !== undefined && { service_request_id: id }), token }]
  },
})

/** The owner takes any text for it: to read it is to say that nothing is missed. */
function takeNoNoticeOf(ask: CityAsk, name: string): void {
  ask.value(name)
}

function typeInLists({ id, name, about, type, keywords, group, questions }: FaultType): object {
  return {
    service_code: id,
    service_name: name,
    description: about,
    metadata: String(questions !== undefined),
    type,
    ...(keywords !== undefined && { keywords }),
    ...(group !== undefined && { group }),
  }
}

function question({ code, datatype, isQuestion, required, hint, words, values }: FaultQuestion, index: number): object {
  return {
    variable: isQuestion,
    code,
    datatype,
    required,
    datatype_description: hint ?? null,
    order: index + 1,
    description: words,
    ...(values && { values }),
  }
}

/** Ids override every other filter, by the standard. */
function wanted(ask: CityAsk): readonly StreetReport[] {
  const ids = ask.list('service_request_id')
  const [codes, agency, status] = [ask.list('service_code'), ask.number('agency_responsible'), ask.text('status')]
  const [from, until] = span(ask)
  if (ids.length > 0) return withIds(ask, ids)
  return inOrder([...reportsBetween(ask, from, until), ...sentReports(ask)]).filter(
    ({ requested, code, boroughId, isClosed }) =>
      requested >= from &&
      requested < until &&
      (codes.length === 0 || codes.includes(code)) &&
      (agency === undefined || agency === agencyOf(boroughId)) &&
      (status === undefined || (status === 'closed') === isClosed),
  )
}

/** Without both dates, 90 days before the later one or after the earlier one. */
function span(ask: CityAsk): readonly [from: number, until: number] {
  const [start, end] = [ask.text('start_date'), ask.text('end_date')].map((text) =>
    text === undefined ? undefined : Date.parse(text),
  )
  if (start !== undefined && end !== undefined && end - start > spanMax)
    return refuse(400, refusal(400, 'start_date and end_date may not span more than 90 days.'))
  if (start !== undefined) return [start, end ?? start + spanMax]
  // A report made this very second is among those of now.
  const until = end ?? ask.clock.now + 1
  return [until - spanMax, until]
}

function withIds(ask: CityAsk, ids: readonly string[]): readonly StreetReport[] {
  const sent = sentReports(ask)
  return inOrder([...new Set(ids)].flatMap((id) => sent.find((one) => one.id === id) ?? reportOf(ask, id) ?? []))
}

function inOrder(reports: readonly StreetReport[]): readonly StreetReport[] {
  return reports.toSorted((one, other) => other.requested - one.requested)
}

function sentReports({ session, clock }: CityAsk): readonly SentReport[] {
  // Only `submit` writes them.
  return (session.all('street report') as readonly SentReport[]).filter(({ requested }) => requested <= clock.now)
}

/** The owner's number of an authority; invented, and countable from the borough's code. */
function agencyOf(boroughId: string): number {
  return 2_496 + Number(boroughId.slice(-2))
}

function told({ world }: CityAsk, report: StreetReport): object {
  const { id, title, detail, point, code, boroughId, alsoTo, requested, updated, sent, isClosed } = report
  const council = `${world.get('borough', boroughId)?.name ?? boroughId} Borough Council`
  return {
    service_request_id: id,
    title,
    detail,
    description: detail === '' ? title : `${title}: ${detail}`,
    lat: point.lat.toFixed(6),
    long: point.lon.toFixed(6),
    status: isClosed ? 'closed' : 'open',
    requested_datetime: utc(requested),
    updated_datetime: utc(updated),
    service_code: code,
    service_name: world.get('faultType', code)?.name ?? code,
    interface_used: report.channel,
    agency_responsible: { recipient: alsoTo === undefined ? [council] : [council, alsoTo] },
    ...(sent !== undefined && { agency_sent_datetime: utc(sent) }),
    ...(report.address !== undefined && { address: report.address }),
    ...(report.comments > 0 && { comment_count: report.comments }),
    ...(report.photo && { media_url: `https://www.fixmystreet.com/photo/${id}.0.full.jpeg` }),
  }
}
