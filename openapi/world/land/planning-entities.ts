import {
  addDays,
  chanceOf,
  clipToBox,
  isInside,
  pointAt,
  type Box,
  type Outline,
  type Point,
  type Random,
  type World,
} from '@openlondon/sandbox/view'
import { places, type Place } from '../base/places.ts'
import type { Kinds } from '../kinds.ts'
import { pointWithin } from './directory.ts'
import { largest, plainQuotes, rounded } from './outer-areas.ts'
import { bordersEntity, heritageEntity } from './planning-bodies.ts'
import { knownEntities } from './planning-known.ts'
import type { PlanningEntityRecord } from './planning-kinds.ts'

const chance = chanceOf('london planning')

/** Numbers of each dataset begin here. */
const first = {
  authority: 626_169,
  district: 8_400_000,
  ward: 8_410_000,
  conservation: 44_020_000,
  direction: 70_100_000,
  directionArea: 70_200_000,
  listed: 31_600_000,
  listedOutline: 42_100_000,
  brownfield: 1_728_500,
  flood: 65_100_000,
  treeOrder: 19_200_000,
  treeZone: 19_300_000,
  document: 9_500_000,
}

type Entity = PlanningEntityRecord
type Made = Pick<Entity, 'id' | 'name' | 'dataset' | 'reference'> & Partial<Entity>

/** Every entity in the order of its number. */
export function makePlanningEntities(world: World<Kinds>): readonly Entity[] {
  const made = [
    ...knownEntities,
    ...bodies(world),
    ...borders(world),
    ...places.flatMap((place, number) => aroundPlace(world, place, number)),
    ...floodZones(world),
  ]
  return made.toSorted((one, other) => Number(one.id) - Number(other.id))
}

/** What an entity has when nothing else is said. */
function entity({ prefix, ...made }: Made): Entity {
  return {
    typology: 'geography',
    prefix: prefix ?? made.dataset,
    bodyEntity: '',
    quality: 'authoritative',
    entered: '2026-05-14',
    began: '',
    ended: '',
    more: {},
    ...made,
  }
}

function bodies(world: World<Kinds>): readonly Entity[] {
  return world.all('planningBody').map(({ entity: id, id: curie, name, kind, began }) =>
    entity({
      id,
      name,
      dataset: kind,
      reference: curie.slice(kind.length + 1),
      typology: 'organisation',
      bodyEntity: id,
      began,
      entered: '2025-11-03',
    }),
  )
}

function borders(world: World<Kinds>): readonly Entity[] {
  const statistical = { prefix: 'statistical-geography', bodyEntity: bordersEntity, entered: '2026-01-20' }
  const districts = world.all('borough').flatMap(({ id, name, outline, point }) => {
    const number = Number(id.slice(-2))
    const shape = { name, outline, point }
    const authority = { reference: `E60000${300 + number}`, bodyEntity: bordersEntity, entered: '2026-01-20' }
    return [
      entity({ id: String(first.authority + number), dataset: 'local-planning-authority', ...shape, ...authority }),
      entity({
        id: String(first.district + number),
        dataset: 'local-authority-district',
        reference: id,
        ...shape,
        ...statistical,
      }),
    ]
  })
  const wards = [...world.all('ward'), ...world.all('outerWard')].map(({ id, name, outline, point }, number) =>
    entity({
      id: String(first.ward + number),
      name: plainQuotes(name),
      dataset: 'ward',
      reference: id,
      outline: rounded(outline),
      point,
      ...statistical,
    }),
  )
  return [...districts, ...wards]
}

const conservationAWhole = 3
const listedAWhole = 4
const brownfieldAWhole = 4

/** What one place has: each thing inside its borough. */
function aroundPlace(world: World<Kinds>, place: Place, placeNumber: number): readonly Entity[] {
  const borough = world.get('borough', place.boroughId)
  const body = world.of('planningBody', 'boroughId', place.boroughId)[0]?.entity
  if (!borough || body === undefined) return []
  const name = plainQuotes(place.name)
  const numberOf = (start: number, item: number): string => String(start + placeNumber * 20 + item)
  const site: Site = { outline: borough.outline, place, body, name, numberOf }
  return [
    ...range(conservationAWhole).flatMap((item) => conservationArea(site, item)),
    ...direction(site),
    ...range(listedAWhole).flatMap((item) => listedBuilding(site, item)),
    ...range(brownfieldAWhole).flatMap((item) => brownfieldSite(site, item)),
    ...trees(site),
    document(site),
  ]
}

type Site = {
  readonly outline: Outline
  readonly place: Place
  readonly body: string
  readonly name: string
  readonly numberOf: (start: number, item: number) => string
}

const quarters = ['Old Town', 'Canalside', 'Station Quarter'] as const

function conservationArea({ outline, place, body, name, numberOf }: Site, item: number): readonly Entity[] {
  const random = chance('conservation area', place.id, item)
  const middle = pointAt(place.point, item * 450, random.whole(0, 359))
  const shape = cut(outline, middle, random.whole(120, 210))
  if (!shape) return []
  const began = dayBetween(random, 1968, 2004)
  // One of them has been given up: its part was joined to another.
  const ended = item === conservationAWhole - 1 && random.next() < 0.5 ? dayBetween(random, 2012, 2023) : ''
  return [
    entity({
      id: numberOf(first.conservation, item),
      name: `${name} ${quarters[item] ?? ''}`.trim(),
      dataset: 'conservation-area',
      reference: `CA-${place.id.toUpperCase()}-${item + 1}`,
      bodyEntity: body,
      began,
      ended,
      more: { 'designation-date': began, 'documentation-url': '', notes: '' },
      ...shape,
    }),
  ]
}

const rights = [
  'Use of shops as homes;Use of offices as homes',
  'Extensions of houses to the front',
  'Use of houses as homes of several households',
] as const

/** An order, and where it holds. */
function direction({ outline, place, body, name, numberOf }: Site): readonly Entity[] {
  const random = chance('direction', place.id)
  const shape = cut(outline, pointAt(place.point, random.whole(100, 500), random.whole(0, 359)), random.whole(150, 320))
  if (!shape) return []
  const reference = `A4D-${place.id.toUpperCase()}`
  const began = dayBetween(random, 2013, 2024)
  const shared = { bodyEntity: body, began, name: `${name}: what needs permission` }
  const more = { 'documentation-url': '', notes: '' }
  return [
    entity({
      id: numberOf(first.direction, 0),
      dataset: 'article-4-direction',
      reference,
      typology: 'legal-instrument',
      ...shared,
      more: { ...more, 'document-url': '' },
    }),
    entity({
      id: numberOf(first.directionArea, 0),
      dataset: 'article-4-direction-area',
      reference: `${reference}-1`,
      ...shared,
      more: { ...more, 'article-4-direction': reference, 'permitted-development-rights': random.pick(rights) },
      ...shape,
    }),
  ]
}

const buildings = ['drinking fountain', 'terrace of four houses', 'former chapel', 'cast-iron railings'] as const

/** On the national list, and every second drawn by the council. */
function listedBuilding({ outline, place, body, name, numberOf }: Site, item: number): readonly Entity[] {
  const random = chance('listed building', place.id, item)
  const point = pointAt(place.point, random.whole(80, 700), random.whole(0, 359))
  const shape = cut(outline, point, 9)
  if (!isInside(point, outline) || !shape) return []
  const reference = `1${random.whole(600_000, 699_999)}`
  const began = dayBetween(random, 1951, 2019)
  const title = `${name} ${buildings[item] ?? ''}`.trim()
  const entry = entity({
    id: numberOf(first.listed, item),
    name: title,
    dataset: 'listed-building',
    reference,
    bodyEntity: heritageEntity,
    entered: '2026-03-02',
    began,
    point,
    more: { 'listed-building-grade': random.pick(['II', 'II', 'II*']), 'documentation-url': '' },
  })
  if (item % 2 === 1) return [entry]
  const drawing = entity({
    id: numberOf(first.listedOutline, item),
    name: title,
    dataset: 'listed-building-outline',
    reference: `LBO-${reference}`,
    bodyEntity: body,
    began,
    more: { 'listed-building': reference, 'documentation-url': '', notes: '' },
    ...shape,
  })
  return [entry, drawing]
}

const grounds = ['Former depot', 'Yard behind the market', 'Car park', 'Disused garages'] as const

/** A point without a shape, as most councils send it. */
function brownfieldSite({ outline, place, body, name, numberOf }: Site, item: number): readonly Entity[] {
  const random = chance('brownfield', place.id, item)
  const point = pointAt(place.point, random.whole(150, 950), random.whole(0, 359))
  if (!isInside(point, outline)) return []
  const address = `${grounds[item] ?? ''}, ${name}`
  const [least, hectares] = [random.whole(6, 60), random.whole(10, 180) / 100]
  const isPermitted = random.next() < 0.4
  const began = dayBetween(random, 2017, 2023)
  return [
    entity({
      id: numberOf(first.brownfield, item),
      name: address,
      dataset: 'brownfield-land',
      reference: `BR-${place.id.toUpperCase()}-${String(item + 1).padStart(3, '0')}`,
      bodyEntity: body,
      quality: 'some',
      entered: '2025-12-11',
      began,
      point,
      more: {
        'site-address': address,
        hectares: String(hectares),
        'minimum-net-dwellings': String(least),
        'maximum-net-dwellings': String(least + random.whole(0, 20)),
        'ownership-status': random.pick(['owned by a public authority', 'not owned by a public authority']),
        deliverable: 'yes',
        'planning-permission-status': isPermitted ? 'permissioned' : 'not permissioned',
        'planning-permission-type': isPermitted ? 'full planning permission' : '',
        'planning-permission-date': isPermitted ? addDays(began, random.whole(30, 700)) : '',
        notes: '',
      },
    }),
  ]
}

function trees({ outline, place, body, name, numberOf }: Site): readonly Entity[] {
  const random = chance('trees', place.id)
  const shape = cut(outline, pointAt(place.point, random.whole(300, 800), random.whole(0, 359)), random.whole(30, 70))
  if (!shape) return []
  const reference = `TPO-${random.whole(100, 999)}`
  const shared = { bodyEntity: body, began: dayBetween(random, 1975, 2022), name: `Trees of ${name}` }
  return [
    entity({
      id: numberOf(first.treeOrder, 0),
      dataset: 'tree-preservation-order',
      reference,
      typology: 'legal-instrument',
      ...shared,
      more: { 'documentation-url': '', 'document-url': '', notes: '' },
    }),
    entity({
      id: numberOf(first.treeZone, 0),
      dataset: 'tree-preservation-zone',
      reference: `${reference}-Z1`,
      ...shared,
      more: { 'tree-preservation-order': reference, notes: '' },
      ...shape,
    }),
  ]
}

function document({ place, body, name, numberOf }: Site): Entity {
  return entity({
    id: numberOf(first.document, 0),
    name: `Local plan, part ${name}`,
    dataset: 'development-plan-document',
    reference: `LP-${place.id.toUpperCase()}`,
    typology: 'document',
    bodyEntity: body,
    began: dayBetween(chance('document', place.id), 2016, 2024),
    more: { 'documentation-url': '', 'document-url': '', description: '', notes: '' },
  })
}

/** Places by the Thames. */
const riverside = ['westminster', 'london-bridge', 'greenwich', 'richmond'] as const

function floodZones(world: World<Kinds>): readonly Entity[] {
  return places
    .filter(({ id }) => riverside.some((one) => one === id))
    .flatMap(({ id, boroughId, point }, number) => {
      const borough = world.get('borough', boroughId)
      const shape = borough && cut(borough.outline, point, 400)
      if (!shape) return []
      return entity({
        id: String(first.flood + number),
        name: '',
        dataset: 'flood-risk-zone',
        reference: `${id}/3`,
        bodyEntity: bordersEntity,
        entered: '2026-02-11',
        more: { 'flood-risk-level': '3', 'flood-risk-type': 'Tidal Models' },
        ...shape,
      })
    })
}

/** A box around a point, cut along a border. Undefined where hardly anything is left. */
function cut(border: Outline, { lat, lon }: Point, metres: number): { outline: Outline; point: Point } | undefined {
  const [north, east] = [pointAt({ lat, lon }, metres, 0).lat, pointAt({ lat, lon }, metres, 90).lon]
  const box: Box = [lon - (east - lon), lat - (north - lat), east, north]
  const outline = rounded(largest(clipToBox(border, box)))
  const point = isInside({ lat, lon }, outline) ? { lat, lon } : pointWithin(outline, chance('middle', lat, lon))
  return point && { outline, point }
}

function dayBetween(random: Random, from: number, until: number): string {
  return addDays(`${random.whole(from, until)}-01-01`, random.whole(0, 364))
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, number) => number)
}
