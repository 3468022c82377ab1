import { addDays, utc, type Clock } from '@openlondon/sandbox/view'
import type { PlanningApplicationRecord } from '../../../world/land/planning-kinds.ts'

/** When the Datahub fetches what the boroughs have changed, by Greenwich. */
const fetched = 'T03:14:07.412Z'
/** The last day of which the Datahub knows: that before its latest nightly round. */
export function lastKnownDay({ now }: Clock): string {
  const today = utc(now).slice(0, 10)
  return addDays(today, now < Date.parse(`${today}${fetched}`) ? -2 : -1)
}

/** An application as it stands on a day. */
export type StandingApplication = {
  readonly record: PlanningApplicationRecord
  readonly status: string
  readonly decision: string | null
  readonly decided: string | null
  readonly updated: string
}

/** Undefined before it was valid. */
export function standingOn(record: PlanningApplicationRecord, day: string): StandingApplication | undefined {
  const { valid, considered: consideredFrom, decided, changed, states, decision } = record
  const days = [valid, ...changed, decided].filter((one) => one !== null && one <= day)
  const updated = days.toSorted().at(-1)
  if (updated === null || updated === undefined) return undefined
  const isDecided = decided !== null && decided <= day
  const isConsidered = consideredFrom !== null && consideredFrom <= day
  const [received, considered, after] = states
  return {
    record,
    status: isDecided ? after : isConsidered ? considered : received,
    decision: isDecided ? decision : null,
    decided: isDecided ? decided : null,
    updated,
  }
}

/** As the borough sent it. */
export function applicationBody({ record, status, decision, decided, updated }: StandingApplication): object {
  const { point, pointWrittenAs } = record
  return {
    id: record.id,
    lpa_name: record.authority,
    lpa_app_no: record.reference,
    borough: record.boroughWritten,
    ward: record.ward,
    status,
    decision,
    valid_date: dayWritten(record.valid),
    decision_date: record.decisionWrittenAs === 'instant' && decided ? `${decided}T00:00:00.000Z` : dayWritten(decided),
    decision_target_date: dayWritten(record.target),
    last_updated: dayWritten(updated),
    last_synced: `${addDays(updated, 1)}${fetched}`,
    description: record.description,
    application_type: record.kind,
    application_type_full: record.kindInFull,
    development_type: record.development,
    site_name: record.siteName,
    site_number: record.siteNumber,
    street_name: record.street,
    locality: record.locality,
    postcode: record.postcode,
    uprn: record.uprn,
    centroid: point ? (pointWrittenAs === 'text' ? asText(point) : { lat: point.lat, lon: point.lon }) : null,
    url_planning_app: record.url,
  }
}

function asText({ lat, lon }: { readonly lat: number; readonly lon: number }): object {
  return { lat: lat.toFixed(6), lon: lon.toFixed(6) }
}

/** `14/09/2026`. */
function dayWritten(day: string | null): string | null {
  return day === null ? null : day.split('-').toReversed().join('/')
}
