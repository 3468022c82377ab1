import { terminalLine } from '../../grammar/terminal-text.ts'
import type { Finding } from '../../model/finding.ts'
import { ruleCatalog } from '../rules/all-rules.ts'

/** Topics from what keeps an API out of the city to what would make it better; the SDK's own findings have none. */
const topicsByWeight = ['files', 'format', undefined, 'privacy', 'owner', 'transport', 'lifecycle', 'errors', 'names']

const severities: readonly Finding['severity'][] = ['error', 'warning', 'info']

/** All that one rule has to say. */
export type RuleFindings = {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly findings: readonly Finding[]
}

/** Findings for a terminal: one heading a rule, the most important first, each with its places. */
export function formatByRule(findings: readonly Finding[]): string {
  return groupByRule(findings).map(formatGroup).join('\n\n')
}

/** How often each rule was broken, for the end of a long list: `7 fact-stated, 2 privacy-class`. */
export function countByRule(findings: readonly Finding[]): string {
  return groupByRule(findings)
    .map((group) => `${group.findings.length} ${group.rule}`)
    .join(', ')
}

/** What was found, one group a rule, what to mend first in front. */
export function groupByRule(findings: readonly Finding[]): readonly RuleFindings[] {
  return [...Map.groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`).values()]
    .flatMap((group): readonly RuleFindings[] => {
      const [first] = group
      return first ? [{ rule: first.rule, severity: first.severity, findings: group }] : []
    })
    .toSorted((left, right) => weightOf(left) - weightOf(right))
}

/** Rules of one weight stay in the order in which they were found. */
function weightOf({ rule, severity }: RuleFindings): number {
  const place = topicsByWeight.indexOf(ruleCatalog.find(({ id }) => id === rule)?.topic)
  return severities.indexOf(severity) * 100 + (place === -1 ? topicsByWeight.length : place)
}

function formatGroup({ rule, findings }: RuleFindings): string {
  const title = ruleCatalog.find(({ id }) => id === rule)?.title
  const [first] = findings
  return [
    `${rule}${title === undefined ? '' : `: ${title}`} ${first?.reference ?? ''}`,
    ...findings.map(({ at, message }) => terminalLine(`  ${at.file}:${at.line}:${at.column}  ${message}`)),
  ].join('\n')
}
