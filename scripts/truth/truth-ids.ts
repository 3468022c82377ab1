import { formatIds, surveyIds } from '@openlondon/contract'
import { terminalJson } from '@openlondon/contract/model'
import type { ExitCode } from '../parts/command.ts'
import { cityDir } from '../parts/project.ts'
import { UsageError } from '../parts/usage-error.ts'
import { findEvidence } from './truth-survey.ts'

/** Compare the registry of ids with what owners answered; a complete kind that lacks one is a fault. */
export function runIds(json: boolean): ExitCode {
  const evidenceDir = findEvidence()
  if (evidenceDir === undefined)
    throw new UsageError('There is no evidence to compare with: set EVIDENCE_DIR to its folder.')
  const agreements = surveyIds(cityDir, evidenceDir)
  console.log(json ? terminalJson(agreements, 2) : formatIds(agreements))
  return agreements.some(({ missing }) => missing.length > 0) ? 1 : 0
}
