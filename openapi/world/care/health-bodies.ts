import { addDays, chanceOf, type World } from '@openlondon/sandbox/view'
import type { Postcode } from '../base/base-kinds.ts'
import type { Place } from '../base/places.ts'
import type { Kinds } from '../kinds.ts'
import { boardBodies, boardOf } from './care-boards.ts'
import type { HealthBody } from './care-kinds.ts'
import { inventedName } from './invented-names.ts'
import { knownBodies } from './known-health.ts'

const surgeryWords = ['SURGERY', 'MEDICAL CENTRE', 'HEALTH CENTRE', 'GROUP PRACTICE'] as const
const practicesAPlace = 6
const pharmaciesAPlace = 3
/** Of the practices of a place, the one that has closed, and the one into which it went. */
const [closedPractice, heir] = [5, 0]

/** First letters and digits of codes of surgeries under each board; what follows, 95 to 99, nobody has. */
const codesOfBoards: Readonly<Record<string, string>> = { QMJ: 'F83', QMF: 'F84', QRV: 'E87', QKK: 'G85', QWE: 'H84' }

/** Boards, trusts and hospitals by their real codes; networks, surgeries and pharmacies of every place are invented. */
export function makeHealthBodies(world: World<Kinds>): readonly HealthBody[] {
  const places = world.all('place')
  return [
    ...knownBodies,
    ...boardBodies(),
    ...places.map((place, number) => network(world, place, number)).flat(),
    ...places.flatMap((place, number) => practices(world, place, number)),
    ...places.flatMap((place, number) => pharmacies(world, place, number)),
  ]
}

/** Code of the network of a place's surgeries. */
export function networkCode(placeNumber: number): string {
  return placeNumber === 0 ? 'U99417' : `U99${430 + placeNumber}`
}

function network(world: World<Kinds>, place: Place, placeNumber: number): readonly HealthBody[] {
  const [postcode] = world.of('postcode', 'placeId', place.id)
  if (!postcode) return []
  return [
    {
      ...standingAt(postcode, place, [`${place.name} Health Hub`], 100 + placeNumber),
      id: networkCode(placeNumber),
      name: `${capitals(place.name)} PCN`,
      recordClass: 'RC1',
      roles: [{ code: 'RO272', number: 52_100 + placeNumber }],
      from: '2019-07-01',
      predecessors: [],
    },
  ]
}

function practices(world: World<Kinds>, place: Place, placeNumber: number): readonly HealthBody[] {
  const postcodes = world.of('postcode', 'placeId', place.id)
  const codeOf = (number: number): string => {
    const board = boardOf(postcodeAt(postcodes, number, 9)?.boroughId ?? '')?.id ?? ''
    return `${codesOfBoards[board] ?? 'F83'}${String(900 + placeNumber * practicesAPlace + number)}`
  }
  return Array.from({ length: practicesAPlace }, (_, number) => {
    const postcode = postcodeAt(postcodes, number, 9)
    const all = placeNumber * practicesAPlace + number
    if (!postcode) return []
    const random = chanceOf('london practice')(all)
    const from = addDays('1974-04-01', random.whole(0, 12_000))
    const street = `${random.whole(1, 90)} ${inventedName(all * 3 + 7)} ROAD`
    return [
      {
        ...standingAt(postcode, place, [street], all),
        id: codeOf(number),
        name: `${inventedName(all + 40)} ${random.pick(surgeryWords)}`.toUpperCase(),
        recordClass: 'RC1' as const,
        roles: [
          { code: 'RO177', number: 61_000 + all },
          { code: 'RO76', number: 961_000 + all },
        ],
        from,
        ...(number === closedPractice && { until: addDays('2018-04-01', all * 40), successors: [codeOf(heir)] }),
        predecessors: number === heir ? [codeOf(closedPractice)] : [],
      },
    ]
  }).flat()
}

function pharmacies(world: World<Kinds>, place: Place, placeNumber: number): readonly HealthBody[] {
  const postcodes = world.of('postcode', 'placeId', place.id)
  return Array.from({ length: pharmaciesAPlace }, (_, number) => {
    const postcode = postcodeAt(postcodes, number, 17)
    const all = placeNumber * pharmaciesAPlace + number
    if (!postcode) return []
    const random = chanceOf('london pharmacy')(all)
    return [
      {
        ...standingAt(postcode, place, [`${random.whole(1, 200)} ${inventedName(all * 7 + 11)} STREET`], 300 + all),
        id: `FXX${String(all + (all < 31 ? 10 : 20))}`,
        name: `${inventedName(all + 140)} PHARMACY`.toUpperCase(),
        recordClass: 'RC1' as const,
        roles: [{ code: 'RO182', number: 70_500 + all }],
        from: addDays('1991-04-01', random.whole(0, 9_000)),
        predecessors: [],
      },
    ]
  }).flat()
}

function postcodeAt(postcodes: readonly Postcode[], number: number, step: number): Postcode | undefined {
  return postcodes[(number * step + 2) % Math.max(1, postcodes.length)]
}

type Standing = Pick<HealthBody, 'point' | 'postcode' | 'boroughId' | 'addressLines' | 'town' | 'uprn'>

function standingAt(postcode: Postcode, place: Place, lines: readonly string[], number: number): Standing {
  const town = place.id === 'richmond' || place.id === 'croydon' ? place.name : 'London'
  return {
    postcode: postcode.id,
    boroughId: postcode.boroughId,
    addressLines: lines.map(capitals),
    town: capitals(town),
    uprn: String(5_990_100_000 + number),
    point: postcode.point,
  }
}

/** As the directory writes names: with a straight apostrophe. */
function capitals(text: string): string {
  return text.toUpperCase().replaceAll('’', "'")
}
