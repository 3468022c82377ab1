import type { RuleEntry, RuleExample, RuleTopic } from '@openlondon/contract'
import { rulePath } from '@openlondon/contract/model'

/** One file of an example contract, highlighted. */
export type ExampleFile = { readonly name: string; readonly html: string }

export type RulePage = Pick<RuleEntry, 'id' | 'severity' | 'title' | 'why' | 'fix'> & {
  readonly href: string
  readonly failing: readonly ExampleFile[]
  readonly passing: readonly ExampleFile[]
  /** How an owner makes an exception, as HTML; absent where there is none. */
  readonly override?: string
}

export type RuleLink = {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly severity: RuleEntry['severity']
}
export type RuleGroup = { readonly label: string; readonly links: readonly RuleLink[] }

/** Colours code at build time; what it gives is HTML. */
export type Highlight = (text: string, language: 'yaml' | 'json') => string

/** One page for each rule a finding can name, and the list of all by topic. */
export function createRulePages(
  topics: readonly RuleTopic[],
  highlight: Highlight,
): { readonly groups: readonly RuleGroup[]; readonly pages: readonly RulePage[] } {
  const groups = topics.map((topic) => ({
    label: topic.label,
    links: topic.rules.map(({ id, title, severity }) => ({ id, href: rulePath(id), title, severity })),
  }))
  const pages = topics.flatMap((topic) =>
    topic.rules.map((rule) => {
      const { id, severity, title, why, fix, failing, passing, overridable } = rule
      return {
        id,
        severity,
        title,
        why,
        fix,
        href: rulePath(id),
        failing: filesOf(failing, highlight),
        passing: filesOf(passing, highlight),
        ...(overridable ? { override: highlight(overrideOf(id), 'yaml') } : {}),
      }
    }),
  )
  return { groups, pages }
}

const overrideOf = (rule: string): string => `overrides:
  - rule: ${rule}
    at: operationName
    reason: The owner renames it in the spring.
    until: '2027-06-30'`

function filesOf(example: RuleExample | undefined, highlight: Highlight): ExampleFile[] {
  if (!example) return []
  const { fixtures = {}, ...files } = example
  return [
    ...Object.entries(files).flatMap(([name, text]) =>
      text === undefined ? [] : [{ name, html: highlight(text.trimEnd(), 'yaml') }],
    ),
    ...Object.entries(fixtures).map(([name, text]) => ({
      name: `fixtures/${name}`,
      html: highlight(text.trimEnd(), 'json'),
    })),
  ]
}
