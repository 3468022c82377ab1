import { terminalLine, terminalText } from '@openlondon/contract/model'
import { describeImpact, hasStore, openPortalStore, usageWindowDays, type Config } from '@openlondon/server'
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
    ...replacement.removed.map((file) => `  removes ${file}, which the new contract no longer uses`),
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

/** Who called what breaks, as far as this portal's own records say. A missing store is not made. */
export async function impactOf(plan: ReleasePlan, config: Config): Promise<readonly string[]> {
  if (!plan.release.changes.some((change) => change.bump === 'major'))
    return ['Nothing breaks, so nobody is written to.']
  if (!hasStore(config))
    return [`No usage is recorded in ${config.dataDir}: set DATA_DIR to the portal's own to see who is touched.`]
  const { store } = await openPortalStore(config)
  try {
    return (await describeImpact(store, plan.release.changes, usageWindowDays)).lines
  } finally {
    await store.close()
  }
}

function listFindings(findings: readonly Finding[]): readonly string[] {
  return findings.length === 0 ? [] : [formatFindings(findings), '']
}

function describeChange({ bump, rule, message, operations }: Change): string {
  const reach = operations.length === 0 ? '' : `\n         reaches ${operations.join(', ')}`
  return `  ${bump.padEnd(5)}  ${terminalLine(message)} [${rule}]${reach}`
}
