import type { Outline, Point, Thing } from '@openlondon/sandbox/view'
import type { Place } from './places.ts'

/** One of the 32 boroughs, or the City; `id` is its GSS code. */
export type Borough = Thing & { readonly outline: Outline; readonly point: Point }

/** A stretch of one borough, half a mile wide; name and outline are invented, but for what fixtures tell of. */
export type Ward = Thing & {
  readonly outline: Outline
  readonly point: Point
  readonly boroughId: string
  readonly placeId: string
}

/** Half a ward; `name` is such as `Islington 021B`. */
export type Lsoa = Thing & {
  readonly outline: Outline
  readonly point: Point
  readonly wardId: string
  readonly boroughId: string
  readonly msoaId: string
  /** Such as `Islington 021`. */
  readonly msoaName: string
}

/** `id` and `name` are the postcode with its space. */
export type Postcode = Thing & {
  readonly point: Point
  readonly outcode: string
  readonly placeId: string
  readonly boroughId: string
  readonly wardId: string
  readonly lsoaId: string
}

/** Stretches of a line in one direction: after the last stop it goes on in one of `next`. */
export type Branch = {
  readonly id: number
  readonly direction: 'inbound' | 'outbound'
  readonly serviceType: string
  readonly next: readonly number[]
  readonly previous: readonly number[]
  readonly stations: readonly string[]
}

/** A line of rail, tram or boat. */
export type Line = Thing & { readonly mode: string; readonly branches: readonly Branch[] }

/** A station, tram stop or pier; `id` is its NaPTAN id. */
export type Station = Thing & {
  readonly modes: readonly string[]
  readonly lines: readonly string[]
  readonly hub?: string
}

/** Stations that are one to whoever changes. */
export type Hub = Thing & {
  readonly members: readonly {
    readonly id: string
    readonly name: string
    readonly type: string
    readonly modes: readonly string[]
    readonly lines: readonly string[]
  }[]
}

/** What every API stands on. */
export type BaseKinds = {
  readonly place: Place
  readonly borough: Borough
  readonly ward: Ward
  readonly lsoa: Lsoa
  readonly postcode: Postcode
  readonly line: Line
  readonly station: Station
  readonly hub: Hub
}
