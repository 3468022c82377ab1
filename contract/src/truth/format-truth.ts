import { alignColumns } from './align-columns.ts'
import type { AnswerCounts, ApiSurvey, ApiTruth, Fault, OperationCounts } from './api-truth.ts'
import type { Truth } from './truth-record.ts'

const heading = [
  'API',
  'operations',
  'fixtures',
  'theirs',
  'present',
  'absent',
  'missing',
  'recordings',
  'fit',
  'strict',
  'published examples',
  'fit',
  'strict',
]

/** A row for each API, and under it what is not as it should be. */
export function formatSurvey(surveys: readonly ApiSurvey[]): string {
  const all = surveys.length > 1 ? [rowOf('all', totalOf(surveys.map(({ truth }) => truth)))] : []
  const table = alignColumns([heading, ...surveys.map(({ api, truth }) => rowOf(api, truth)), ...all])
  return [...table, ...surveys.flatMap(formatDetails)].join('\n')
}

/** The same from the record, with the day of each row. */
export function formatTruth(truth: Truth): string {
  const rows = Object.entries(truth).map(([api, one]) => [...rowOf(api, one), one.date])
  const all = rows.length > 1 ? [[...rowOf('all', totalOf(Object.values(truth))), '']] : []
  return alignColumns([[...heading, 'looked at'], ...rows, ...all]).join('\n')
}

type Counts = Omit<ApiTruth, 'date' | 'documents'>

function totalOf(truths: readonly Counts[]): Counts {
  const sum = (count: (truth: Counts) => number): number => truths.reduce((known, truth) => known + count(truth), 0)
  const answers = (of: (truth: Counts) => AnswerCounts): AnswerCounts => ({
    total: sum((truth) => of(truth).total),
    fit: sum((truth) => of(truth).fit),
    strict: sum((truth) => of(truth).strict),
  })
  return {
    operations: sum(({ operations }) => operations),
    fixtures: { valid: sum(({ fixtures }) => fixtures.valid), total: sum(({ fixtures }) => fixtures.total) },
    owner: {
      theirs: sum(({ owner }) => owner.theirs),
      present: sum(({ owner }) => owner.present),
      absent: sum(({ owner }) => owner.absent),
      missing: sum(({ owner }) => owner.missing),
    },
    recordings: answers(({ recordings }) => recordings),
    examples: answers(({ examples }) => examples),
  }
}

function rowOf(api: string, { operations, fixtures, owner, recordings, examples }: Counts): readonly string[] {
  return [
    api,
    String(operations),
    `${fixtures.valid}/${fixtures.total}`,
    ...operationCells(owner),
    ...answerCells(recordings),
    ...answerCells(examples),
  ]
}

/** A dash where there is nothing to compare with: a zero would look like a result. */
const operationCells = ({ theirs, present, absent, missing }: OperationCounts): readonly string[] =>
  [theirs, present, absent, missing].map((count) => (theirs === 0 ? '–' : String(count)))

const answerCells = ({ total, fit, strict }: AnswerCounts): readonly string[] =>
  [total, fit, strict].map((count) => (total === 0 ? '–' : String(count)))

const words: Readonly<Record<Fault['kind'], string>> = {
  missing: 'missing',
  stale: 'speaks of nothing',
  fixture: 'invalid',
  recording: 'does not fit',
  evidence: 'no evidence',
  record: 'record differs',
}

function formatDetails({ api, faults, undeclared, excused }: ApiSurvey): readonly string[] {
  if (faults.length + undeclared.length + excused.length === 0) return []
  return [
    '',
    api,
    ...faults.map(({ kind, message }) => `  ${words[kind]}: ${message}`),
    ...undeclared.map(
      ({ field, seenIn, times }) =>
        `  not described: ${field} (in ${times}${seenIn === 'fixtures' ? ' of our own fixtures' : ''})`,
    ),
    ...excused.map((text) => `  wrong by its owner: ${text}`),
  ]
}
