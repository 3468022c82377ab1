import { engineRules } from '../catalogue/engine-rules.ts'
import { loaderRules } from '../catalogue/loader-rules.ts'
import { overrideRules } from '../catalogue/override-rules.ts'
import type { HouseRule, RuleEntry } from '../parts/house-rule.ts'
import * as errors from './errors/index.ts'
import * as examples from './examples/index.ts'
import * as lifecycle from './lifecycle/index.ts'
import * as names from './names/index.ts'
import * as owner from './owner/index.ts'
import * as parameters from './parameters/index.ts'
import * as privacy from './privacy/index.ts'
import * as schemas from './schemas/index.ts'
import * as smoothing from './smoothing/index.ts'
import * as transport from './transport/index.ts'
import * as values from './values/index.ts'

/** A rule with what its topic says of it. */
export type CataloguedRule = RuleEntry & { readonly topic: string; readonly overridable: boolean }

export type RuleTopic = { readonly id: string; readonly label: string; readonly rules: readonly CataloguedRule[] }

type Topic<Rule extends RuleEntry> = {
  /** Of our own rules: the folder they stand in, whose `index.ts` names each in a line. */
  readonly id: string
  readonly label: string
  readonly rules: readonly Rule[]
  /** Whether an owner may live with a finding for a while; a single rule may still say that its own has no exception. */
  readonly overridable: boolean
}

/** Topics in the order a reader meets them. */
const houseTopics: readonly Topic<HouseRule>[] = [
  { id: 'names', label: 'Names and words', rules: Object.values(names), overridable: true },
  { id: 'parameters', label: 'Parameters', rules: Object.values(parameters), overridable: true },
  { id: 'schemas', label: 'Schemas', rules: Object.values(schemas), overridable: true },
  { id: 'values', label: 'Values a city shares', rules: Object.values(values), overridable: true },
  { id: 'smoothing', label: 'How the SDK reads answers', rules: Object.values(smoothing), overridable: true },
  { id: 'examples', label: 'Examples', rules: Object.values(examples), overridable: true },
  { id: 'errors', label: 'Errors', rules: Object.values(errors), overridable: true },
  { id: 'privacy', label: 'Rights and privacy', rules: Object.values(privacy), overridable: true },
  { id: 'owner', label: 'Owner and service', rules: Object.values(owner), overridable: true },
  { id: 'transport', label: 'Transport and keys', rules: Object.values(transport), overridable: true },
  { id: 'lifecycle', label: 'Lifecycle', rules: Object.values(lifecycle), overridable: true },
]

/** Rules without code of ours; what keeps the files readable has no exception, nor have the exceptions themselves. */
const otherTopics: readonly Topic<RuleEntry>[] = [
  { id: 'format', label: 'The OpenAPI format', rules: engineRules, overridable: true },
  { id: 'files', label: 'Reading the files', rules: loaderRules, overridable: false },
  { id: 'overrides', label: 'Exceptions', rules: overrideRules, overridable: false },
]

/** Our own rules, those that can be run. */
export const houseRules: readonly HouseRule[] = houseTopics.flatMap((topic) => strictestFirst(topic.rules))

/** Every topic with its rules; each rule a finding can name is under one of them, and has a page of its own. */
export const ruleTopics: readonly RuleTopic[] = [...houseTopics, ...otherTopics].map(
  ({ id, label, rules, overridable }) => ({
    id,
    label,
    rules: strictestFirst<RuleEntry>(rules).map((rule) => ({
      ...rule,
      topic: id,
      overridable: rule.overridable ?? overridable,
    })),
  }),
)

export const ruleCatalog: readonly CataloguedRule[] = ruleTopics.flatMap((topic) => topic.rules)

function strictestFirst<Rule extends RuleEntry>(rules: readonly Rule[]): readonly Rule[] {
  const strictness: readonly RuleEntry['severity'][] = ['error', 'warning', 'info']
  return strictness.flatMap((severity) => rules.filter((rule) => rule.severity === severity))
}
