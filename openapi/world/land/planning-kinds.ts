import type { Thing } from '@openlondon/sandbox/view'

/** A public body that publishes planning data; `id` is its CURIE. */
export type PlanningBody = Thing & {
  /** Its number as text, as entities name it. */
  readonly entity: string
  readonly kind: string
  readonly officialName: string
  readonly councilType: string
  /** Of a council. */
  readonly boroughId?: string
  readonly website: string
  readonly began: string
}

/** One kind of entity of the national platform; `id` is its name there. */
export type PlanningDatasetRecord = Thing & {
  readonly plural: string
  readonly typology: string
  readonly themes: readonly string[]
  readonly about: string
  readonly phase: string
  readonly prefix: string
  readonly paint?: { readonly colour: string; readonly type: string }
  readonly wikidata?: string
  readonly wikipedia?: string
}

/** One thing that planning has to heed; `id` is its number as text. */
export type PlanningEntityRecord = Thing & {
  readonly dataset: string
  readonly typology: string
  readonly prefix: string
  readonly reference: string
  /** Number of the body that answers for it, as text. */
  readonly bodyEntity: string
  readonly quality: 'authoritative' | 'some'
  /** Days; empty where there is none. */
  readonly entered: string
  readonly began: string
  readonly ended: string
  /** Members that its dataset has beside those of all. */
  readonly more: Readonly<Record<string, string>>
}

/** An application, with all that becomes of it; what has not happened yet is not told. */
export type PlanningApplicationRecord = Thing & {
  readonly authority: string
  /** Of the borough that decides; empty where a development corporation does. */
  readonly boroughId: string
  readonly reference: string | number
  readonly boroughWritten: string
  readonly ward: string | null
  /** Calendar days. `valid` may be one that cannot be. */
  readonly valid: string | null
  readonly considered: string | null
  readonly target: string | null
  readonly decided: string | null
  /** Days on which the borough changed it between both. */
  readonly changed: readonly string[]
  /** The state once it is valid, once it is considered, and once it is decided. */
  readonly states: readonly [received: string, considered: string, decided: string]
  readonly decision: string | null
  readonly decisionWrittenAs: 'day' | 'instant'
  readonly description: string | null
  readonly kind: string | null
  readonly kindInFull: string | null
  readonly development: string | null
  readonly siteName: string | null
  readonly siteNumber: string | null
  readonly street: string | null
  readonly locality: string | null
  readonly postcode: string | null
  readonly uprn: string | null
  readonly pointWrittenAs: 'number' | 'text'
  readonly url: string | null
}
