import type { MapPoint } from '../../../frame/map/projection.ts'
import type { Values } from '../call/recipe.ts'
import { boxShape, isPoint, shapeOf, type Shape } from './shape-text.ts'

type Field = { readonly name: string; readonly value: string; readonly list: boolean; readonly fixed?: true }

/** Something that a form asks for and that lies somewhere: two numbers, or the four sides of a box. */
export type AskedPlace =
  | { readonly kind: 'point'; readonly lat: string; readonly lon: string }
  | { readonly kind: 'box'; readonly name: string }

const latitude = /^(.*?)lat(?:itude)?$/i
const longitudes = ['lon', 'long', 'lng', 'longitude']
const box = /^b(?:ounding)?_?box$/i

/** Pairs of names that only differ in which of the two they are, and boxes. */
export function askedPlaces(fields: readonly Field[]): readonly AskedPlace[] {
  return fields.flatMap((field): readonly AskedPlace[] => {
    if (field.fixed) return []
    if (field.value === 'number' && field.list && box.test(field.name)) return [{ kind: 'box', name: field.name }]
    const [, before] = (field.value === 'number' && latitude.exec(field.name)) || []
    const lon =
      before === undefined
        ? undefined
        : fields.find(({ name }) => longitudes.some((one) => name.toLowerCase() === `${before}${one}`.toLowerCase()))
    return lon ? [{ kind: 'point', lat: field.name, lon: lon.name }] : []
  })
}

/** Names of the fields, for a reader who has to choose between several places. */
export const placeName = (place: AskedPlace): string =>
  place.kind === 'point' ? `${place.lat}, ${place.lon}` : place.name

/** Where the form says that it is; of a box its middle. */
export function pointIn(place: AskedPlace, values: Values): MapPoint | undefined {
  if (place.kind === 'box') {
    const corners = boxShape(values[place.name] ?? '')?.[0]
    const [north, , south] = corners ?? []
    return north && south ? { lat: (north.lat + south.lat) / 2, lon: (north.lon + south.lon) / 2 } : undefined
  }
  const [lat = '', lon = ''] = [values[place.lat], values[place.lon]]
  const point = { lat: Number(lat), lon: Number(lon) }
  return lat.trim() === '' || lon.trim() === '' || Number.isNaN(point.lat + point.lon) || !isPoint(point)
    ? undefined
    : point
}

/** A box that nobody has given yet reaches so far from its middle, in degrees. */
const reach = { lat: 0.005, lon: 0.01 }

/** What to write into which fields so that the place is there; a box keeps its size. */
export function valuesAt(place: AskedPlace, values: Values, { lat, lon }: MapPoint, digits: number): Values {
  const written = (value: number): string => String(Number(value.toFixed(digits)))
  if (place.kind === 'point') return { [place.lat]: written(lat), [place.lon]: written(lon) }
  const [north, , south] = boxShape(values[place.name] ?? '')?.[0] ?? []
  const half = north && south ? { lat: (north.lat - south.lat) / 2, lon: Math.abs(south.lon - north.lon) / 2 } : reach
  const sides = [lon - half.lon, lat - half.lat, lon + half.lon, lat + half.lat]
  return { [place.name]: sides.map(written).join(',') }
}

/** Shapes that the form holds as text, and its boxes. */
export const askedShapes = (fields: readonly Field[], values: Values): readonly Shape[] =>
  fields.flatMap(({ name, value }) => {
    const text = values[name] ?? ''
    const shape = value === 'number' && box.test(name) ? boxShape(text) : value === 'text' ? shapeOf(text) : undefined
    return shape ? [shape] : []
  })
