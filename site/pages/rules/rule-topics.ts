import type { RuleEntry } from '@openlondon/contract'

export type RuleTopic = { readonly label: string; readonly overridable: boolean; readonly rules: readonly RuleEntry[] }

/**
 * The catalogue is in the order a reader meets its rules: a topic begins with the rule named here and goes on to the
 * next, so that a new rule falls under the topic of its neighbours.
 */
const topics = [
  { label: 'Names and words', from: 'operation-id-named', overridable: true },
  { label: 'Parameters', from: 'parameter-described', overridable: true },
  { label: 'Schemas', from: 'schema-property-described', overridable: true },
  { label: 'Values a city shares', from: 'shared-brand', overridable: true },
  { label: 'How the SDK reads answers', from: 'annotation-known', overridable: true },
  { label: 'Examples', from: 'response-example', overridable: true },
  { label: 'Errors', from: 'errors-documented', overridable: true },
  { label: 'Rights and privacy', from: 'licence-stated', overridable: true },
  { label: 'Owner and service', from: 'owner-stated', overridable: true },
  { label: 'Transport and keys', from: 'servers-https', overridable: true },
  { label: 'Lifecycle', from: 'version-semver', overridable: true },
  { label: 'The OpenAPI format', from: 'struct', overridable: true },
  { label: 'Reading the files', from: 'contract-readable', overridable: false },
  { label: 'Exceptions', from: 'override-stated', overridable: false },
] as const

/** Single rules that keep a contract readable and people safe have no exception either. */
const never: readonly string[] = ['struct', 'no-patient-data']

export const topicStarts: readonly string[] = topics.map(({ from }) => from)

export const isOverridable = ({ id }: RuleEntry, topic: RuleTopic): boolean => topic.overridable && !never.includes(id)

/** Every rule once; what stands before the first topic is under it all the same. */
export function rulesByTopic(rules: readonly RuleEntry[]): readonly RuleTopic[] {
  const places = new Map(topics.map((topic, index) => [topic.from as string, index])) // looked up by any id
  let current = 0
  const grouped = Map.groupBy(rules, ({ id }) => (current = places.get(id) ?? current))
  return topics.flatMap(({ label, overridable }, index) => {
    const own = grouped.get(index)
    return own ? [{ label, overridable, rules: own }] : []
  })
}
