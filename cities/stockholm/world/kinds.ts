import type { Point, Thing } from '@openlondon/sandbox/view'

/** A line of SL; `id` is its number. */
export type Line = Thing & {
  readonly designation: string
  readonly mode: string
  readonly group?: string
  readonly gid: number
  readonly contractor: { readonly id: number; readonly name: string }
}

/** What a traveller means by Slussen; has a stop area for each mode. */
export type Site = Thing & {
  readonly gid: number
  readonly abbreviation?: string
  readonly alias?: readonly string[]
  readonly note?: string
  readonly areas: readonly string[]
}

export type StopArea = Thing & { readonly type: string; readonly siteId: string }

/** A platform, a pole or a pier. */
export type StopPoint = Thing & { readonly point: Point; readonly designation: string; readonly areaId: string }

/** One line in one direction, past the sites that the city has: minutes after the first stop, and where it stops there. */
export type Route = Thing & {
  readonly number: number
  readonly lineId: string
  readonly direction: 1 | 2
  readonly destination: string
  readonly via?: string
  readonly calls: readonly { readonly pointId: string; readonly minutes: number }[]
}

/** What travellers are told, with the time for which it is. */
export type Message = Thing & {
  readonly version: number
  readonly created: string
  readonly modified?: string
  readonly publish: { readonly from: string; readonly upto?: string }
  readonly priority: {
    readonly importance_level: number
    readonly influence_level: number
    readonly urgency_level: number
  }
  readonly variants: readonly {
    readonly header: string
    readonly details: string
    readonly scope_alias: string
    readonly weblink: string
    readonly language: string
  }[]
  readonly lines: readonly string[]
  readonly areas: readonly string[]
}

/** What is measured, and how; `mast` is how many metres above the ground. */
export type Parameter = Thing & {
  readonly how: string
  readonly unit: string
  readonly geoBox: object
  readonly mast: number
}

/** A weather station; instants are milliseconds since 1970. */
export type WeatherStation = Thing & {
  readonly point: Point
  readonly category: string
  readonly kind: string
  readonly height: number
  readonly active: boolean
  readonly began: number
  readonly ended?: number
  /** Of the climate's record: its hours come months later. */
  readonly isReadDaily: boolean
  /** Ids of parameters. */
  readonly measures: readonly string[]
}

export type Area = Thing & { readonly point: Point }

export type UnitType = Thing & { readonly about?: string }

/** A library, a bath: somewhere to go. */
export type Unit = Thing & {
  readonly point: Point
  readonly typeId: string
  readonly areaId: string
  readonly about: string
  readonly street: string
  readonly postcode: string
  readonly open: readonly { readonly day: number; readonly from: string; readonly until: string }[]
  readonly phone: string
  readonly website: string
  readonly offers: readonly string[]
  readonly checked: string
}

/** Something to get there, or to arrange from home. */
export type Offer = Thing & {
  readonly isOnline: boolean
  readonly about: string
  readonly groups: readonly string[]
  readonly fees: readonly { readonly name: string; readonly ore: number }[]
  readonly online: string
}

/** Everything that the world of this city has. */
export type Kinds = {
  readonly line: Line
  readonly site: Site
  readonly stopArea: StopArea
  readonly stopPoint: StopPoint
  readonly route: Route
  readonly message: Message
  readonly parameter: Parameter
  readonly weatherStation: WeatherStation
  readonly area: Area
  readonly unitType: UnitType
  readonly unit: Unit
  readonly offer: Offer
}
