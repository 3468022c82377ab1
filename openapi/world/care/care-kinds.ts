import type { Point, Thing } from '@openlondon/sandbox/view'

/** A council that rates kitchens; `id` is the owner's own number of it, as text. */
export type HygieneAuthority = Thing & {
  /** Three digits, such as `519`. */
  readonly code: string
  readonly region: string
  /** Its borough; none outside London. */
  readonly boroughId?: string
  readonly url: string
  readonly mailbox: string
  /** 1 for FHRS, 2 for Scotland's FHIS. */
  readonly scheme: number
}

/** Penalty points, 0 is best. */
export type HygieneScores = readonly [hygiene: number, structural: number, confidence: number]

/** What a council found on a day: `value` is `0` to `5`, or a word such as `Exempt`, which has no scores. */
export type HygieneInspection = {
  readonly on: string
  readonly value: string
  readonly scores?: HygieneScores
  readonly isPending?: boolean
  readonly reply?: string
}

/** A business that sells or serves food; `id` is its FHRSID as text. Without a point its address is withheld. */
export type Kitchen = Thing & {
  readonly typeId: number
  readonly addressLines: readonly [string, string, string, string]
  /** Whole, or the first half of one that is withheld. */
  readonly postcode: string
  readonly authorityId: string
  /** The council's own. */
  readonly reference: string
  readonly isExempt: boolean
  /** What is known; otherwise it is inspected by rule. */
  readonly inspections?: readonly HygieneInspection[]
}

export type HealthRole = {
  /** Such as `RO76`. */
  readonly code: string
  /** Number of this role of this body. */
  readonly number: number
}

/** An organisation or a site with an ODS code, `id`; `name` is in capitals. The first of its roles is the main one. */
export type HealthBody = Thing & {
  readonly recordClass: 'RC1' | 'RC2'
  readonly roles: readonly HealthRole[]
  readonly from: string
  readonly addressLines: readonly string[]
  readonly town: string
  readonly postcode: string
  readonly boroughId?: string
  readonly uprn: string
  readonly website?: string
  readonly predecessors: readonly string[]
  /** Days on which its record changed, oldest first, where they are known. */
  readonly changes?: readonly string[]
}

/** What one body is to another: the source is operated or commissioned by the target, or its partner. */
export type HealthAffiliation = Thing & {
  readonly kind: 'RE4' | 'RE5' | 'RE6' | 'RE8'
  readonly sourceId: string
  readonly targetId: string
  readonly from: string
}

export type CareType =
  | 'Social Care Org'
  | 'NHS Healthcare Organisation'
  | 'Independent Healthcare Org'
  | 'Primary Medical Services'

/** What the regulator's register says of a place and of a provider alike. */
export type Registration = Thing & {
  readonly type: CareType
  readonly category: string
  readonly from: string
  readonly addressLines: readonly string[]
  readonly postcode: string
  readonly boroughId: string
  readonly point: Point
  readonly odsCode?: string
  readonly uprn?: string
  readonly website?: string
  readonly constituency?: string
  readonly brand?: { readonly id: string; readonly name: string }
}

/** Who is registered to give care. */
export type CareProvider = Registration & {
  readonly ownership: 'NHS Body' | 'Organisation' | 'Partnership'
  readonly companyNumber?: string
}

/** Answers to the regulator's five questions and the whole, in its order: safe, effective, caring, responsive, well led. */
export type CareRatings = { readonly overall: string; readonly questions: readonly string[] }

/** A visit of the regulator that ended in a report. */
export type CareReport = {
  readonly id: string
  readonly visitedOn: string
  readonly publishedOn: string
  readonly ratings: CareRatings
}

/** A place where care is given. */
export type CarePlace = Registration & {
  readonly providerId: string
  /** 0 where it is no care home. */
  readonly beds: number
  /** The regulator's name of the service, such as `Doctors treatment service`. */
  readonly service: string
  readonly specialisms: readonly string[]
  readonly predecessors: readonly string[]
  /** Oldest first, where they are known; otherwise it is inspected by rule, or not at all. */
  readonly reports?: readonly CareReport[]
}

/** A body that publishes data; `id` is its name in addresses. */
export type DataPublisher = Thing & { readonly uuid: string; readonly since: string }

/** A theme of data sets; `id` is its name in addresses. */
export type DataTheme = Thing & { readonly uuid: string; readonly about: string; readonly since: string }

export type DataFile = {
  readonly id: string
  readonly title: string
  /** In the words of its publisher. */
  readonly format: string
  readonly url: string
  readonly size?: number | string
  /** The rows it has, of which the catalogue can be asked. */
  readonly table?: string
}

/** How often a data set is renewed: at times of its own on a day, in a month, in a quarter, in a year; or never. */
export type DataRhythm = 'daily' | 'monthly' | 'quarterly' | 'annual' | 'never'

/** A data set, on the Datastore of the whole city or on the host that boroughs share. */
export type DataSet = Thing & {
  readonly host: 'datastore' | 'boroughs'
  /** Its name in addresses. */
  readonly slug: string
  readonly about: string
  readonly publisherId: string
  readonly themeIds: readonly string[]
  readonly tags: readonly string[]
  readonly licence: string
  readonly isPrivate: boolean
  readonly createdAt: string
  readonly rhythm: DataRhythm
  /** Instants at which it changed, oldest first, where they are known. */
  readonly changes?: readonly string[]
  readonly files: readonly DataFile[]
  /** Addresses elsewhere. */
  readonly links: readonly { readonly id: string; readonly title: string; readonly url: string }[]
  readonly geography?: string
}

/** A tree in a street; `id` is its number. */
export type StreetTree = Thing & {
  readonly species: string
  /** Around the trunk; none where nobody measured. */
  readonly girthCm?: number
  /** The day; none where nobody knows. */
  readonly plantedOn?: string
  readonly boroughId: string
  readonly point: Point
}

/** Practices, pharmacies, kitchens and data sets. */
export type CareKinds = {
  readonly hygieneAuthority: HygieneAuthority
  readonly kitchen: Kitchen
  readonly healthBody: HealthBody
  readonly healthAffiliation: HealthAffiliation
  readonly careProvider: CareProvider
  readonly carePlace: CarePlace
  readonly dataPublisher: DataPublisher
  readonly dataTheme: DataTheme
  readonly dataSet: DataSet
  readonly streetTree: StreetTree
}
