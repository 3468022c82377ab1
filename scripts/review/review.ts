import { writeFileSync } from 'node:fs'
import { loadCityFacts, reportFor, seenFrom } from '@openlondon/contract'
import type { Config } from '@openlondon/server'
import type { ExitCode } from '../parts/command.ts'
import { formatPlan, formatRefusal } from '../publish/plan-formats.ts'
import { impactOf } from '../publish/publish-impact.ts'
import type { PullRequest } from './pull-request.ts'
import { portalReach, type AskedPortal } from './portal-reach.ts'
import { reviewApis } from './review-apis.ts'
import { reviewMarkdown } from './review-markdown.ts'
import { stickComment } from './sticky-comment.ts'

export type ReviewOrder = {
  readonly cityDir: string
  /** None for every API that changed. */
  readonly apiIds: readonly string[]
  readonly config: Config
  readonly now: Date
  /** The folder that files are named from, so that they can be clicked. */
  readonly from: string
  /** Whether findings are shown beside the lines of a pull request. */
  readonly isAnnotated: boolean
  readonly markdownFile: string | undefined
  readonly sarifFile: string | undefined
  /** Who is asked who is hit, where its own records are not at hand. */
  readonly portal?: AskedPortal | undefined
  /** Where to comment. */
  readonly pull: PullRequest | undefined
}

/** Say what merging would publish, and to whom it matters. Nothing of the city is written. 1 where something is refused. */
export async function review(order: ReviewOrder): Promise<ExitCode> {
  const { cityDir, apiIds, config, now, from, isAnnotated, markdownFile, sarifFile, portal, pull } = order
  const host = loadCityFacts(cityDir).host
  const found = await reviewApis(cityDir, apiIds, now)
  const seen = found.map(({ apiId, outcome }) => ({
    apiId,
    outcome: { ...outcome, findings: seenFrom(from, cityDir, outcome.findings) },
  }))
  const reviewed = []
  for (const one of seen) {
    const changes = changesOf(one.outcome)
    const impact = portal ? await portalReach(one.apiId, changes, portal) : await impactOf(changes, config)
    reviewed.push({ ...one, impact })
  }
  const findings = reviewed.flatMap(({ outcome }) => outcome.findings)
  const texts = reviewed.map(({ outcome, impact }) =>
    outcome.kind === 'plan' ? formatPlan('people', outcome, impact) : formatRefusal('people', outcome),
  )
  console.log(texts.length === 0 ? 'No contract changes.' : texts.join('\n\n'))
  if (isAnnotated && findings.length > 0) console.log(reportFor('github', findings, host))
  const markdown = reviewMarkdown(reviewed)
  if (markdownFile !== undefined) writeFileSync(markdownFile, `${markdown}\n`)
  if (sarifFile !== undefined) writeFileSync(sarifFile, `${reportFor('sarif', findings, host)}\n`)
  if (pull) console.error(await commentLine(pull, markdown))
  return reviewed.some(({ outcome }) => outcome.kind === 'refusal') ? 1 : 0
}

const changesOf = (outcome: Awaited<ReturnType<typeof reviewApis>>[number]['outcome']) =>
  outcome.kind === 'plan' ? outcome.release.changes : outcome.changes

/** The review stands without its comment, which a fork for one may not write. */
async function commentLine(pull: PullRequest, markdown: string): Promise<string> {
  try {
    return `Commented: ${await stickComment(pull, markdown)}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
