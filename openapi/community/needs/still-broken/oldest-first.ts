import { distance } from '@openlondon/sdk/geo'
import { reports } from '@openlondon/sdk/reports'
import type { Solution } from './criterion.ts'

const dayMs = 24 * 60 * 60 * 1_000

export const solve: Solution = async (city, { now, metres, ...here }) => {
  const open = await reports(city, { jurisdiction_id: 'fixmystreet', status: 'open' })
  return open
    .filter(({ lat, long }) => lat !== null && long !== null && distance(here, { lat, lon: long }) <= metres)
    .map((report) => ({ ...report, since: Date.parse(report.requested_datetime) }))
    .toSorted((one, other) => one.since - other.since)
    .map(({ service_request_id: id, service_name: what, since }) => ({
      id: String(id),
      what,
      days: Math.floor((Date.parse(now) - since) / dayMs),
    }))
}
