import type { Point } from '@openlondon/sandbox/view'
import { entity } from '../owner.ts'

/** A place as the owner writes it. */
export type PlaceBody = {
  readonly $type: string
  readonly id: string
  readonly url: string
  readonly commonName: string
  readonly placeType: string
  readonly additionalProperties: readonly FactBody[]
  readonly children: readonly PlaceBody[]
  readonly childrenUrls: readonly string[]
  readonly lat: number
  readonly lon: number
}

export type FactBody = {
  readonly category: string
  readonly key: string
  readonly sourceSystemKey: string
  readonly value: string
  readonly modified?: string
}

export function ownerType(name: string): string {
  return entity(name).$type
}

export type PlaceParts = {
  readonly id: string
  readonly name: string
  readonly placeType: string
  readonly point: Point
  readonly facts: readonly FactBody[]
  readonly children?: readonly PlaceBody[]
  readonly childrenUrls?: readonly string[]
}

export function placeBody({
  id,
  name,
  placeType,
  point,
  facts,
  children = [],
  childrenUrls = [],
}: PlaceParts): PlaceBody {
  return {
    $type: ownerType('Place'),
    id,
    url: `/Place/${id}`,
    commonName: name,
    placeType,
    additionalProperties: facts,
    children,
    childrenUrls,
    lat: point.lat,
    lon: point.lon,
  }
}
