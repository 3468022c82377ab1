import { terminalLine } from '../../grammar/terminal-text.ts'
import type { Finding } from '../../model/finding.ts'

/** Findings for a terminal: a clickable place, what is wrong, and the page that explains it. */
export function formatFindings(findings: readonly Finding[]): string {
  const lines = findings.map((finding) => {
    const { file, line, column } = finding.at
    const said = `${finding.severity}  ${finding.message}  [${finding.rule}] ${finding.reference}`
    return terminalLine(`${file}:${line}:${column}  ${said}`)
  })
  return [...lines, summaryOf(findings)].join('\n')
}

function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings.'
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const found = count(severity)
    return found === 0 ? [] : [`${found} ${severity === 'info' ? 'hint' : severity}${found === 1 ? '' : 's'}`]
  })
  return `${counts.join(', ')}.`
}
