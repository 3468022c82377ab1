import { chanceOf, clipToBox, isInside, middleOf, type Box, type Random, type World } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import { boroughFacts } from './borough-facts.ts'
import { pointWithin } from './directory.ts'
import type { CrimeArea, Neighbourhood, StreetPoint } from './land-kinds.ts'
import { largest, plainQuotes, rounded } from './outer-areas.ts'

const chance = chanceOf('london policing')

/** Neighbourhoods that are more than a ward: cut out of a borough. */
const drawn: readonly { readonly id: string; readonly name: string; readonly boroughId: string; readonly box: Box }[] =
  [
    { id: 'E05013806N', name: "St James's", boroughId: 'E09000033', box: [-0.1536, 51.496, -0.1152, 51.504] },
    { id: 'cn', name: 'City North', boroughId: 'E09000001', box: [-0.12, 51.5155, -0.06, 51.53] },
    { id: 'cs', name: 'City South', boroughId: 'E09000001', box: [-0.12, 51.5, -0.06, 51.5155] },
  ]

/** Some wards have their bare code, without the letter behind it. */
const bareIds: readonly string[] = ['E05009323']

/** First those that follow no ward, then one a ward that lies in none of them. */
export function makeNeighbourhoods(world: World<Kinds>): readonly Neighbourhood[] {
  const larger = drawn.flatMap(({ id, name, boroughId, box }) => {
    const borough = world.get('borough', boroughId)
    if (!borough) return []
    const outline = rounded(largest(clipToBox(borough.outline, box)))
    return { id, name, boroughId, outline, point: middleOf(outline), forceId: boroughFacts(boroughId, '').force.id }
  })
  const wards = [...world.all('outerWard'), ...world.all('ward')]
    .filter(
      (ward) => !larger.some(({ boroughId, outline }) => boroughId === ward.boroughId && isInside(ward.point, outline)),
    )
    .map(({ id, name, boroughId, outline }) => {
      const ring = rounded(largest(outline))
      return {
        id: bareIds.includes(id) ? id : `${id}N`,
        name: plainQuotes(name),
        boroughId,
        outline: ring,
        point: middleOf(ring),
        forceId: boroughFacts(boroughId, '').force.id,
      }
    })
  return [...larger, ...wards]
}

/** Every LSOA, and what each force that records here could not place. */
export function makeCrimeAreas(world: World<Kinds>): readonly CrimeArea[] {
  const forceOf = (boroughId: string): string => boroughFacts(boroughId, '').force.id
  const areas = [
    ...world
      .all('lsoa')
      .map(({ id, name, boroughId }) => ({ id, name, forceId: forceOf(boroughId), extent: 'near' as const })),
    ...world.all('outerWard').map(({ lsoaId, lsoaName, boroughId }) => ({
      id: lsoaId,
      name: lsoaName,
      forceId: forceOf(boroughId),
      extent: 'far' as const,
    })),
    ...['metropolitan', 'city-of-london', 'btp'].map((forceId) => ({
      id: `unplaced-${forceId}`,
      name: 'No location',
      forceId,
      extent: 'nowhere' as const,
    })),
  ]
  return areas.map((area, number) => ({ ...area, number }))
}

type KnownPoint = readonly [id: number, name: string, lat: number, lon: number, railway?: string]

/** Points that fixtures tell of. */
const knownPoints: readonly KnownPoint[] = [
  [1_678_432, 'On or near Monmouth Street', 51.51387, -0.127205],
  [1_678_440, 'On or near Shopping Area', 51.514216, -0.125048],
  [1_678_399, 'On or near Nightclub', 51.512904, -0.129377],
  [2_490_117, 'Covent Garden (lu Station)', 51.512865, -0.124297, 'LU STATION'],
  [1_676_013, 'On or near Bank (lu Station)', 51.513356, -0.088899, 'LU STATION'],
]

const [firstStreetId, firstRailwayId] = [1_700_000, 2_500_000]
const streetsAnArea = 3
const idsAnArea = 32

const trees = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elder', 'Fern', 'Hazel', 'Juniper', 'Larch', 'Maple'] as const
const moreTrees = [
  'Medlar',
  'Myrtle',
  'Osier',
  'Quince',
  'Rowan',
  'Sorrel',
  'Tansy',
  'Willow',
  'Yarrow',
  'Yew',
] as const
const ways = ['Row', 'Street', 'Road', 'Lane', 'Walk', 'Close', 'Grove', 'Place', 'Terrace', 'Mews'] as const
const kinds = [
  'Supermarket',
  'Shopping Area',
  'Parking Area',
  'Park/Open Space',
  'Petrol Station',
  'Nightclub',
  'Sports/Recreation Area',
  'Further/Higher Educational Building',
] as const

/** Of each LSOA three invented streets, one kind of place and its stations, beside those that are known. */
export function makeStreetPoints(world: World<Kinds>): readonly StreetPoint[] {
  const outlines = [
    ...world.all('lsoa'),
    ...world.all('outerWard').map(({ lsoaId, outline }) => ({ id: lsoaId, outline })),
  ]
  const points: StreetPoint[] = []
  outlines.forEach(({ id: areaId, outline }, number) => {
    const known = knownPoints.filter(([, , lat, lon]) => isInside({ lat, lon }, outline))
    for (const [id, name, lat, lon, railway] of known) {
      points.push({ id: String(id), name, point: { lat, lon }, areaId, ...(railway !== undefined && { railway }) })
    }
    for (let spot = 0; spot <= streetsAnArea; spot += 1) {
      const random = chance('spot', areaId, spot)
      const point = pointWithin(outline, random)
      if (!point) continue
      const name = `On or near ${spot === streetsAnArea ? random.pick(kinds) : streetName(random)}`
      points.push({ id: String(firstStreetId + number * idsAnArea + spot), name, point, areaId })
    }
    world.inside('station', outline).forEach(({ name, modes, point }, spot) => {
      const told = railwayPoint(name, modes)
      const id = String(firstRailwayId + number * idsAnArea + spot)
      if (point && told && !known.some((one) => one[1].endsWith(told.name))) points.push({ id, point, areaId, ...told })
    })
  })
  return points
}

function streetName(random: Random): string {
  return `${random.pick([...trees, ...moreTrees])} ${random.pick(ways)}`
}

/** Undefined for a stop of trams or boats, where the territorial force records. */
function railwayPoint(name: string, modes: readonly string[]): Pick<StreetPoint, 'name' | 'railway'> | undefined {
  const short = plainQuotes(name.replace(/ (Underground|Rail|DLR|Overground)? ?Station.*$/, ''))
  if (modes.includes('tube')) return { name: `${short} (lu Station)`, railway: 'LU STATION' }
  return modes.some((mode) => rails.includes(mode)) ? { name: `${short} (station)`, railway: 'STATION' } : undefined
}

const rails: readonly string[] = ['dlr', 'overground', 'elizabeth-line', 'national-rail']
