import type { RuleEntry, RuleExample } from '@openlondon/spec'

export const rulesPath = '/publish/rules/'
export const rulePath = (id: string): string => `${rulesPath}${id}/`

/** One file of an example contract, highlighted. */
export type ExampleFile = { readonly name: string; readonly html: string }

export type RulePage = Pick<RuleEntry, 'id' | 'severity' | 'title' | 'why' | 'fix'> & {
  readonly href: string
  readonly failing: readonly ExampleFile[]
  readonly passing: readonly ExampleFile[]
}

export type RuleLink = { readonly id: string; readonly href: string; readonly title: string }
export type RuleGroup = { readonly label: string; readonly links: readonly RuleLink[] }

/** Colours code at build time; what it gives is HTML. */
export type Highlight = (text: string, language: 'yaml' | 'json') => string

const groupLabels: Readonly<Record<RuleEntry['severity'], string>> = {
  error: 'Stop a release',
  warning: 'Are said, and do not stop it',
  info: 'Good to know',
}

/** One page for each rule a finding can name, and the list of all, the strict ones first. */
export function createRulePages(
  rules: readonly RuleEntry[],
  highlight: Highlight,
): { readonly groups: readonly RuleGroup[]; readonly pages: readonly RulePage[] } {
  const severities: readonly RuleEntry['severity'][] = ['error', 'warning', 'info']
  const groups = severities
    .map((severity) => ({
      label: groupLabels[severity],
      links: rules
        .filter((rule) => rule.severity === severity)
        .map(({ id, title }) => ({ id, href: rulePath(id), title })),
    }))
    .filter((group) => group.links.length > 0)
  const pages = rules.map(({ id, severity, title, why, fix, failing, passing }) => ({
    id,
    severity,
    title,
    why,
    fix,
    href: rulePath(id),
    failing: filesOf(failing, highlight),
    passing: filesOf(passing, highlight),
  }))
  return { groups, pages }
}

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
