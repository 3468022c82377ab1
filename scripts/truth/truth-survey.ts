import { terminalJson, terminalText } from '@openlondon/contract/model'
import { statSync } from 'node:fs'
import {
  formatSurvey,
  formatTruth,
  formatUnclaimed,
  readTruth,
  recordFault,
  surveyCity,
  unclaimedDocuments,
  writeTruth,
} from '@openlondon/contract'
import { absolute, cityDir } from '../parts/project.ts'
import type { ExitCode } from '../parts/command.ts'
import { UsageError } from '../parts/usage-error.ts'

export type SurveyOptions = { readonly apis: readonly string[]; readonly json: boolean; readonly record: boolean }

const legend = `theirs: operations in the owner's documents. absent: left out, with a reason in coverage.yaml.
plain: answers that fit the published document as JSON Schema, for a validator that knows none of our annotations.
strict: of those, the ones without any field that the contract does not describe.
of the same software: answers of other owners' servers. set aside: counted nowhere, for the reason given.
nothing behind: operations without any answer from outside; truth.json says what is behind the others.`

/** Look at evidence and print what was found; resolves to the exit code. */
export async function runSurvey({ apis, json, record }: SurveyOptions): Promise<ExitCode> {
  const evidenceDir = findEvidence()
  if (evidenceDir === undefined) {
    if (record) throw new UsageError('There is no evidence to record from: set EVIDENCE_DIR to its folder.')
    return showRecorded(json)
  }
  const found = await surveyCity({ cityDir, evidenceDir, apis, date: new Date().toISOString().slice(0, 10) })
  if (record) writeTruth(cityDir, found)
  const recorded = readTruth(cityDir)
  const surveys = found.map((survey) => {
    const fault = recordFault(recorded, survey)
    return fault ? { ...survey, faults: [...survey.faults, fault] } : survey
  })
  const unclaimed = apis.length > 0 ? [] : await unclaimedDocuments(cityDir, evidenceDir)
  console.log(json ? terminalJson({ surveys, unclaimed }, 2) : formatSurvey(surveys))
  if (!json && unclaimed.length > 0)
    console.log(`\nDocuments of owners that are none of the city's APIs:\n${formatUnclaimed(unclaimed)}`)
  if (!json) console.error(`\n${legend}`)
  const faults = surveys.flatMap(({ api, faults }) => faults.map(({ message }) => `${api}: ${message}`))
  // What is to be done stands last, where the eye is, and not a screen above.
  if (!json && faults.length > 0) console.error(terminalText(`\nFaults:\n${faults.join('\n')}`))
  const isOverlooked = unclaimed.some(({ reason }) => reason === undefined)
  return isOverlooked || surveys.some(({ faults }) => faults.length > 0) ? 1 : 0
}

function showRecorded(json: boolean): ExitCode {
  const recorded = readTruth(cityDir)
  console.error(
    `There is no evidence here (EVIDENCE_DIR names its folder)${recorded ? ', so this is what was recorded when there was.' : ', and nothing was ever recorded.'}`,
  )
  if (recorded) console.log(json ? terminalJson(recorded, 2) : formatTruth(recorded))
  return 0
}

/** The folder that `EVIDENCE_DIR` names, or the one beside the checkout when there is one. */
export function findEvidence(): string | undefined {
  const stated = process.env['EVIDENCE_DIR']
  const folder = stated ? absolute(stated, process.env['INIT_CWD']) : absolute('../shared/evidence')
  const isHere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false
  if (stated && !isHere) throw new UsageError(`EVIDENCE_DIR is "${stated}", which is not a folder.`)
  return isHere ? folder : undefined
}
