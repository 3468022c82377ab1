import {
  boxAround,
  boxOf,
  chanceOf,
  clipToBox,
  isInBox,
  isInside,
  middleOf,
  outlineSize,
  type Box,
  type Outline,
  type Point,
  type World,
} from '@openlondon/sandbox/view'
import boroughTable from './boroughs.json' with { type: 'json' }
import type { Kinds } from '../kinds.ts'
import type { Borough, Lsoa, Postcode, Ward } from './base-kinds.ts'
import { knownLsoas, knownPostcodes, knownWards } from './known-areas.ts'
import { places, type Place } from './places.ts'

/** Half a mile of latitude and of longitude, here. */
const [cellHeight, cellWidth] = [0.008, 0.0128]
/** Of the cells, those that come this near to a place have wards. */
const reachMetres = 1_300
/** Less of a cell than this in a borough makes no ward. */
const leastShare = 0.04
const postcodesAPlace = 60

export function makeBoroughs(): readonly Borough[] {
  return boroughTable.map(({ id, name, outline }) => {
    // JSON knows no pairs: each corner of the table is one.
    const corners = outline as unknown as Outline
    return { id, name, outline: corners, point: middleOf(corners) }
  })
}

/** Cells of one grid over the whole city, each cut along the borders of boroughs, so that no two wards overlap. */
export function makeWards(world: World<Kinds>): readonly Ward[] {
  const wards: Ward[] = []
  const boroughs = world.all('borough').map((borough) => ({ borough, bounds: boxOf(borough.outline) }))
  for (const { box, place } of cellsNearPlaces()) {
    for (const { borough, bounds } of boroughs) {
      if (box[0] > bounds[2] || box[2] < bounds[0] || box[1] > bounds[3] || box[3] < bounds[1]) continue
      const outline = clipToBox(borough.outline, box)
      if (outlineSize(outline) < leastShare * cellHeight * cellWidth) continue
      const known = knownWards.find(({ point }) => isInside(point, outline))
      const number = String(wards.length + 1).padStart(3, '0')
      wards.push({
        id: known?.id ?? `E05900${number}`,
        name: known?.name ?? `${place.name} ${directionOf(place.point, middleOf(outline))} (${borough.name})`,
        outline,
        point: middleOf(outline),
        boroughId: borough.id,
        placeId: place.id,
      })
    }
  }
  return wards
}

/** Each ward's western and eastern half. */
export function makeLsoas(world: World<Kinds>): readonly Lsoa[] {
  return world.all('ward').flatMap((ward, wardNumber) => {
    const borough = world.get('borough', ward.boroughId)?.name ?? ''
    const [west, south, east, north] = boxOf(ward.outline)
    const middle = (west + east) / 2
    const halves: readonly Box[] = [
      [west, south, middle, north],
      [middle, south, east, north],
    ]
    return halves.flatMap((box, half) => {
      const outline = clipToBox(ward.outline, box)
      if (outline.length === 0) return []
      const known = knownLsoas.find(({ point }) => isInside(point, outline))
      const number = 900 + wardNumber
      const msoaName = known?.msoaName ?? `${borough} ${number}`
      return {
        id: known?.id ?? `E0190${String(wardNumber * 2 + half).padStart(4, '0')}`,
        name: known?.name ?? `${msoaName}${half === 0 ? 'A' : 'B'}`,
        outline,
        point: middleOf(outline),
        wardId: ward.id,
        boroughId: ward.boroughId,
        msoaId: known?.msoaId ?? `E0290${String(wardNumber).padStart(4, '0')}`,
        msoaName,
      }
    })
  })
}

/** Those that fixtures tell of, and invented ones around each place. */
export function makePostcodes(world: World<Kinds>): readonly Postcode[] {
  const made = new Map<string, Postcode>()
  const add = (id: string, point: Point, place: Place): void => {
    const lsoa = world.areaAt('lsoa', point)
    if (!lsoa || made.has(id)) return
    const [outcode = ''] = id.split(' ')
    const { boroughId, wardId } = lsoa
    made.set(id, { id, name: id, point, outcode, placeId: place.id, boroughId, wardId, lsoaId: lsoa.id })
  }
  for (const { id, placeId, point } of knownPostcodes) {
    const place = places.find((one) => one.id === placeId)
    if (place) add(id, point, place)
  }
  for (const place of places) {
    const areas = world.of('lsoa', 'boroughId', place.boroughId).filter(({ point }) => isNear(point, place))
    for (let number = 0; number < postcodesAPlace * 2; number += 1) {
      if ([...made.values()].filter(({ placeId }) => placeId === place.id).length >= postcodesAPlace) break
      const random = chanceOf('postcodes')(place.id, number)
      const area = areas[number % Math.max(1, areas.length)]
      if (!area) continue
      const letters = [...'ABDEFGHJLNPQRSTUWXYZ'] as [string, ...string[]]
      const inward = `${random.whole(1, 9)}${random.pick(letters)}${random.pick(letters)}`
      const point = pointInside(area.outline, () => random.next())
      if (point) add(`${random.pick(place.outcodes)} ${inward}`, point, place)
    }
  }
  return [...made.values()]
}

/** Undefined where a hundred tries find none. */
function pointInside(outline: Outline, next: () => number): Point | undefined {
  const [west, south, east, north] = boxOf(outline)
  for (let tried = 0; tried < 100; tried += 1) {
    const point = {
      lat: Math.round((south + next() * (north - south)) * 1e6) / 1e6,
      lon: Math.round((west + next() * (east - west)) * 1e6) / 1e6,
    }
    if (isInside(point, outline)) return point
  }
  return undefined
}

function cellsNearPlaces(): readonly { readonly box: Box; readonly place: Place }[] {
  const cells = new Map<string, { box: Box; place: Place }>()
  for (const place of places) {
    const [west, south, east, north] = boxAround(place.point, reachMetres)
    for (let row = Math.floor(south / cellHeight); row * cellHeight < north; row += 1) {
      for (let column = Math.floor(west / cellWidth); column * cellWidth < east; column += 1) {
        const box: Box = [column * cellWidth, row * cellHeight, (column + 1) * cellWidth, (row + 1) * cellHeight]
        const middle = { lat: (row + 0.5) * cellHeight, lon: (column + 0.5) * cellWidth }
        const key = `${row} ${column}`
        if (isInBox(middle, [west, south, east, north]) && !cells.has(key)) cells.set(key, { box, place })
      }
    }
  }
  return [...cells.values()]
}

function isNear(point: Point, place: Place): boolean {
  return isInBox(point, boxAround(place.point, reachMetres))
}

function directionOf(from: Point, to: Point): string {
  const [north, east] = [(to.lat - from.lat) / cellHeight, (to.lon - from.lon) / cellWidth]
  const word =
    `${north > 0.5 ? 'North' : north < -0.5 ? 'South' : ''} ${east > 0.5 ? 'East' : east < -0.5 ? 'West' : ''}`.trim()
  return word === '' ? 'Central' : word
}
