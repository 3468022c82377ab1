import { finishReleases, prepareRelease, type PublishRequest } from '@openlondon/contract'
import type { Config } from '@openlondon/server'
import type { ExitCode } from '../parts/command.ts'
import { formatPlan, formatRefusal, type PlanFormat } from './plan-formats.ts'
import { confirmed, notesOf, publishRelease } from './publish-release.ts'
import { impactOf } from './publish-impact.ts'

export type PublishOrder = {
  readonly request: PublishRequest
  readonly config: Config
  readonly format: PlanFormat
  readonly isDryRun: boolean
  /** `--yes` was said. */
  readonly isAgreed: boolean
}

/** Decide, say so, and publish when that is agreed to. The report goes to standard output, what becomes of it to the other. */
export async function publish({ request, config, format, isDryRun, isAgreed }: PublishOrder): Promise<ExitCode> {
  const { cityDir, apiId } = request
  const finished = isDryRun ? [] : await finishReleases(cityDir, apiId, notesOf())
  for (const version of finished) console.error(`Finished ${apiId} ${version}, which had been stopped half-way.`)
  const plan = await prepareRelease(request)
  if (plan.kind === 'refusal') {
    // Whoever runs a stopped publish again has now what they wanted.
    if (finished.length > 0 && plan.reason === 'nothing-changed') return 0
    console.log(formatRefusal(format, plan))
    return 1
  }
  console.log(formatPlan(format, plan, await impactOf(plan.release.changes, config)))
  if (isDryRun) console.error('\nDry run: nothing was written.')
  else if (isAgreed || (await confirmed(plan))) console.error(await publishRelease(plan, config))
  else console.error('\nNothing was written.')
  return 0
}
