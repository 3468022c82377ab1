import type { Box, Point, Thing } from '@openlondon/sandbox/view'

/** A docking station of the hire bikes; `id` is such as `BikePoints_14`. */
export type Dock = Thing & {
  readonly point: Point
  /** Six digits on the machine. */
  readonly terminal: string
  /** In all, broken ones too. */
  readonly docks: number
  readonly installed: number
  /** Where commuters leave their bikes in the morning. */
  readonly isCentral: boolean
}

/** A main road or a route of several, as its owner counts them. */
export type Corridor = Thing & { readonly bounds: Box; readonly group?: string }

/** A stretch of a street: of a corridor, or off the main roads near a place. */
export type Street = Thing & {
  readonly point: Point
  /** Such as `SE23`. */
  readonly district: string
  /** In degrees from north. */
  readonly bearing: number
  readonly boroughId: string
  readonly corridorId?: string
  readonly placeId?: string
}

export type RoadSeverity = 'No impact' | 'Minimal' | 'Moderate' | 'Serious' | 'Severe'

/** Something on a road that does not come about by chance: what is planned, and what is known of one morning. */
export type RoadEvent = Thing & {
  readonly point: Point
  readonly corridorIds: readonly string[]
  readonly severity: RoadSeverity
  readonly category: string
  readonly subCategory: string
  readonly comments: string
  readonly update?: string
  readonly interest: 'High' | 'Medium' | 'Low'
  readonly location: string
  /** Whether it can be told before it begins. */
  readonly isPlanned: boolean
  readonly begins: number
  readonly ends: number
  /** Whether its end is told, or nobody knows it yet. */
  readonly isEndTold: boolean
  /** Each night from ten to five between beginning and end, and not by day. */
  readonly isNightly: boolean
  readonly isProvisional: boolean
  readonly street?: {
    readonly name: string
    readonly closure: 'Open' | 'Closed' | 'Partial Closure'
    readonly directions: string
    readonly corners: readonly Point[]
  }
}

/** At a station; `id` is such as `CarParks_800491`. */
export type CarPark = Thing & {
  readonly point: Point
  readonly spaces: number
  /** Among the spaces. */
  readonly disabledBays: number
  readonly hours: string
  /** Whether it has counters that answer. */
  readonly isCounted: boolean
}

/** `id` is that of the place: the source system, and the operator's id. */
export type ChargeStation = Thing & {
  readonly point: Point
  readonly operatorId: string
  readonly sourceSystem: string
  readonly network: string
}

export type ChargeConnector = Thing & {
  readonly point: Point
  readonly operatorId: string
  readonly sourceSystem: string
  readonly stationId: string
  readonly number: number
  readonly plug: string
  readonly plugWords: string
  readonly power: string
}

/** A category, a key and a text. */
export type Fact = readonly [category: string, key: string, value: string]

/** A camera, a rank, a stand for bicycles: whatever is a place and nothing more. */
export type Amenity = Thing & {
  readonly point: Point
  readonly placeType: string
  readonly sourceSystem: string
  readonly facts: readonly Fact[]
}

/** A minicab operator at one of its centres. */
export type Minicab = Thing & {
  readonly point: Point
  readonly organisation: string
  readonly addressLines: readonly [string, string]
  readonly postcode: string
  readonly telephone: string
  readonly email: string
  readonly isAlwaysOpen: boolean
  readonly vehicles: number
  readonly wheelchairVehicles: number
  readonly services: readonly string[]
}

/** Docks, roads, car parks and what else stands in streets. */
export type RoadsKinds = {
  readonly dock: Dock
  readonly corridor: Corridor
  readonly street: Street
  readonly roadEvent: RoadEvent
  readonly carPark: CarPark
  readonly chargeStation: ChargeStation
  readonly chargeConnector: ChargeConnector
  readonly amenity: Amenity
  readonly minicab: Minicab
}
