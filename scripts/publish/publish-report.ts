import { terminalLine, terminalText } from '@openlondon/contract/model'
import { formatFindings, type Change, type Finding, type ReleasePlan, type ReleaseRefusal } from '@openlondon/contract'

/** What an owner reads before confirming: findings, changes with their reasons, the version, who is touched. */
export function reportPlan(plan: ReleasePlan, impact: readonly string[]): string {
  const { release, required, findings, replacement } = plan
  const step = release.previous === null ? 'first release' : `${release.previous} → ${release.version}, ${release.bump}`
  const raised = release.bump === required ? '' : ` (the changes alone ask for ${required})`
  return [
    ...listFindings(findings),
    release.changes.length === 0 ? 'Changes: none to compare with.' : 'Changes',
    ...release.changes.map(describeChange),
    '',
    `Release: ${release.apiId} ${release.version} (${step})${raised}`,
    ...keptLines(replacement.removed),
    '',
    'Impact',
    ...impact.map((line) => `  ${line}`),
  ].join('\n')
}

/** Why nothing was published, with what led to it. */
export function reportRefusal({ findings, changes, message }: ReleaseRefusal): string {
  return [
    ...listFindings(findings),
    ...changes.map(describeChange),
    `Refused: ${terminalText(message)}`,
    'Nothing was written.',
  ].join('\n')
}

/** Five of many say enough: what matters stands above them. */
function keptLines(removed: readonly string[]): readonly string[] {
  if (removed.length === 0) return []
  const more = removed.length > 5 ? ` and ${removed.length - 5} more` : ''
  const names = removed.slice(0, 5).map(terminalLine).join(', ')
  return [`  no longer used, and kept with the release: ${names}${more}`]
}

function listFindings(findings: readonly Finding[]): readonly string[] {
  return findings.length === 0 ? [] : [formatFindings(findings), '']
}

function describeChange({ bump, rule, message, operations }: Change): string {
  const reach = operations.length === 0 ? '' : `\n         reaches ${operations.join(', ')}`
  return `  ${bump.padEnd(5)}  ${terminalLine(message)} [${rule}]${reach}`
}
