import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Change, Finding, ReleasePlan, ReleaseRefusal, ReleaseTargets } from '@openlondon/contract'
import type { JudgeJob, JudgeResult, Judged, ToldChange, ToldFinding } from './judge-job.ts'

/** More than anybody reads on a page. */
const findingsMax = 60
const changesMax = 100
const operationsMax = 20
const reachedMax = 200
const messageLengthMax = 600

/**
 * What publishing says of a document, or its publication: the same code as the command's. It is loaded with the first
 * question: a server starts without it. To judge takes seconds, so `mayPublish` is asked after it.
 */
export async function judgeDocument(job: JudgeJob, mayPublish: () => Promise<boolean>): Promise<JudgeResult> {
  const { cityDir, apiId, name, document, note, now, approved } = job
  const contract = await import('@openlondon/contract')
  const { ContractError, applyRelease, finishReleases, loadCityFacts, prepareRelease, readReleases } = contract
  let targets: ReleaseTargets = { cityDir }
  try {
    const changeset = approved && notesOf(loadCityFacts(cityDir).sdk)
    if (changeset) targets = { cityDir, changeset }
    if (approved) await finishReleases(cityDir, apiId, changeset)
  } catch (error) {
    return {
      kind: 'failed',
      message: `What was there before could not be read or finished: ${reasonOf(error, cityDir)}`,
    }
  }
  let outcome: ReleasePlan | ReleaseRefusal
  try {
    outcome = await prepareRelease({
      cityDir,
      apiId,
      from: { name, text: document },
      now: new Date(now),
      ...(note !== '' && { note }),
    })
  } catch (error) {
    // Of the city, or of this program.
    if (!(error instanceof ContractError)) return { kind: 'failed', message: reasonOf(error, cityDir) }
    return { kind: 'refused', message: 'The document cannot be read.', findings: error.findings.map(toldFinding) }
  }
  const latest = readReleases(cityDir, apiId)[0]?.version
  if (outcome.kind === 'refusal') {
    // Somebody was stopped after it had become a release, or published the same document by the command.
    if (outcome.reason === 'nothing-changed' && approved && latest === approved.version)
      return { kind: 'published', version: approved.version }
    return {
      kind: 'refused',
      message: outcome.message,
      // Of the others none keeps it from being published.
      findings: outcome.findings
        .filter(({ severity }) => severity === 'error')
        .slice(0, findingsMax)
        .map(toldFinding),
    }
  }
  const judged = toldPlan(outcome)
  if (!approved) return { kind: 'judged', judged }
  const isSame = (['previous', 'version', 'bump'] as const).every((part) => judged[part] === approved[part])
  if (!isSame)
    return {
      kind: 'moved',
      message: `It was approved as ${approved.version}, after ${approved.previous ?? 'nothing'}; it would be ${judged.version} now, after ${judged.previous ?? 'nothing'}.`,
    }
  if (!(await mayPublish())) return { kind: 'forbidden' }
  try {
    await applyRelease(outcome, targets)
    return { kind: 'published', version: judged.version }
  } catch (error) {
    return { kind: 'failed', message: reasonOf(error, cityDir) }
  }
}

/** Where notes for the SDK's next version go: only where the city keeps its SDK in a repository, and it is here. */
function notesOf({ folder, packageName }: { readonly folder?: string | undefined; readonly packageName: string }) {
  if (folder === undefined || !existsSync(join(folder, 'package.json'))) return undefined
  return { folder: join(folder, '..', '.changeset'), packageName }
}

function toldPlan({ release, findings }: ReleasePlan): Judged {
  const { previous, version, bump, changes } = release
  const breaking = changes.filter((change) => change.bump === 'major')
  const on = (axis: 'wire' | 'types' | 'meaning'): number =>
    breaking.filter(({ axes }) => axes?.[axis] === 'major').length
  return {
    previous,
    version,
    bump,
    findings: worstFirst(findings).slice(0, findingsMax).map(toldFinding),
    findingsCount: findings.length,
    changes: changes
      .toSorted((one, other) => weight[other.bump] - weight[one.bump])
      .slice(0, changesMax)
      .map(toldChange),
    changesCount: changes.length,
    breaks: { wire: on('wire'), types: on('types'), meaning: on('meaning') },
    reached: [...new Set(breaking.flatMap(({ operations }) => operations))].slice(0, reachedMax),
  }
}

const weight = { patch: 0, minor: 1, major: 2 } as const
const severities = ['error', 'warning', 'info']

const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))

function toldFinding({ rule, severity, message, at, reference }: Finding): ToldFinding {
  const { file, line, column } = at
  return { rule, severity, message: message.slice(0, messageLengthMax), reference, file, line, column }
}

function toldChange({ bump, axes, message, action, operations }: Change): ToldChange {
  return {
    bump,
    axes: axes ?? null,
    message: message.slice(0, messageLengthMax),
    action: action?.slice(0, messageLengthMax) ?? null,
    operations: operations.slice(0, operationsMax),
  }
}

/** Owners read it: where the city lies on this machine is nobody's business. */
function reasonOf(error: unknown, cityDir: string): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replaceAll(resolve(cityDir), basename(resolve(cityDir)))
}
