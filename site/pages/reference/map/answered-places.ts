import type { MapPoint } from '../../../frame/map/projection.ts'
import { isPoint, shapeOf, type Shape } from './shape-text.ts'

/** Something in an answer that lies somewhere, by what it is called. */
export type AnsweredPlace = {
  readonly name: string
  readonly point: MapPoint
  /** Its lines, where it is more than a point. */
  readonly shape?: Shape
}

export type AnsweredPlaces = {
  readonly places: readonly AnsweredPlace[]
  /** How many more there are than are shown. */
  readonly further: number
}

export const placesMax = 300
const depthMax = 12
/** Of one geometry; and of all that are drawn at once, beyond which a place is a point alone. */
const cornersMax = 5_000
const drawnMax = 30_000
/** A polygon of several parts has four levels of lists. */
const levelsMax = 6

const latitudes = /^@?lat(?:itude)?$/i
const longitudes = /^@?(?:lon|long|lng|longitude)$/i
/** What a thing is called, best first: a name, a word beside it, where it is, what it is about, and what programs know it by. */
const names = [
  /^(?:common_?)?name$/i,
  /^(?:label|title)$/i,
  /name$/i,
  /^(?:location|street|address)$/i,
  /^description$/i,
  /^id$/i,
]

/**
 * All that lies somewhere in an answer as it came: objects with a latitude and a longitude, geometries of GeoJSON (RFC 7946),
 * and texts in WKT. What is called by nothing itself is called as what it stands in.
 */
export function answeredPlaces(answer: unknown): AnsweredPlaces {
  const places: AnsweredPlace[] = []
  let found = 0
  let drawn = 0
  /** The lines, where they are more than a point and there is room for them. */
  const linesOf = (shape: Shape | undefined): { readonly shape?: Shape } => {
    const corners = shape?.reduce((sum, line) => sum + line.length, 0) ?? 0
    if (!shape || corners < 2 || drawn + corners > drawnMax) return {}
    drawn += corners
    return { shape }
  }
  const add = (name: string, point: MapPoint, shape?: Shape): void => {
    found += 1
    if (places.length < placesMax) places.push({ name, point, ...linesOf(shape) })
  }
  const walk = (value: unknown, around: string, depth: number): void => {
    if (depth > depthMax || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const item of value) walk(item, around, depth + 1)
      return
    }
    const name = nameOf(value) ?? around
    const geometry = geometryOf(value)
    const point = geometry ? middleOf(geometry) : pairIn(value)
    if (point) add(name, point, geometry)
    if (geometry) return
    for (const member of Object.values(value)) {
      const shape = typeof member === 'string' && !point ? shapeOf(member) : undefined
      const middle = shape && middleOf(shape)
      if (middle) {
        // A thing with a point and an outline is one thing, and the outline tells more.
        const last = places.at(-1)
        if (last?.name === name && !last.shape && shape.flat().length > 1)
          places[places.length - 1] = { name, point: middle, ...linesOf(shape) }
        else if (last?.name !== name) add(name, middle, shape)
      } else walk(member, name, depth + 1)
    }
  }
  walk(answer, 'the answer', 0)
  return { places, further: found - places.length }
}

function nameOf(value: object): string | undefined {
  const texts = Object.entries(value).filter(
    ([, member]) => typeof member === 'string' && member.trim() !== '' && member.length < 120,
  )
  const [, name] = names.flatMap((form) => texts.find(([key]) => form.test(key)) ?? [])
  const properties = 'properties' in value ? value.properties : undefined
  if (name === undefined && typeof properties === 'object' && properties !== null) return nameOf(properties)
  return typeof name === 'string' ? name : undefined
}

function pairIn(value: object): MapPoint | undefined {
  const entries = Object.entries(value)
  const lat = degreesOf(entries.find(([key]) => latitudes.test(key))?.[1])
  const lon = degreesOf(entries.find(([key]) => longitudes.test(key))?.[1])
  return lat !== undefined && lon !== undefined && isPoint({ lat, lon }) && (lat !== 0 || lon !== 0)
    ? { lat, lon }
    : undefined
}

/** Some owners write numbers as text. */
function degreesOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

const geometries = /^(?:Multi)?(?:Point|LineString|Polygon)$/

function geometryOf(value: object): Shape | undefined {
  if (!('type' in value && 'coordinates' in value) || !geometries.test(String(value.type))) return undefined
  const lines: MapPoint[][] = []
  let corners = 0
  const walk = (coordinates: unknown, line: MapPoint[] | undefined, level: number): void => {
    if (!Array.isArray(coordinates) || corners > cornersMax || level > levelsMax) return
    const [lon, lat]: readonly unknown[] = coordinates
    if (typeof lon === 'number' && typeof lat === 'number') {
      corners += 1
      if (isPoint({ lat, lon })) (line ?? newLine()).push({ lat, lon })
      return
    }
    const own = Array.isArray(coordinates[0]) && typeof coordinates[0][0] === 'number' ? newLine() : undefined
    for (const one of coordinates) walk(one, own, level + 1)
  }
  const newLine = (): MapPoint[] => {
    const line: MapPoint[] = []
    lines.push(line)
    return line
  }
  walk(value.coordinates, undefined, 0)
  const told = lines.filter((line) => line.length > 0)
  return told.length > 0 ? told : undefined
}

/** The middle of the box around a shape. */
function middleOf(shape: Shape): MapPoint | undefined {
  const all = shape.flat()
  if (all.length === 0) return undefined
  const between = (values: readonly number[]): number =>
    (values.reduce((least, one) => Math.min(least, one)) + values.reduce((most, one) => Math.max(most, one))) / 2
  return { lat: between(all.map(({ lat }) => lat)), lon: between(all.map(({ lon }) => lon)) }
}
