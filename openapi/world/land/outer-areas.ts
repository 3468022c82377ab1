import { clipToBox, isInside, middleOf, type Box, type Outline, type Point, type World } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import type { OuterWard } from './land-kinds.ts'

/** The size of the cells that `base/areas.ts` makes wards of, so that these lie side by side with those. */
const [cellHeight, cellWidth] = [0.008, 0.0128]

/** Points outside the wards around the places, of which some API tells. Code and name are given where they are known. */
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
  { point: at(51.41182, -0.28411), name: 'Norbiton' },
]

/** Wards that stand alone, each a cell cut along its borough's border. */
export function makeOuterWards(world: World<Kinds>): readonly OuterWard[] {
  const wards: OuterWard[] = []
  for (const { point, name, id } of points) {
    const borough = world.areaAt('borough', point)
    if (!borough || world.areaAt('ward', point) || wards.some(({ outline }) => isInside(point, outline))) continue
    const outline = largest(clipToBox(borough.outline, cellAround(point)))
    const number = String(wards.length + 1).padStart(3, '0')
    wards.push({
      id: id ?? `E05910${number}`,
      name: id === undefined ? `${name} (${borough.name})` : name,
      outline,
      point: isInside(middleOf(outline), outline) ? middleOf(outline) : point,
      boroughId: borough.id,
      lsoaId: `E0191${number.padStart(4, '0')}`,
      lsoaName: `${borough.name} 9${number.slice(1)}A`,
      msoaId: `E0291${number.padStart(4, '0')}`,
      msoaName: `${borough.name} 9${number.slice(1)}`,
    })
  }
  return wards
}

/** The statistical and electoral areas that a point lies in. */
export type AreasOfPoint = {
  readonly boroughId: string
  readonly wardId: string
  readonly wardName: string
  readonly lsoaId: string
  readonly lsoaName: string
  readonly msoaId: string
  readonly msoaName: string
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

function cellAround({ lat, lon }: Point): Box {
  const [row, column] = [Math.floor(lat / cellHeight), Math.floor(lon / cellWidth)]
  return [column * cellWidth, row * cellHeight, (column + 1) * cellWidth, (row + 1) * cellHeight]
}

function at(lat: number, lon: number): Point {
  return { lat, lon }
}
