import type { City, IdKind } from '@openlondon/contract'
import { docLine } from '../decide/docstring.ts'
import { sharedBorders, type SharedBorders } from '../decide/shared-borders.ts'
import { cityHeader } from '../files/header.ts'

/** `geo.ts`, the door `<package>/geo`: the engine's geography, and what areas the city finds by a point. */
export function geoModule(city: City): string {
  const kinds = city.ids.filter(({ areasCalled }) => areasCalled !== undefined)
  const names = kinds.map(({ kind }) => kind).sort()
  const imports =
    kinds.length > 0
      ? `import { areaOf, type AreaMap, type FoundArea } from '../geo/area-of.ts'
import type { Point } from '../geo/point.ts'
import type { ${names.join(', ')} } from './ids.ts'

`
      : ''
  return `${cityHeader(city)}

${imports}export { areaOf, type AreaMap, type FoundArea } from '../geo/area-of.ts'
export { boxAround, boxOf } from '../geo/box.ts'
export { fromBritishGrid, toBritishGrid, type GridPoint } from '../geo/british-grid.ts'
export { bearing, distance } from '../geo/distance.ts'
export { nearest, type Near, type Placed } from '../geo/nearest.ts'
export type { Box, Point } from '../geo/point.ts'
export { within, type Shape } from '../geo/within.ts'
${kinds.map((kind) => `\n${areasOf(kind)}`).join('')}`
}

function areasOf({ kind, title, type, ids, areasCalled = '', attribution }: IdKind): string {
  const { west, south, step, arcs, areas } = sharedBorders(ids)
  const map = `${areasCalled}Map`
  const words = docLine([`${title} and their borders, simplified.`, ...attribution].join(' '))
  return `/** ${words} */
export const ${map}: AreaMap<${kind}> = {
  west: ${west},
  south: ${south},
  step: [${step.join(', ')}],
  arcs: ${JSON.stringify(arcs.map(encoded).join(' '))},
  areas: ${JSON.stringify(areas.map(lineOf).join('\n'))},
${type === 'number' ? '  numeric: true,\n' : ''}}

/**
 * In which of the ${docLine(title)} a point lies, offline; beside a border it may be the neighbour. A point in none, such as on a
 * bridge, belongs to the nearest within 1,000 metres; further away it is undefined.
 */
export const ${areasCalled} = (point: Point): FoundArea<${kind}> | undefined => areaOf(${map}, point)
`
}

/** The encoded polyline format: numbers in groups of five bits, the lowest first, the sign in the lowest bit. */
function encoded(arc: SharedBorders['arcs'][number]): string {
  return arc
    .flat()
    .map((number) => {
      let rest = number < 0 ? ~(number << 1) : number << 1
      let text = ''
      for (; rest >= 32; rest >>= 5) text += String.fromCharCode((32 | (rest & 31)) + 63)
      return text + String.fromCharCode(rest + 63)
    })
    .join('')
}

const lineOf = ({ id, name, rings }: SharedBorders['areas'][number]): string =>
  [id, name, rings.map((ring) => ring.map((arc) => (arc < 0 ? `~${~arc}` : String(arc))).join(',')).join(';')]
    .map((cell) => cell.replaceAll(/[\t\n]+/g, ' '))
    .join('\t')
