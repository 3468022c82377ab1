import type { Outline, Point } from '@openlondon/sandbox/view'
import { invalidGeometry } from './owner-errors.ts'

/** An area, or a point. */
export type Shape = { readonly outline: Outline } | { readonly point: Point }

type Ring = Outline[number][number]

const number = String.raw`-?\d+(?:\.\d+)?`
const corner = String.raw`\s*${number}\s+${number}\s*`
const ring = String.raw`\s*\(${corner}(?:,${corner}){3,}\)\s*`
const polygon = String.raw`\s*\(${ring}(?:,${ring})*\)\s*`
const point = new RegExp(String.raw`^\s*POINT\s*\(${corner}\)\s*$`, 'i')
const polygonText = new RegExp(String.raw`^\s*POLYGON${polygon}$`, 'i')
const multiPolygonText = new RegExp(String.raw`^\s*MULTIPOLYGON\s*\(${polygon}(?:,${polygon})*\)\s*$`, 'i')

/** A shape of points and polygons. Ends with the owner's 422 for what is none. */
export function readShape(text: string): Shape {
  if (point.test(text)) {
    const [[lon, lat] = [NaN, NaN]] = corners(text)
    return { point: { lat, lon } }
  }
  if (polygonText.test(text)) return { outline: [rings(text)] }
  if (!multiPolygonText.test(text)) return invalidGeometry(text)
  const inside = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'))
  return { outline: inside.split(/\)\s*\)\s*,/).map(rings) }
}

function rings(text: string): readonly Ring[] {
  return text.split(/\)\s*,/).map(corners)
}

function corners(text: string): Ring {
  const pair = new RegExp(String.raw`(${number})\s+(${number})`, 'g')
  return [...text.matchAll(pair)].map(([, lon, lat]): readonly [number, number] => [Number(lon), Number(lat)])
}

/** `MULTIPOLYGON (((…)))`. */
export function outlineText(outline: Outline): string {
  const ringText = (one: Ring): string =>
    `(${closed(one)
      .map(([lon, lat]) => `${lon} ${lat}`)
      .join(',')})`
  return `MULTIPOLYGON (${outline.map((one) => `(${one.map(ringText).join(',')})`).join(',')})`
}

/** `POINT (-0.126390 51.513980)`. */
export function pointText({ lat, lon }: Point): string {
  return `POINT (${lon.toFixed(6)} ${lat.toFixed(6)})`
}

/** A ring that ends where it began. */
export function closed(one: Ring): Ring {
  const [first] = one
  const last = one.at(-1)
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...one, first] : one
}
