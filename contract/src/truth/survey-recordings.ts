import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { nearestMismatches, type NearestMismatch } from '../evidence/nearest-mismatches.ts'
import { checkRecording, type Origin, type Recording, type RecordingReport } from '../evidence/recorded-answers.ts'
import { readPublishedExample, readRecordingsIn } from '../evidence/recordings-folder.ts'
import type { ApiModel } from '../model/model.ts'
import type { AnswerCounts, ApiSurvey, ApiTruth, Backing, Fault, SetAside } from './api-truth.ts'
import { countFields } from './count-fields.ts'
import type { CoverageRecordings, SetAsideFile } from './coverage.ts'

export type RecordingsSurvey = Required<
  Pick<ApiTruth, 'recordings' | 'examples' | 'related' | 'setAside' | 'backing'>
> &
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
  const reports = keptOnce(checked.flatMap((one) => one.reports))
  return {
    ...backingOf(reports),
    setAside: keptOnce(checked.flatMap((one) => one.setAside)).map(({ name, operation, reason }) => ({
      name,
      ...(operation === undefined ? {} : { operation }),
      reason,
    })),
    backing: Object.fromEntries(
      [...Map.groupBy(reports, ({ operation }) => operation ?? '')]
        .filter(([name]) => name !== '')
        .toSorted(([left], [right]) => left.localeCompare(right))
        .map(([name, own]) => [name, backingOf(own)]),
    ),
    faults: [
      ...gone.map((entry): Fault => ({ kind: 'evidence', message: `${placeOf(entry)} is not in the evidence folder` })),
      ...checked.flatMap(({ faults }) => faults),
    ],
    excused: checked.flatMap(({ excused }) => excused),
    undeclared: countFields(
      'answers',
      reports.map(({ undeclared }) => undeclared),
    ),
  }
}

/** An example that is kept both as a file and among recordings counts once. */
function keptOnce<Kept extends Checked>(reports: readonly Kept[]): readonly Kept[] {
  const known = new Set<string>()
  return reports.filter(({ origin, operation, body }) => {
    const key = JSON.stringify([operation, body])
    const isAgain = origin === 'published' && known.has(key)
    known.add(key)
    return !isAgain
  })
}

const placeOf = (entry: CoverageRecordings): string => (entry.kind === 'recorded' ? entry.folder : entry.file)

type Checked = RecordingReport & Pick<Recording, 'body'>

type CheckedEntry = {
  /** Of what counts. */
  readonly reports: readonly Checked[]
  readonly setAside: readonly (Checked & SetAside)[]
  readonly faults: readonly Fault[]
  readonly excused: readonly string[]
}

function checkEntry(api: ApiModel, entry: CoverageRecordings, evidenceDir: string): CheckedEntry {
  const path = join(evidenceDir, placeOf(entry))
  const check = (recording: Recording): Checked => ({ ...checkRecording(api, recording), body: recording.body })
  return entry.kind === 'recorded'
    ? checkFolder(readRecordingsIn(path).map(check), entry.setAside)
    : checkExample(check(readPublishedExample(path, entry.operation)), entry)
}

/** What is set aside must be there and must not fit: a reason that holds no longer would hide the next fault. */
function checkFolder(all: readonly Checked[], setAside: readonly SetAsideFile[]): CheckedEntry {
  const reports = all.filter((report) => !setAside.some(({ name }) => name === report.name))
  const stale = setAside.filter(({ name }) => !all.some((one) => one.name === name && one.mismatches.length > 0))
  return {
    reports,
    setAside: setAside
      .filter((one) => !stale.includes(one))
      .flatMap(({ name, reason }) => all.filter((one) => one.name === name).map((one) => ({ ...one, reason }))),
    faults: [
      ...reports.flatMap((report) => nearestMismatches(report.mismatches).map((one) => misfit(report, one))),
      ...stale.map(({ name, at }): Fault => ({
        kind: 'stale',
        message: `${at.file}:${at.line} "setAside" speaks of ${name}, which ${all.some((one) => one.name === name) ? 'fits' : 'is not there'}`,
      })),
    ],
    excused: [],
  }
}

function checkExample(
  report: Checked,
  { file, wrong }: Extract<CoverageRecordings, { readonly kind: 'published' }>,
): CheckedEntry {
  const misfits = nearestMismatches(report.mismatches)
  const unused = wrong.filter((known) => !misfits.some((one) => one.path === known.path))
  const unexcused = misfits.filter((one) => !wrong.some((known) => known.path === one.path))
  const isExcused = misfits.length > 0 && unexcused.length === 0
  const reason = wrong.map((known) => known.reason).join(' ')
  return {
    reports: isExcused ? [] : [report],
    setAside: isExcused ? [{ ...report, reason }] : [],
    faults: [
      ...unexcused.map((one) => misfit(report, one)),
      ...unused.map(({ at, path: place }): Fault => ({
        kind: 'stale',
        message: `${at.file}:${at.line} "wrong" speaks of ${place}, which fits`,
      })),
    ],
    excused: isExcused
      ? []
      : wrong.filter((known) => !unused.includes(known)).map((known) => `${file} ${known.path}: ${known.reason}`),
  }
}

const misfit = (report: RecordingReport, mismatch: NearestMismatch): Fault => ({
  kind: 'recording',
  message: `${report.name} (${report.operation ?? 'no operation'}) ${textOf(mismatch)}`,
})

const textOf = ({ path, message, places }: NearestMismatch): string =>
  `${path === '' ? '' : `${path} `}${message}${places > 1 ? ` (at ${places} places)` : ''}`

function backingOf(reports: readonly RecordingReport[]): Backing {
  const of = (origin: Origin): AnswerCounts => countsOf(reports.filter((report) => report.origin === origin))
  return { recordings: of('recorded'), examples: of('published'), related: of('related') }
}

function countsOf(reports: readonly RecordingReport[]): AnswerCounts {
  const fitting = reports.filter(({ mismatches }) => mismatches.length === 0)
  const strict = fitting.filter(({ undeclared }) => undeclared.length === 0)
  return { total: reports.length, fit: fitting.length, strict: strict.length }
}
