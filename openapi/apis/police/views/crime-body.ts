import type { StreetPoint } from '../../../world/land/land-kinds.ts'
import type { Step } from '../../../world/land/recorded-crimes.ts'
import type { Crime } from './crime-ledger.ts'

const digits = 6

/** A fixed point, its degrees as text. */
export function locationBody({ id, name, point }: StreetPoint): object {
  return {
    latitude: point.lat.toFixed(digits),
    street: { id: Number(id), name },
    longitude: point.lon.toFixed(digits),
  }
}

/** What is told of a crime wherever it comes. */
export function crimeBase({ id, persistentId, category, month, spot }: Crime): object {
  return {
    category,
    location_type: spot ? (spot.railway === undefined ? 'Force' : 'BTP') : null,
    location: spot ? locationBody(spot) : null,
    context: '',
    persistent_id: persistentId,
    id,
    location_subtype: spot?.railway ?? '',
    month,
  }
}

/** With the latest of what became of it. */
export function crimeBody(crime: Crime): object {
  const last = crime.steps.at(-1)
  return { ...crimeBase(crime), outcome_status: last ? { category: last.name, date: last.month } : null }
}

export function outcomeBody({ code, name, month }: Step): object {
  return { category: { code, name }, date: month, person_id: null }
}
