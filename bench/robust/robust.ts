import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure, Part, PartResult } from '../measure/part.ts'
import { compileErrors, generatedFolder, prepareCompile } from '../../generator/testing/compile-errors.ts'
import type { Outcome, RobustRow } from './robust-row.ts'
import { limits, runDocument } from './robust-run.ts'
import { heavyweights, robustSample, type SampleChoice } from './robust-sample.ts'
import { troubleClasses } from './robust-trouble.ts'

/** One compiler for many documents, and not so many that it needs all memory. */
const batch = { documentsMax: 30, sourceBytesMax: 30_000_000 }

/** To look at what was generated. */
const isKept = process.env['KEEP'] !== undefined

const isDeath = (outcome: string): boolean => ['crash', 'hang', 'memory'].includes(outcome)

const compilesWhole = ({ outcome, hasMocks }: RobustRow): boolean => outcome === 'compiles' && hasMocks === true

const outcomes: readonly Outcome[] = ['compiles', 'findings', 'does not compile', 'crash', 'hang', 'memory']

/** Documents nobody here has written, through the same pipeline: each gives an SDK that compiles, or findings. */
export const robustPart = (choice: SampleChoice): Part => ({
  id: 'robust',
  about: 'documents that others wrote: each an SDK that compiles or findings (only with --robust)',
  run: async () => {
    // Not below the repository, where `npm run check` would look at it.
    const work = mkdtempSync(join(tmpdir(), 'bench-robust-'))
    try {
      prepareCompile(work)
      return resultOf(await rowsOf(work, choice), choice)
    } finally {
      if (!isKept) rmSync(work, { recursive: true, force: true })
      else console.error(`kept: ${work}`)
    }
  },
})

async function rowsOf(work: string, choice: SampleChoice): Promise<readonly RobustRow[]> {
  const sample = await robustSample(choice)
  const done: RobustRow[] = []
  let waiting = new Map<string, RobustRow>()
  const compile = async (): Promise<void> => {
    const errors =
      waiting.size > 0 ? await compileErrors(work, [...waiting.keys()]) : new Map<string, readonly string[]>()
    for (const [id, row] of waiting) {
      const troubles = errors.get(id) ?? []
      done.push(troubles.length > 0 ? { ...row, outcome: 'does not compile', troubles } : row)
      if (!isKept) rmSync(generatedFolder(work, id), { recursive: true, force: true })
    }
    waiting = new Map()
  }
  for (const [index, document] of sample.entries()) {
    const id = `d${index}`
    const row = await runDocument(document, id, generatedFolder(work, id))
    console.error(
      `${index + 1}/${sample.length} ${row.document}: ${row.outcome}, ${row.cpuMs ?? '?'} ms, ${row.memoryMb ?? '?'} MB`,
    )
    if (row.outcome === 'compiles') waiting.set(id, row)
    else done.push(row)
    const sourceBytes = [...waiting.values()].reduce((sum, one) => sum + (one.sourceBytes ?? 0), 0)
    if (waiting.size >= batch.documentsMax || sourceBytes >= batch.sourceBytesMax) await compile()
  }
  await compile()
  return done.toSorted((one, other) => (one.document < other.document ? -1 : 1))
}

function resultOf(rows: readonly RobustRow[], { seed }: SampleChoice): PartResult {
  const generated = rows.filter(({ outcome }) => outcome === 'compiles' || outcome === 'does not compile')
  const share = (name: string, of: readonly RobustRow[], has: (row: RobustRow) => boolean, bar?: number): Figure => ({
    name,
    value: of.length === 0 ? 100 : (100 * of.filter(has).length) / of.length,
    unit: '%',
    better: 'higher',
    ...(bar === undefined ? {} : { bar: { value: bar, of: 'value' } }),
  })
  const cost = (name: string, value: number, unit: 'ms' | 'MB', bar: number): Figure => ({
    name,
    value,
    unit,
    better: 'lower',
    bar: { value: bar, of: 'value' },
  })
  const largest = (read: (row: RobustRow) => number): RobustRow | undefined =>
    rows.toSorted((one, other) => read(other) - read(one))[0]
  const [slow, big] = [largest((row) => row.cpuMs ?? 0), largest((row) => row.memoryMb ?? 0)]
  const operations = rows.reduce((sum, row) => sum + (row.operations ?? 0), 0)
  const withOperations = (name: string, count: number): Figure => ({
    name,
    value: (100 * count) / operations,
    unit: '%',
    better: 'lower',
  })
  return {
    kind: 'measured',
    figures: [
      share('an SDK, or findings with their place', rows, ({ outcome }) => !isDeath(outcome), 100),
      share('compiles with types, mocks and parity, of those with an SDK', generated, compilesWhole, 99),
      share('sandbox answers every operation that a value fits', rows, ({ sandbox }) => sandbox === 'answers', 98),
      withOperations(
        'stated, and neither kept nor told, for each operation',
        rows.reduce((sum, row) => sum + (row.lost?.length ?? 0), 0),
      ),
      withOperations(
        'operations that rename another when they go',
        rows.reduce((sum, row) => sum + (row.renamed?.length ?? 0), 0),
      ),
      cost(`longest, CPU: ${slow?.document}`, slow?.cpuMs ?? 0, 'ms', 1000 * limits.cpuSeconds),
      cost(`largest, memory: ${big?.document}`, big?.memoryMb ?? 0, 'MB', limits.memoryMb),
      ...rows
        .filter(({ document }) => heavyweights.includes(document))
        .map(({ document, cpuMs = 1000 * limits.cpuSeconds }) => cost(`CPU: ${document}`, cpuMs, 'ms', 20_000)),
      ...outcomes.map((outcome): Figure => ({
        ...share(outcome, rows, (row) => row.outcome === outcome),
        better: outcome === 'compiles' ? 'higher' : 'lower',
      })),
      share('an SDK with every operation', rows, (row) => row.outcome === 'compiles' && !row.leftOut),
      withOperations(
        `operations left out, of ${operations}`,
        rows.reduce((sum, row) => sum + (row.leftOut ?? 0), 0),
      ),
      withOperations(
        'sandbox: operations without an answer',
        rows.reduce((sum, row) => sum + (row.unanswerable?.length ?? 0), 0),
      ),
      withOperations(
        'operations that no value fits, by proof',
        rows.reduce((sum, row) => sum + (row.valueless?.length ?? 0), 0),
      ),
      {
        ...share('sandbox: crash, hang or memory', rows, ({ sandbox }) => isDeath(sandbox)),
        better: 'lower',
      },
    ],
    notes: [
      `${rows.length} documents, seed ${seed}. What was wrong, by kind:`,
      ...classLines(rows, ({ troubles }) => troubles),
      'What was mended, renamed or left out:',
      ...classLines(rows, ({ findings = [] }) => findings),
      'What the sandbox could not answer:',
      ...classLines(rows, ({ unanswerable = [], sandboxCrash }) => [
        ...unanswerable,
        ...(sandboxCrash === undefined ? [] : [sandboxCrash]),
      ]),
      'What nobody could answer, because no value fits, which the loader tells:',
      ...classLines(rows, ({ valueless = [] }) => valueless),
      'What was neither kept nor told:',
      ...classLines(rows, ({ lost = [] }) => lost),
      'What renames another when it goes:',
      ...classLines(rows, ({ renamed = [] }) => renamed),
    ],
    rows,
  }
}

const classLines = (rows: readonly RobustRow[], troublesOf: (row: RobustRow) => readonly string[]): readonly string[] =>
  troubleClasses(rows, troublesOf)
    .slice(0, 25)
    .flatMap(({ kind, documents, times, example }) => [
      `  ${documents} documents, ${times} times: ${kind}`,
      `      ${example}`,
    ])
