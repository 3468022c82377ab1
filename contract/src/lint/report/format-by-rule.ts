import { terminalLine } from '../../grammar/terminal-text.ts'
import type { Finding } from '../../model/finding.ts'
import { ruleCatalog } from '../rules/all-rules.ts'

/** Topics from what keeps an API out of the city to what would make it better; the SDK's own findings have none. */
const topicsByWeight = ['files', 'format', undefined, 'privacy', 'owner', 'transport', 'lifecycle', 'errors', 'names']

const severities: readonly Finding['severity'][] = ['error', 'warning', 'info']

type Group = { readonly rule: string; readonly severity: Finding['severity']; readonly findings: readonly Finding[] }

/** Findings for a terminal: one heading a rule, the most important first, each with its places. */
export function formatByRule(findings: readonly Finding[]): string {
  return groupsOf(findings).map(formatGroup).join('\n\n')
}

/** How often each rule was broken, for the end of a long list: `7 fact-stated, 2 privacy-class`. */
export function countByRule(findings: readonly Finding[]): string {
  return groupsOf(findings)
    .map((group) => `${group.findings.length} ${group.rule}`)
    .join(', ')
}

function groupsOf(findings: readonly Finding[]): readonly Group[] {
  return [...Map.groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`).values()]
    .flatMap((group): readonly Group[] => {
      const [first] = group
      return first ? [{ rule: first.rule, severity: first.severity, findings: group }] : []
    })
    .toSorted((left, right) => weightOf(left) - weightOf(right))
}

/** Rules of one weight stay in the order in which they were found. */
function weightOf({ rule, severity }: Group): number {
  const place = topicsByWeight.indexOf(ruleCatalog.find(({ id }) => id === rule)?.topic)
  return severities.indexOf(severity) * 100 + (place === -1 ? topicsByWeight.length : place)
}

function formatGroup({ rule, findings }: Group): string {
  const title = ruleCatalog.find(({ id }) => id === rule)?.title
  const [first] = findings
  return [
    `${rule}${title === undefined ? '' : `: ${title}`} ${first?.reference ?? ''}`,
    ...findings.map(({ at, message }) => terminalLine(`  ${at.file}:${at.line}:${at.column}  ${message}`)),
  ].join('\n')
}
