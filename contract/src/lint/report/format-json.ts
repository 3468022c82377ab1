import { terminalJson } from '../../grammar/terminal-text.ts'
import type { Finding } from '../../model/finding.ts'

/** Findings for a program of one's own: as they are, with how many there are of each severity. */
export function formatJson(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length
  const counts = { error: count('error'), warning: count('warning'), info: count('info') }
  return terminalJson({ counts, findings }, 2)
}
