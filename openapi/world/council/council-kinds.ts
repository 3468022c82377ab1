import type { Point, Thing } from '@openlondon/sandbox/view'

/** A vocabulary by which the directory of services sorts. */
export type Taxonomy = Thing & {
  readonly about: string
  readonly version: string
  readonly uri: string
  /** Whether it is told with its terms. */
  readonly nests: boolean
}

export type TaxonomyTerm = Thing & {
  readonly about: string
  readonly taxonomyId: string
  readonly parentId?: string
  /** The last part of its address. */
  readonly slug: string
}

/** Whoever offers services; `name` is invented but for a borough's council. */
export type Organisation = Thing & {
  readonly about: string
  /** Its name in addresses, `fleetvalley`. */
  readonly slug: string
  readonly mail: string
  readonly logo?: string
  readonly boroughId: string
  readonly charityNumber?: string
}

/** A hall or a room where services are offered. */
export type Venue = Thing & {
  readonly point: Point
  readonly about: string
  readonly boroughId: string
  readonly postcode: string
  readonly address: string
  readonly access: string
  /** The number of the building in the national register; invented. */
  readonly uprn: string
}

/** When a service is on: the members of the standard's schedule. */
export type Rhythm = {
  readonly freq: 'WEEKLY' | 'MONTHLY'
  /** `TU,TH`, or `2SA` by the month. */
  readonly byday: string
  /** `10:30`, on the city's clocks. */
  readonly opens: string
  readonly closes: string
  readonly words: string
  readonly from?: string
  readonly attending?: string
  readonly notes?: string
}

export type Price = { readonly option: string; readonly amount: number; readonly what?: string }

/** Something that is offered: a class, a club, advice. */
export type LocalService = Thing & {
  readonly about: string
  readonly slug: string
  readonly organisationId: string
  readonly venues: readonly string[]
  /** Whose people it is for. */
  readonly boroughId: string
  readonly terms: readonly string[]
  readonly status: 'active' | 'inactive' | 'temporarily closed'
  readonly minimumAge?: number
  readonly maximumAge?: number
  readonly accreditations?: string
  readonly assured: string
  readonly modified: string
  readonly alert?: string
  readonly rhythms: readonly Rhythm[]
  readonly prices: readonly Price[]
  readonly desk?: string
  /** What whoever sits there does. */
  readonly deskTitle?: string
  readonly phone?: string
  readonly hours?: string
  readonly funding?: string
}

/** One service at one venue. */
export type Offer = Thing & { readonly serviceId: string; readonly venueId: string }

/** What can be reported from the street; `id` is the code to send by. */
export type FaultType = Thing & {
  readonly about: string
  readonly type: 'realtime' | 'batch'
  readonly notice?: string
  readonly keywords?: string
  readonly group?: string
  /** What people write of it: a heading and what stands below. */
  readonly stories: readonly (readonly [title: string, detail: string])[]
  /** Whose code it is; of every borough, when it is left out. */
  readonly boroughs?: readonly string[]
  readonly questions?: readonly FaultQuestion[]
}

export type FaultQuestion = {
  readonly code: string
  readonly datatype: 'singlevaluelist' | 'multivaluelist' | 'string'
  readonly isQuestion: boolean
  readonly required: boolean
  readonly hint?: string
  readonly words: string
  readonly values?: readonly { readonly key: string; readonly name: string }[]
}

/** A report that the fixtures tell of; all others happen by chance. */
export type KnownReport = Thing & {
  readonly point: Point
  readonly code: string
  readonly detail: string
  readonly requested: string
  readonly updated: string
  readonly sent?: string
  readonly closed: boolean
  readonly boroughId: string
  readonly alsoTo?: string
  readonly comments?: number
  readonly photo?: boolean
  readonly channel: string
}

/** What councils offer and what is reported to them. */
export type CouncilKinds = {
  readonly taxonomy: Taxonomy
  readonly taxonomyTerm: TaxonomyTerm
  readonly organisation: Organisation
  readonly venue: Venue
  readonly localService: LocalService
  readonly offer: Offer
  readonly faultType: FaultType
  readonly knownReport: KnownReport
}
