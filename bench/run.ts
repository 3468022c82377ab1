import { parseArgs } from 'node:util'
import { changesPart } from './parts/changes.ts'
import { fairnessPart, gatewayPart, watchPart } from './parts/gateway.ts'
import { generationPart } from './parts/generation.ts'
import { lintPart } from './parts/lint.ts'
import { meetsBar, ratioOf, type Part } from './measure/part.ts'
import { robustPart } from './robust/robust.ts'
import { rowsPart } from './parts/rows.ts'
import { sandboxPart } from './parts/sandbox.ts'
import { sdkImportPart } from './parts/sdk-import.ts'
import { sdkRivalsPart } from './parts/sdk-rivals.ts'
import { sdkBytesPart, sdkCallsPart } from './parts/sdk.ts'
import { siteBuildPart } from './parts/site-build.ts'
import { siteWeightPart } from './parts/site-weight.ts'
import { storePart } from './parts/store.ts'
import { formatTable, type NamedResult } from './table.ts'

const { values, positionals } = readArguments()
const count = wholeNumber('count', 300)
const seed = wholeNumber('seed', 1)
const parts: readonly Part[] = [
  sdkBytesPart,
  sdkImportPart,
  sdkCallsPart,
  sdkRivalsPart,
  gatewayPart,
  storePart,
  fairnessPart,
  watchPart,
  sandboxPart,
  generationPart,
  lintPart,
  changesPart,
  siteWeightPart,
  rowsPart,
  siteBuildPart,
  robustPart({ count, seed }),
]

/** Slow, and so only run when they are asked for. */
const onDemand = new Set(['site-build', 'robust', 'store', 'fairness', 'watch', 'sdk-rivals', 'changes'])

const named = [...positionals, ...(values.only?.flatMap((ids) => ids.split(',')) ?? [])]
const only = values.robust === true ? ['robust'] : named.length > 0 ? named : undefined
const unknown = only?.find((id) => !parts.some((part) => part.id === id))
if (unknown !== undefined) refuse(`There is no part "${unknown}". There are ${parts.map(({ id }) => id).join(', ')}.`)

const wanted = parts.filter(({ id }) =>
  only ? only.includes(id) : !onDemand.has(id) || (id === 'site-build' && values.site === true),
)
const results: NamedResult[] = []
for (const { id, about, run } of wanted) {
  console.error(`${id} …`)
  try {
    results.push({ id, about, result: await run() })
  } catch (error) {
    process.exitCode = 1
    results.push({
      id,
      about,
      result: { kind: 'skipped', reason: error instanceof Error ? error.message : String(error) },
    })
  }
}

const asData = results.map(({ id, about, result }) => ({
  id,
  about,
  ...(result.kind === 'skipped'
    ? { skipped: result.reason }
    : {
        figures: result.figures.map((figure) => ({ ...figure, ratio: ratioOf(figure), meetsBar: meetsBar(figure) })),
        ...(result.rows ? { rows: result.rows } : {}),
      }),
}))
console.log(
  values.json === true ? JSON.stringify({ node: process.version, parts: asData }, null, 2) : formatTable(results),
)

function readArguments(): Arguments {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean' },
        site: { type: 'boolean' },
        robust: { type: 'boolean' },
        count: { type: 'string' },
        seed: { type: 'string' },
        only: { type: 'string', multiple: true },
      },
      allowPositionals: true,
    })
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

function wholeNumber(option: 'count' | 'seed', otherwise: number): number {
  const value = Number(values[option] ?? otherwise)
  if (!Number.isInteger(value) || value < 1) refuse(`--${option} is a whole number above 0, not "${values[option]}".`)
  return value
}

/** The command itself cannot be understood. */
function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

type Arguments = {
  readonly values: {
    readonly json?: boolean
    readonly site?: boolean
    readonly robust?: boolean
    /** How many public documents `--robust` takes. */
    readonly count?: string
    /** Which ones: another number draws others. */
    readonly seed?: string
    readonly only?: readonly string[]
  }
  /** Parts by name, as with `--only`. */
  readonly positionals: readonly string[]
}
