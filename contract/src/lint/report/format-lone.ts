import { terminalLine } from '../../grammar/terminal-text.ts'
import type { Finding } from '../../model/finding.ts'
import { ruleCatalog } from '../rules/all-rules.ts'
import { formatFindings } from './format-findings.ts'
import { groupByRule } from './format-by-rule.ts'

/** Of a long list somebody reads the end: how often each rule, and which three to mend first, and how. */
export function formatLone(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings.'
  const groups = groupByRule(findings)
  const width = String(Math.max(...groups.map((group) => group.findings.length))).length
  const counts = groups.map(({ rule, severity, findings: own }) => {
    const [first] = own
    const where = first ? `first at ${first.at.file}:${first.at.line}:${first.at.column}` : ''
    return terminalLine(`  ${String(own.length).padStart(width)}  ${severity.padEnd(7)}  ${rule}, ${where}`)
  })
  const first = groups.slice(0, 3).map(({ rule }, index) => {
    const entry = ruleCatalog.find(({ id }) => id === rule)
    return `  ${index + 1}. ${rule}${entry ? `: ${entry.title} ${entry.fix}` : ''}`
  })
  return [formatFindings(findings), 'By rule', ...counts, 'Mend first', ...first].join('\n')
}
