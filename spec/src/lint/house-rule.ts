import type { Oas3Visitor } from '@redocly/openapi-core'
import type { Finding } from '../finding.ts'
import type { ApiFacts } from '../load/api-facts.ts'
import type { Fixture } from '../load/fixtures.ts'
import type { ApiModel } from '../model.ts'

/** What the site's page of a rule is made from. */
export type RuleEntry = {
  readonly id: string
  readonly severity: Finding['severity']
  /** What the rule wants, as one sentence. */
  readonly title: string
  readonly why: string
  readonly fix: string
  /** A contract that breaks the rule and one that keeps it; both are run by a test. */
  readonly failing?: RuleExample
  readonly passing?: RuleExample
}

/** Files of a tiny contract: `openapi.yaml`, and more where the rule looks at more. */
export type RuleExample = {
  readonly 'openapi.yaml': string
  readonly 'api.yaml'?: string
  readonly fixtures?: Readonly<Record<string, string>>
}

/** What a rule may know beside the document it walks. */
export type LintSubject = {
  readonly api: ApiModel
  readonly facts: ApiFacts
  /** `api.yaml` as its owner wrote it, without our defaults. */
  readonly statedFacts: Readonly<Record<string, unknown>>
  readonly factsFile: string
  readonly fixtures: readonly Fixture[]
}

/** A rule of ours: a catalogue entry that can be run. One file a rule, named by its id. */
export type HouseRule = RuleEntry & {
  readonly failing: RuleExample
  readonly passing: RuleExample
  readonly visit: (subject: LintSubject, report: ReportElsewhere) => Oas3Visitor
}

/** Report in a file the walk does not visit, such as a fixture or `api.yaml`. */
export type ReportElsewhere = (finding: Pick<Finding, 'message' | 'at'>) => void
