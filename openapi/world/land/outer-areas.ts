import {
  boxOf,
  clipToBox,
  middleOf,
  outlineSize,
  type Box,
  type Outline,
  type Point,
  type World,
} from '@openlondon/sandbox/view'
import type { Borough } from '../base/base-kinds.ts'
import type { Kinds } from '../kinds.ts'
import type { AreasOfPoint, OuterWard } from './land-kinds.ts'

/** The size of the cells that `base/areas.ts` makes wards of, so that these lie side by side with those. */
const [cellHeight, cellWidth] = [0.008, 0.0128]

/** Points away from the wards of the places, of which some API tells. The code is given where it is known. */
const points: readonly { readonly point: Point; readonly name: string; readonly id?: string }[] = [
  { point: at(51.5139, -0.1269), name: 'Holborn and Covent Garden', id: 'E05013657' },
  { point: at(51.512904, -0.129377), name: 'Shaftesbury Avenue' },
  { point: at(51.512865, -0.124297), name: 'Long Acre' },
  { point: at(51.514, -0.041), name: 'Limehouse', id: 'E05009323' },
  { point: at(51.527406, -0.028344), name: 'Bow Road' },
  { point: at(51.552018, -0.112507), name: 'Holloway' },
  { point: at(51.55017, -0.14042), name: 'Kentish Town West' },
  { point: at(51.55522, -0.15083), name: 'Gospel Oak' },
  { point: at(51.539011, -0.142555), name: 'Camden Town' },
  { point: at(51.543312, -0.139871), name: 'Camden Road' },
  { point: at(51.5255, -0.1365), name: 'Euston Road' },
  { point: at(51.497902, -0.063713), name: 'Bermondsey Spa' },
  { point: at(51.47441, -0.13482), name: 'Wandsworth Road' },
  { point: at(51.4988, -0.1188), name: 'Lower Marsh' },
  { point: at(51.487, -0.111), name: 'Kennington' },
  { point: at(51.514, -0.064), name: 'Commercial Road' },
  { point: at(51.5975, -0.06), name: 'Tottenham Hale' },
  { point: at(51.56062, -0.41073), name: 'South Ruislip' },
  { point: at(51.58541, 0.08853), name: 'Barkingside' },
  { point: at(51.41182, -0.28411), name: 'Norbiton', id: 'E05910900' },
]

/** Of a cell in a borough less than this makes no ward. */
const leastShare = 0.04
/** Away from the places so many cells in a row and in a column make one ward. */
const wide = 3

/** The rest of the city: cells that fixtures tell of, and then large ones, but small ones where wards of a place are near. */
export function makeOuterWards(world: World<Kinds>): readonly OuterWard[] {
  const wards: OuterWard[] = []
  const names = new Map<string, number>()
  const taken = new Set(world.all('ward').map(({ point, boroughId }) => keyOf(cellOf(point), boroughId)))
  const add = (borough: Borough, outline: Outline, known?: { readonly name: string; readonly id?: string }): void => {
    if (!known && outlineSize(outline) < leastShare * cellHeight * cellWidth) return
    const plain = known?.name ?? nameAround(world, middleOf(outline))
    const name = known?.id === undefined ? numbered(names, plain, borough) : plain
    wards.push(wardOf(borough, wards.length + 1, rounded(outline), name, known?.id))
  }
  for (const { point, ...known } of points) {
    const borough = world.areaAt('borough', point)
    if (!borough || taken.has(keyOf(cellOf(point), borough.id))) continue
    taken.add(keyOf(cellOf(point), borough.id))
    add(borough, clipToBox(borough.outline, boxOfCell(cellOf(point), 1)), known)
  }
  for (const borough of world.all('borough')) {
    for (const { strip, corner } of wideCells(borough)) {
      const cells = cellsWithin(corner)
      const free = cells.filter((cell) => !taken.has(keyOf(cell, borough.id)))
      if (free.length === cells.length) add(borough, clipToBox(strip, boxOfCell(corner, wide)))
      else for (const cell of free) add(borough, clipToBox(strip, boxOfCell(cell, 1)))
    }
  }
  return wards
}

function wardOf(
  { id: boroughId, name: borough }: Borough,
  number: number,
  outline: Outline,
  name: string,
  id: string | undefined,
): OuterWard {
  const digits = String(number).padStart(4, '0')
  return {
    id: id ?? `E0591${digits}`,
    name,
    outline,
    point: middleOf(outline),
    boroughId,
    lsoaId: `E0191${digits}`,
    lsoaName: `${borough} 9${digits}A`,
    msoaId: `E0291${digits}`,
    msoaName: `${borough} 9${digits}`,
  }
}

/** After the station that is nearest. */
function nameAround(world: World<Kinds>, point: Point): string {
  const station = world.nearest('station', point)?.name ?? ''
  return plainQuotes(station.replace(/ (Underground|Rail|DLR|Overground|Tram)? ?(Station|Stop).*$/, ''))
}

/** With its borough; a second one of that name has a number. */
function numbered(names: Map<string, number>, name: string, borough: Borough): string {
  const whole = `${name} (${borough.name})`
  const count = (names.get(whole) ?? 0) + 1
  names.set(whole, count)
  return count === 1 ? whole : `${name} ${count} (${borough.name})`
}

type Cell = { readonly row: number; readonly column: number }

function cellOf({ lat, lon }: Point): Cell {
  return { row: Math.floor(lat / cellHeight), column: Math.floor(lon / cellWidth) }
}

function keyOf({ row, column }: Cell, boroughId: string): string {
  return `${row} ${column} ${boroughId}`
}

function boxOfCell({ row, column }: Cell, size: number): Box {
  return [column * cellWidth, row * cellHeight, (column + size) * cellWidth, (row + size) * cellHeight]
}

type WideCell = {
  /** The part of the borough between the square's north and south, of which it is quicker to cut. */
  readonly strip: Outline
  readonly corner: Cell
}

/** South-western cells of all large squares that a borough may reach into. */
function wideCells({ outline }: Borough): readonly WideCell[] {
  const [west, south, east, north] = boxOf(outline)
  const [firstRow, firstColumn] = [Math.floor(south / cellHeight / wide), Math.floor(west / cellWidth / wide)]
  const cells: WideCell[] = []
  for (let row = firstRow * wide; row * cellHeight < north; row += wide) {
    const strip = clipToBox(outline, [west, row * cellHeight, east, (row + wide) * cellHeight])
    for (let column = firstColumn * wide; column * cellWidth < east; column += wide) {
      cells.push({ strip, corner: { row, column } })
    }
  }
  return cells
}

function cellsWithin({ row, column }: Cell): readonly Cell[] {
  return Array.from({ length: wide * wide }, (_, number) => ({
    row: row + Math.floor(number / wide),
    column: column + (number % wide),
  }))
}

/** To a tenth of a metre. */
export function rounded(outline: Outline): Outline {
  const short = (degrees: number): number => Math.round(degrees * 1e6) / 1e6
  return outline.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]): readonly [number, number] => [short(lon), short(lat)])),
  )
}

/** Undefined where the city is there in outline only. */
export function areasAt(world: World<Kinds>, point: Point): AreasOfPoint | undefined {
  const lsoa = world.areaAt('lsoa', point)
  if (lsoa) {
    const { id, name, boroughId, wardId, msoaId, msoaName } = lsoa
    const wardName = world.get('ward', wardId)?.name ?? ''
    return { boroughId, wardId, wardName: plainQuotes(wardName), lsoaId: id, lsoaName: name, msoaId, msoaName }
  }
  const ward = world.areaAt('outerWard', point)
  if (!ward) return undefined
  const { id, name, boroughId, lsoaId, lsoaName, msoaId, msoaName } = ward
  return { boroughId, wardId: id, wardName: name, lsoaId, lsoaName, msoaId, msoaName }
}

/** Public bodies write the typewriter's apostrophe. */
export function plainQuotes(text: string): string {
  return text.replaceAll('’', "'")
}

/** Of several pieces the one with most corners, without holes: a border that can be walked round. */
export function largest(outline: Outline): Outline {
  const [ring] = outline
    .flatMap(([outer]) => (outer ? [outer] : []))
    .toSorted((one, other) => other.length - one.length)
  return ring ? [[ring]] : []
}

function at(lat: number, lon: number): Point {
  return { lat, lon }
}
