import type { Oas3Visitor } from '@redocly/openapi-core'
import type { Finding } from '../../model/finding.ts'
import type { CityFacts } from '../../facts/city-facts.ts'
import type { ApiFacts } from '../../facts/api-facts.ts'
import type { Fixture } from '../../facts/fixtures.ts'
import type { ApiModel, JsonSchema, SourceLocation } from '../../model/model.ts'
import type { ContractParts } from './contract-parts.ts'

/** What a rule's page is made from. */
export type RuleEntry = {
  readonly id: string
  readonly severity: Finding['severity']
  /** What the rule wants, as one sentence. */
  readonly title: string
  readonly why: string
  readonly fix: string
  /** `false` for a rule that has no exception though its topic has; what is not said is said by the topic. */
  readonly overridable?: boolean
  /** A contract that breaks the rule and one that keeps it; both are run by a test. */
  readonly failing?: RuleExample
  readonly passing?: RuleExample
}

/** Files of a tiny contract: `openapi.yaml`, and more where the rule looks at more. */
export type RuleExample = {
  readonly 'openapi.yaml': string
  readonly 'api.yaml'?: string
  /** What the city shares among its APIs. */
  readonly 'common/schemas.yaml'?: string
  readonly fixtures?: Readonly<Record<string, string>>
}

/** What a rule may know beside the document it walks. */
export type LintSubject = {
  /** Country and currency are asked for here: a rule of ours is true for any city. */
  readonly city: CityFacts
  /** The language that the texts are written in, as ISO 639 writes it: `en`, `sv`. */
  readonly language: string
  readonly api: ApiModel
  readonly facts: ApiFacts
  /** `api.yaml` as its owner wrote it, without our defaults. */
  readonly statedFacts: Readonly<Record<string, unknown>>
  readonly factsFile: string
  readonly factsAt: (pointer: string) => SourceLocation
  readonly fixtures: readonly Fixture[]
  /** The contract's parts in the owner's own files. */
  readonly contract: ContractParts
  /** Schemas that the city shares among its APIs, by name: which ids and shapes it knows is its data, not ours. */
  readonly shared: Readonly<Record<string, JsonSchema>>
}

/** A rule of ours: a catalogue entry that can be run. One file a rule, named by its id. */
export type HouseRule = RuleEntry & { readonly failing: RuleExample; readonly passing: RuleExample } & (
    | WalkingRule
    | CheckingRule
  )

/** Told of every node of the document by the engine, with the node's place. */
export type WalkingRule = { readonly visit: (subject: LintSubject, report: ReportElsewhere) => Oas3Visitor }

/** Looks through the contract's parts by itself; cheaper, and knows from where a schema is used. */
export type CheckingRule = { readonly check: (subject: LintSubject) => readonly Remark[] }

/** What a rule has to say; its id and severity are added to make a finding. */
export type Remark = Pick<Finding, 'message' | 'at'>

/** Report in a file the walk does not visit, such as a fixture or `api.yaml`. */
export type ReportElsewhere = (remark: Remark) => void
