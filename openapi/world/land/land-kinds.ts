import type { Outline, Point, Thing } from '@openlondon/sandbox/view'
import type {
  PlanningApplicationRecord,
  PlanningBody,
  PlanningDatasetRecord,
  PlanningEntityRecord,
} from './planning-kinds.ts'

/** A ward away from the places, with the one census area that covers it; both are invented, but for what fixtures tell of. */
export type OuterWard = Thing & {
  readonly outline: Outline
  readonly point: Point
  readonly boroughId: string
  readonly lsoaId: string
  readonly lsoaName: string
  readonly msoaId: string
  readonly msoaName: string
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

/** A postcode in use, as the national directory has it; `id` is written with its space. */
export type DirectoryPostcode = Thing &
  AreasOfPoint & {
    readonly point: Point
    readonly outcode: string
    readonly outputAreaId: string
    /** Such as `198001`. */
    readonly introduced: string
  }

/** A district of postcodes; its point is the mean of theirs. */
export type Outcode = Thing & { readonly point: Point }

/** A postcode that went out of use. */
export type TerminatedPostcode = Thing & { readonly point: Point; readonly year: number; readonly month: number }

/** A suburb or settlement by name. */
export type NamedPlace = Thing & {
  readonly point: Point
  readonly localType: string
  readonly outcode: string
  readonly boroughId: string
  /** Half of the box around it, in metres. */
  readonly reach: number
}

/** What one team of a police force looks after; its outline is one ring. */
export type Neighbourhood = Thing & {
  readonly outline: Outline
  readonly point: Point
  readonly forceId: string
  readonly boroughId: string
}

/** One of the fixed points that crimes and stops are moved to; `id` is its number. */
export type StreetPoint = Thing & {
  readonly point: Point
  readonly areaId: string
  /** Kind of railway place, where the British Transport Police records. */
  readonly railway?: string
}

/** An area by which crimes are recorded, an LSOA; or all that one force could not place. */
export type CrimeArea = Thing & {
  /** From 0 on, in the order of the list. */
  readonly number: number
  readonly forceId: string
  /** Around a place of the city, away from them, or all that could not be placed. */
  readonly extent: 'near' | 'far' | 'nowhere'
}

/** The directory of postcodes, the police's areas and points, planning's land and applications. */
export type LandKinds = {
  readonly outerWard: OuterWard
  readonly directoryPostcode: DirectoryPostcode
  readonly outcode: Outcode
  readonly terminatedPostcode: TerminatedPostcode
  readonly namedPlace: NamedPlace
  readonly neighbourhood: Neighbourhood
  readonly streetPoint: StreetPoint
  readonly crimeArea: CrimeArea
  readonly planningBody: PlanningBody
  readonly planningDataset: PlanningDatasetRecord
  readonly planningEntity: PlanningEntityRecord
  readonly planningApplication: PlanningApplicationRecord
}
