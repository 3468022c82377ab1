import { day, sortedBy, utc, type Point } from '@openlondon/sandbox/view'
import { changedAt, doesDisturb, nightsOf, roadTroubles } from '../../../../world/roads/road-troubles.ts'
import type { RoadEvent } from '../../../../world/roads/roads-kinds.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { corridorsAsked } from './corridors-asked.ts'
import { ownerType } from '../places/place-body.ts'
import { refuseBad, refuseUnknown } from '../owner.ts'

export const disruptionViews = views({
  roadDisruption: (ask) => {
    const corridors = new Set(corridorsAsked(ask, '/Disruption').map(({ id }) => id))
    const isAll = ask.text('ids')?.toLowerCase() === 'all'
    const isStripped = ask.flag('stripContent')
    const isWanted = filterOf(ask)
    return inOrder(ask)
      .filter(({ trouble }) => isAll || trouble.corridorIds.some((id) => corridors.has(id)))
      .filter(({ trouble }) => isWanted(trouble))
      .map((told) => (isStripped ? strippedBody(ask, told, true) : wholeBody(ask, told)))
  },

  /** Always a list, as the owner is reported to answer. */
  roadDisruptionById: (ask) => {
    const ids = ask.list('disruptionIds')
    const isStripped = ask.flag('stripContent')
    const all = inOrder(ask)
    return ids.map((id) => {
      const told = all.find(({ trouble }) => trouble.id === id)
      if (!told)
        return refuseUnknown(
          ask,
          `/Road/all/Disruption/${ids.join(',')}`,
          `The following disruption id is not recognised: ${id}`,
        )
      return isStripped ? strippedBody(ask, told, false) : wholeBody(ask, told)
    })
  },

  roadStreetDisruption: (ask) => {
    const [startDate, endDate] = [ask.text('startDate') ?? '', ask.text('endDate') ?? '']
    const [from, until] = [Date.parse(startDate), Date.parse(endDate)]
    if (until < from) {
      const path = `/Road/all/Street/Disruption?startDate=${startDate}&endDate=${endDate}`
      return refuseBad(ask, path, 'The end date must not be before the start date')
    }
    return inOrder(ask)
      .filter(({ trouble }) => doesDisturb(ask.clock, trouble, from, until))
      .flatMap(({ trouble }) => streetBodies(ask, trouble))
  },
})

/** A disruption and its place in the owner's order of display. */
type Told = { readonly trouble: RoadEvent; readonly ordinal: number }

const severities = ['Severe', 'Serious', 'Moderate', 'Minimal', 'No impact']
const interests = ['High', 'Medium', 'Low']

function inOrder(ask: CityAsk): readonly Told[] {
  const ranked = sortedBy(roadTroubles(ask), ({ severity, interest, begins, id }) => {
    const rank = severities.indexOf(severity) * 10 + interests.indexOf(interest)
    return `${String(rank).padStart(2, '0')} ${String(begins).padStart(14, '0')} ${id}`
  })
  return ranked.map((trouble, index) => ({ trouble, ordinal: index + 1 }))
}

function filterOf(ask: CityAsk): (trouble: RoadEvent) => boolean {
  const wanted = new Set(ask.list('severities').map((severity) => severity.toLowerCase()))
  const categories = new Set(ask.list('categories').map((category) => category.toLowerCase()))
  // Closures come whatever severity is asked for, unless the caller says no.
  const areClosuresTold = ask.value('closures') === undefined || ask.flag('closures')
  return (trouble) => {
    const isSevere =
      wanted.size === 0 || wanted.has(trouble.severity.toLowerCase()) || (areClosuresTold && isClosed(trouble))
    return isSevere && (categories.size === 0 || categories.has(trouble.category.toLowerCase()))
  }
}

function isClosed({ street }: RoadEvent): boolean {
  return street?.closure === 'Closed'
}

function strippedBody(ask: CityAsk, { trouble }: Told, hasStreets: boolean): Readonly<Record<string, unknown>> {
  const { id, point, severity, comments, corridorIds, begins, location } = trouble
  return {
    $type: ownerType('RoadDisruption'),
    id,
    point: JSON.stringify(position(point)),
    severity,
    comments,
    corridorIds,
    startDateTime: utc(begins),
    ...endOf(ask, trouble),
    location,
    ...(hasStreets && { streets: streetsOf(trouble) }),
  }
}

/** Nobody knows the end of a mishap before it has come. */
function endOf({ clock }: CityAsk, { ends, isEndTold }: RoadEvent): { readonly endDateTime?: string } {
  return isEndTold || ends <= clock.now ? { endDateTime: utc(ends) } : {}
}

function wholeBody(ask: CityAsk, told: Told): Readonly<Record<string, unknown>> {
  const { trouble, ordinal } = told
  const changed = changedAt(ask, trouble)
  return {
    ...strippedBody(ask, told, true),
    url: `/Road/All/Disruption/${trouble.id}`,
    ordinal,
    category: trouble.category,
    subCategory: trouble.subCategory,
    currentUpdate: trouble.update ?? '',
    currentUpdateDateTime: utc(changed),
    lastModifiedTime: utc(changed),
    levelOfInterest: trouble.interest,
    status: statusOf(ask, trouble),
    geography: {
      type: 'Point',
      coordinates: position(trouble.point),
      crs: { type: 'name', properties: { name: 'EPSG:4326' } },
    },
    isProvisional: trouble.isProvisional,
    hasClosures: isClosed(trouble),
    roadDisruptionLines: [],
    roadDisruptionImpactAreas: [],
    recurringSchedules: schedulesOf(ask, trouble),
  }
}

function statusOf(ask: CityAsk, trouble: RoadEvent): string {
  const { now } = ask.clock
  if (trouble.begins > now) return 'Scheduled'
  if (trouble.ends <= now) return 'Recently Cleared'
  if (!doesDisturb(ask.clock, trouble, now, now)) return 'Recurring Works'
  return trouble.ends - trouble.begins > 20 * day ? 'Active Long Term' : 'Active'
}

function schedulesOf(ask: CityAsk, trouble: RoadEvent): readonly unknown[] {
  if (!trouble.isNightly) return []
  return nightsOf(ask.clock, trouble).map(([begins, ends]) => {
    return { $type: ownerType('RoadDisruptionSchedule'), startTime: utc(begins), endTime: utc(ends) }
  })
}

type Piece = { readonly from: Point; readonly to: Point }

function piecesOf({ street }: RoadEvent): readonly Piece[] {
  const corners = street?.corners ?? []
  return corners.flatMap((from, index) => {
    const to = corners[index + 1]
    return to ? [{ from, to }] : []
  })
}

function streetsOf(trouble: RoadEvent): readonly unknown[] {
  const { street } = trouble
  if (!street) return []
  return [
    {
      $type: ownerType('Street'),
      name: street.name,
      closure: street.closure,
      directions: street.directions,
      segments: piecesOf(trouble).map((piece) => {
        return { $type: ownerType('StreetSegment'), toid: '0', lineString: lineOf(piece), sourceSystemId: 0 }
      }),
      sourceSystemId: Number(trouble.id.replace('TIMS-', '')),
      sourceSystemKey: 'TIMS',
    },
  ]
}

function streetBodies(ask: CityAsk, trouble: RoadEvent): readonly unknown[] {
  const { street, id, severity, category, subCategory, comments, begins, interest, location } = trouble
  if (!street) return []
  return piecesOf(trouble).map((piece, index) => ({
    $type: ownerType('DisruptedStreetSegment'),
    streetName: street.name,
    closure: street.closure,
    directions: street.directions,
    lineString: lineOf(piece),
    distruptedStreetId: `${id}${index + 1}`,
    disruptionId: id,
    startLat: piece.from.lat,
    startLon: piece.from.lon,
    endLat: piece.to.lat,
    endLon: piece.to.lon,
    severity,
    category,
    subCategory,
    comments,
    startDateTime: utc(begins),
    ...endOf(ask, trouble),
    levelOfInterest: interest,
    location,
    recurringSchedules: schedulesOf(ask, trouble),
  }))
}

function lineOf({ from, to }: Piece): string {
  return JSON.stringify([position(from), position(to)])
}

/** Longitude first. */
function position({ lat, lon }: Point): readonly [number, number] {
  return [lon, lat]
}
