import { terminalJson } from '@openlondon/contract/model'
import type { ReleasePlan, ReleaseRefusal } from '@openlondon/contract'
import { markdownPlan, markdownRefusal } from './plan-markdown.ts'
import type { TouchedHolders } from './publish-impact.ts'
import { reportPlan, reportRefusal } from './publish-report.ts'

/** Whom a report is for: somebody at a terminal, a program, a page. */
export const planFormats = ['people', 'json', 'markdown'] as const

export type PlanFormat = (typeof planFormats)[number]

export function formatPlan(format: PlanFormat, plan: ReleasePlan, impact: TouchedHolders): string {
  if (format === 'markdown') return markdownPlan(plan, impact)
  if (format === 'people') return reportPlan(plan, impact.lines)
  const { release, required, findings, replacement } = plan
  const { lines: _words, ...numbers } = impact
  const files = { written: Object.keys(replacement.written), removed: replacement.removed }
  return terminalJson({ kind: 'plan', release, required, findings, files, impact: numbers }, 2)
}

export function formatRefusal(format: PlanFormat, refusal: ReleaseRefusal): string {
  if (format === 'markdown') return markdownRefusal(refusal)
  return format === 'people' ? reportRefusal(refusal) : terminalJson(refusal, 2)
}
