import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure, Part, PartResult } from '../measure/part.ts'
import { compileErrors, generatedFolder, prepareCompile } from '../../generator/testing/compile-errors.ts'
import type { Outcome, RobustRow } from './robust-row.ts'
import { runDocument } from './robust-run.ts'
import { robustSample } from './robust-sample.ts'
import { troubleClasses } from './robust-trouble.ts'

/** One compiler for many documents, and not so many that it needs all memory. */
const batch = { documentsMax: 30, sourceBytesMax: 30_000_000 }

/** To look at what was generated. */
const isKept = process.env['KEEP'] !== undefined

const outcomes: readonly Outcome[] = ['compiles', 'findings', 'does not compile', 'crash', 'hang', 'memory']

/** Documents nobody here has written, through the same pipeline: each gives an SDK that compiles, or findings. */
export const robustPart = (count: number): Part => ({
  id: 'robust',
  about: 'documents that others wrote: each an SDK that compiles or findings (only with --robust)',
  run: async () => {
    // Not below the repository, where `npm run check` would look at it.
    const work = mkdtempSync(join(tmpdir(), 'bench-robust-'))
    try {
      prepareCompile(work)
      return resultOf(await rowsOf(work, count))
    } finally {
      if (!isKept) rmSync(work, { recursive: true, force: true })
      else console.error(`kept: ${work}`)
    }
  },
})

async function rowsOf(work: string, count: number): Promise<readonly RobustRow[]> {
  const sample = await robustSample(count)
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

function resultOf(rows: readonly RobustRow[]): PartResult {
  const share = (name: string, better: Figure['better'], has: (row: RobustRow) => boolean): Figure => ({
    name,
    value: (100 * rows.filter(has).length) / rows.length,
    unit: '%',
    better,
  })
  const largest = (read: (row: RobustRow) => number): RobustRow | undefined =>
    rows.toSorted((one, other) => read(other) - read(one))[0]
  const [slow, big] = [largest((row) => row.cpuMs ?? 0), largest((row) => row.memoryMb ?? 0)]
  const operations = rows.reduce((sum, row) => sum + (row.operations ?? 0), 0)
  const leftOut = rows.reduce((sum, row) => sum + (row.leftOut ?? 0), 0)
  const unanswerable = rows.reduce((sum, row) => sum + (row.unanswerable?.length ?? 0), 0)
  return {
    kind: 'measured',
    figures: [
      ...outcomes.map((outcome) =>
        share(outcome, outcome === 'compiles' ? 'higher' : 'lower', (row) => row.outcome === outcome),
      ),
      share('an SDK with every operation', 'higher', (row) => row.outcome === 'compiles' && !row.leftOut),
      {
        name: `operations left out, of ${operations}`,
        value: (100 * leftOut) / operations,
        unit: '%',
        better: 'lower',
      },
      share('sandbox: answers every operation', 'higher', (row) => row.sandbox === 'answers'),
      {
        name: `sandbox: operations without an answer`,
        value: (100 * unanswerable) / operations,
        unit: '%',
        better: 'lower',
      },
      share('sandbox: crash, hang or memory', 'lower', (row) => ['crash', 'hang', 'memory'].includes(row.sandbox)),
      { name: `longest, CPU: ${slow?.document}`, value: slow?.cpuMs ?? 0, unit: 'ms', better: 'lower' },
      { name: `largest, memory: ${big?.document}`, value: big?.memoryMb ?? 0, unit: 'MB', better: 'lower' },
    ],
    notes: [
      `${rows.length} documents. What was wrong, by kind:`,
      ...classLines(rows, ({ troubles }) => troubles),
      'What was mended, renamed or left out:',
      ...classLines(rows, ({ findings = [] }) => findings),
      'What the sandbox could not answer:',
      ...classLines(rows, ({ unanswerable = [], sandboxCrash }) => [
        ...unanswerable,
        ...(sandboxCrash === undefined ? [] : [sandboxCrash]),
      ]),
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
