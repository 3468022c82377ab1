import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { comparers, type Comparer, type Verdict } from '../changes/comparers.ts'
import { readDiffPairs, scoreOf, type DiffPair, type Score } from '../changes/diff-pairs.ts'
import { median } from '../measure/median.ts'
import { runChild } from '../measure/child.ts'
import type { Figure, Part } from '../measure/part.ts'
import { rivalsFolder } from '../rivals/write-rivals.ts'

const rounds = 3

/** GitHub's REST API of two years, as its owner publishes it: 1,108 and 1,223 operations. */
const large = ['github-rest-22', 'github-rest-23'].map((name) =>
  join(rivalsFolder, 'node_modules', name, 'generated/api.github.com.json'),
)

/** Our comparison and others' of the same documents: what each finds, and what it costs. */
export const changesPart: Part = {
  id: 'changes',
  about: 'comparing two releases of a contract, ours and others',
  run: async () => {
    if (large.some((file) => !existsSync(file)))
      return { kind: 'skipped', reason: 'the others are not installed: npm ci --prefix bench/rivals' }
    const pairs = readDiffPairs()
    if (!pairs) return { kind: 'skipped', reason: 'CASES_DIR names no folder with diff-pairs.json' }
    const folder = mkdtempSync(join(tmpdir(), 'bench-changes-'))
    try {
      const files = pairs.map((pair, index) => filesOf(folder, pair, index))
      const rows: Row[] = []
      const costs = await costsInTurn()
      for (const [index, comparer] of comparers.entries()) {
        const { verdicts } = await compared(comparer, files)
        rows.push({
          name: comparer.name,
          ...scoreOf(pairs, verdicts),
          ...(costs[index] ?? { cpuMs: NaN, megabytes: NaN }),
        })
      }
      const figure = (name: string, unit: Figure['unit'], of: (row: Row) => number): Figure => {
        const [ours = NaN, peer = NaN] = rows.map(of)
        return { name, unit, value: ours, better: 'lower', peer: { name: rows[1]?.name ?? '', value: peer } }
      }
      return {
        kind: 'measured',
        figures: [
          {
            ...figure('breaks found', '%', ({ found }) => percent(found)),
            better: 'higher',
            bar: { value: 100, of: 'value' },
          },
          { ...figure('false alarms', '%', ({ falseAlarms }) => percent(falseAlarms)), bar: { value: 0, of: 'value' } },
          {
            name: 'GitHub, CPU time of the comparison alone',
            unit: 'ms',
            value: await comparisonMs(),
            better: 'lower',
            bar: { value: 3_000, of: 'value' },
          },
          figure('GitHub, CPU time of the whole process', 'ms', ({ cpuMs }) => cpuMs),
          { ...figure('GitHub, memory', 'MB', ({ megabytes }) => megabytes), bar: { value: 600, of: 'value' } },
        ],
        notes: table(rows),
        rows,
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** What it takes to compare the two once both have been read: the median of rounds. */
async function comparisonMs(): Promise<number> {
  const program = `
    const { diffApis, loadDocument } = await import('@openlondon/contract')
    const [before, after] = [${large.map((file) => `await loadDocument(${JSON.stringify(file)}, 'pair')`).join()}]
    const start = process.cpuUsage()
    diffApis(before, after)
    const { user, system } = process.cpuUsage(start)
    console.log((user + system) / 1000)`
  const taken: number[] = []
  for (let round = 0; round < rounds; round += 1) taken.push(Number((await runChild([...flags, '-e', program])).output))
  return median(taken)
}

const flags = ['--conditions=city-source', '--no-warnings', '--input-type=module']

type Cost = { readonly cpuMs: number; readonly megabytes: number }
type Row = Score & Cost & { readonly name: string }

const percent = ([count, all]: readonly [number, number]): number => (100 * count) / all

type Files = readonly [before: string, after: string]

function filesOf(folder: string, pair: DiffPair, index: number): Files {
  const [before, after] = [join(folder, `${index}-before.json`), join(folder, `${index}-after.json`)]
  writeFileSync(before, JSON.stringify(pair.old))
  writeFileSync(after, JSON.stringify(pair.new))
  return [before, after]
}

/** The large pair by each in turn, so that a busy moment of the machine meets all of them. */
async function costsInTurn(): Promise<readonly Cost[]> {
  const costs: Cost[][] = comparers.map(() => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [index, comparer] of comparers.entries()) {
      const { cost } = await compared(comparer, [[large[0] ?? '', large[1] ?? '']])
      costs[index]?.push(cost)
    }
  return costs.map((list) => ({
    cpuMs: median(list.map(({ cpuMs }) => cpuMs)),
    megabytes: median(list.map(({ megabytes }) => megabytes)),
  }))
}

/**
 * A process of its own compares all pairs. Its cost is that of the largest of it and the processes that it started: who
 * has a command alone is not charged for the start of a second Node.
 */
async function compared(
  { lines }: Comparer,
  files: readonly Files[],
): Promise<{ readonly verdicts: readonly Verdict[]; readonly cost: Cost }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-compared-'))
  const list = join(folder, 'files.json')
  writeFileSync(list, JSON.stringify(files))
  const report = join(folder, 'costs.mjs')
  const costs = join(folder, 'costs.txt')
  // Whatever Node runs below says at its end what it took.
  writeFileSync(
    report,
    `import { appendFileSync } from 'node:fs'
    process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
      appendFileSync(${JSON.stringify(costs)}, (userCPUTime + systemCPUTime) / 1000 + ' ' + maxRSS / 1024 + '\\n')
    })`,
  )
  const program = `${lines}
    const { readFileSync: readText } = await import('node:fs')
    const files = JSON.parse(readText(${JSON.stringify(list)}, 'utf8'))
    const verdicts = []
    for (const [before, after] of files) verdicts.push(await compare(before, after))
    console.log(JSON.stringify(verdicts))`
  try {
    const { output } = await runChild([...flags, '-e', program], { NODE_OPTIONS: `--import=${report}` })
    const told = readCosts(costs)
    return {
      verdicts: JSON.parse(output.trim().split('\n').at(-1) ?? '[]') as Verdict[], // printed by the program above
      cost: {
        cpuMs: Math.max(...told.map(({ cpuMs }) => cpuMs)),
        megabytes: Math.max(...told.map(({ megabytes }) => megabytes)),
      },
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const readCosts = (file: string): readonly Cost[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [cpuMs = NaN, megabytes = NaN] = line.split(' ').map(Number)
      return { cpuMs, megabytes }
    })

/** As the page of the site has it. */
function table(rows: readonly Row[]): readonly string[] {
  const of = ([count, all]: readonly [number, number]): string => `${count} of ${all}`
  return [
    '|  | breaks found | false alarms | one cause, one entry | GitHub, CPU | GitHub, memory |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(({ name, found, falseAlarms, causes, cpuMs, megabytes }) =>
      [
        `| ${name} | ${of(found)} | ${of(falseAlarms)} | ${of(causes)}`,
        `${(cpuMs / 1000).toFixed(1)} s | ${Math.round(megabytes).toLocaleString('en-GB')} MB |`,
      ].join(' | '),
    ),
  ]
}
