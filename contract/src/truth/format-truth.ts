import { terminalLine } from '../grammar/terminal-text.ts'
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
  'plain',
  'strict',
  'published examples',
  'plain',
  'strict',
  'of the same software',
  'plain',
  'strict',
  'set aside',
  'nothing behind',
]

/** A row for each API, and under it what is not as it should be. */
export function formatSurvey(surveys: readonly ApiSurvey[]): string {
  const all = surveys.length > 1 ? [rowOf('all', totalOf(surveys.map(({ truth }) => countsOf(truth))))] : []
  const table = alignColumns([heading, ...surveys.map(({ api, truth }) => rowOf(api, countsOf(truth))), ...all])
  return [...table, ...surveys.flatMap(formatDetails)].join('\n')
}

/** The same from the record, with the day of each row. */
export function formatTruth(truth: Truth): string {
  const rows = Object.entries(truth).map(([api, one]) => [...rowOf(api, countsOf(one)), one.date])
  const all = rows.length > 1 ? [[...rowOf('all', totalOf(Object.values(truth).map(countsOf))), '']] : []
  return alignColumns([[...heading, 'looked at'], ...rows, ...all]).join('\n')
}

type Counts = Omit<ApiTruth, 'date' | 'documents' | 'setAside' | 'backing'> & {
  readonly aside: number
  /** Operations that no answer from outside stands behind; undefined when an old record does not know. */
  readonly bare: number | undefined
}

const countsOf = ({ setAside, backing, ...truth }: ApiTruth): Counts => ({
  ...truth,
  aside: setAside.length,
  bare: backing && truth.operations - Object.keys(backing).length,
})

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
    related: answers(({ related }) => related),
    aside: sum(({ aside }) => aside),
    bare: truths.every(({ bare }) => bare === undefined) ? undefined : sum(({ bare }) => bare ?? 0),
  }
}

function rowOf(api: string, counts: Counts): readonly string[] {
  const { operations, fixtures, owner, recordings, examples, related, aside, bare } = counts
  return [
    api,
    String(operations),
    `${fixtures.valid}/${fixtures.total}`,
    ...operationCells(owner),
    ...answerCells(recordings),
    ...answerCells(examples),
    ...answerCells(related),
    aside === 0 ? '–' : String(aside),
    bare === undefined ? '–' : String(bare),
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

function formatDetails({ api, truth: { setAside }, faults, undeclared, excused }: ApiSurvey): readonly string[] {
  if (faults.length + undeclared.length + excused.length + setAside.length === 0) return []
  const lines = [
    ...faults.map(({ kind, message }) => `  ${words[kind]}: ${message}`),
    ...undeclared.map(
      ({ field, seenIn, times }) =>
        `  not described: ${field} (in ${times}${seenIn === 'fixtures' ? ' of our own fixtures' : ''})`,
    ),
    ...setAside.map(({ name, reason }) => `  set aside: ${name}: ${reason}`),
    ...excused.map((text) => `  wrong by its owner: ${text}`),
  ]
  return ['', api, ...lines.map(terminalLine)]
}
