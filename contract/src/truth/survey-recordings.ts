import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkRecording, type RecordingReport } from '../evidence/recorded-answers.ts'
import { readPublishedExample, readRecordingsIn } from '../evidence/recordings-folder.ts'
import type { ApiModel } from '../model/model.ts'
import { nearestMismatches, type NearestMismatch } from '../evidence/nearest-mismatches.ts'
import type { AnswerCounts, ApiSurvey, ApiTruth, Fault } from './api-truth.ts'
import { countFields } from './count-fields.ts'
import type { CoverageRecordings } from './coverage.ts'

export type RecordingsSurvey = Pick<ApiTruth, 'recordings' | 'examples'> &
  Pick<ApiSurvey, 'faults' | 'undeclared' | 'excused'>

/** Hold a contract against every answer of its owner that was kept or published. */
export function surveyRecordings(
  api: ApiModel,
  entries: readonly CoverageRecordings[],
  evidenceDir: string,
): RecordingsSurvey {
  const isHere = (entry: CoverageRecordings): boolean => existsSync(join(evidenceDir, placeOf(entry)))
  const gone = entries.filter((entry) => !isHere(entry))
  const checked = entries.filter(isHere).map((entry) => checkEntry(api, entry, evidenceDir))
  const reportsOf = (kind: CoverageRecordings['kind']): readonly RecordingReport[] =>
    checked.filter(({ entry }) => entry.kind === kind).flatMap(({ reports }) => reports)
  return {
    recordings: countsOf(reportsOf('recorded')),
    examples: countsOf(reportsOf('published')),
    faults: [
      ...gone.map((entry): Fault => ({ kind: 'evidence', message: `${placeOf(entry)} is not in the evidence folder` })),
      ...checked.flatMap(({ faults }) => faults),
    ],
    excused: checked.flatMap(({ excused }) => excused),
    undeclared: countFields(
      'answers',
      checked.flatMap(({ reports }) => reports.map((report) => report.undeclared)),
    ),
  }
}

const placeOf = (entry: CoverageRecordings): string => (entry.kind === 'recorded' ? entry.folder : entry.file)

type CheckedEntry = {
  readonly entry: CoverageRecordings
  readonly reports: readonly RecordingReport[]
  readonly faults: readonly Fault[]
  readonly excused: readonly string[]
}

function checkEntry(api: ApiModel, entry: CoverageRecordings, evidenceDir: string): CheckedEntry {
  const path = join(evidenceDir, placeOf(entry))
  const recordings = entry.kind === 'recorded' ? readRecordingsIn(path) : [readPublishedExample(path, entry.operation)]
  const reports = recordings.map((recording) => checkRecording(api, recording))
  const wrong = entry.kind === 'recorded' ? [] : entry.wrong
  const misfits = reports.flatMap((report) => nearestMismatches(report.mismatches).map((one) => ({ report, ...one })))
  const unused = wrong.filter((known) => !misfits.some((one) => one.path === known.path))
  return {
    entry,
    reports,
    faults: [
      ...misfits
        .filter((one) => !wrong.some((known) => known.path === one.path))
        .map(({ report, ...one }): Fault => ({ kind: 'recording', message: `${nameOf(report)} ${textOf(one)}` })),
      ...unused.map(({ at, path: place }): Fault => ({
        kind: 'stale',
        message: `${at.file}:${at.line} "wrong" speaks of ${place}, which fits`,
      })),
    ],
    excused: wrong
      .filter((known) => !unused.includes(known))
      .map((known) => `${placeOf(entry)} ${known.path}: ${known.reason}`),
  }
}

const nameOf = ({ name, operation }: RecordingReport): string => `${name} (${operation ?? 'no operation'})`

const textOf = ({ path, message, places }: NearestMismatch): string =>
  `${path === '' ? '' : `${path} `}${message}${places > 1 ? ` (at ${places} places)` : ''}`

function countsOf(reports: readonly RecordingReport[]): AnswerCounts {
  const fitting = reports.filter(({ mismatches }) => mismatches.length === 0)
  const strict = fitting.filter(({ undeclared }) => undeclared.length === 0)
  return { total: reports.length, fit: fitting.length, strict: strict.length }
}
