import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../grammar/record.ts'
import type { Bump } from '../model/change.ts'

/** One difference as the engine sees it, before we say what it means. */
export type Difference = {
  readonly kind: 'added' | 'removed' | 'modified'
  readonly typeName: string
  readonly property: string
  readonly impact: Bump
  /** The engine's own rules that fired, worst first. */
  readonly verdicts: readonly { readonly rule: string; readonly message: string }[]
  /** Pointer by the way the engine walked, through references. */
  readonly path: string
  /** Pointer to where it stands, in a component when it was reached through one. */
  readonly pointer: string
  readonly base: unknown
  readonly revision: unknown
}

/**
 * Compare two documents with Redocly's command. The command, because the published library has no
 * diff; and with a configuration of our own, because without `diff-recommended` no rule runs at all
 * and every breaking change passes silently.
 */
export async function runDiffEngine(before: JsonRecord, after: JsonRecord): Promise<readonly Difference[]> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-diff-'))
  try {
    await writeFile(join(folder, 'redocly.yaml'), 'extends: [diff-recommended]\n')
    await writeFile(join(folder, 'before.json'), JSON.stringify(before))
    await writeFile(join(folder, 'after.json'), JSON.stringify(after))
    await run(folder, [
      'diff',
      'before.json',
      'after.json',
      '--format',
      'json',
      '--output',
      'report.json',
      '--fail-on',
      'none',
      '--config',
      'redocly.yaml',
    ])
    const report: unknown = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))
    return listOf(recordOf(report)['changes']).filter(isRecord).map(readDifference)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function run(folder: string, command: readonly string[]): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json')
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NODE_OPTIONS: '' }
  const child = spawn(process.execPath, [join(dirname(manifest), 'bin', 'cli.js'), ...command], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The two contracts could not be compared: ${complaint.trim().slice(-2000)}`)),
    )
  })
}

function readDifference(change: JsonRecord): Difference {
  const [base, revision] = [recordOf(change['base']), recordOf(change['revision'])]
  const verdicts = listOf(change['verdicts']).filter(isRecord)
  const sorted = verdicts.toSorted((left, right) => weight[bumpOf(left['impact'])] - weight[bumpOf(right['impact'])])
  return {
    kind: kindOf(change['kind']),
    typeName: textOf(change['typeName']),
    property: textOf(change['property']),
    impact: bumpOf(change['impact']),
    verdicts: sorted.map((verdict) => ({ rule: textOf(verdict['ruleId']), message: textOf(verdict['message']) })),
    path: textOf(change['path']).replace(/^#/, ''),
    pointer: (textOf(revision['pointer']) || textOf(base['pointer'])).replace(/^#/, ''),
    base: base['value'],
    revision: revision['value'],
  }
}

const weight = { major: 0, minor: 1, patch: 2 } as const

const bumpOf = (value: unknown): Bump => (value === 'major' || value === 'minor' ? value : 'patch')

const kindOf = (value: unknown): Difference['kind'] => (value === 'added' || value === 'removed' ? value : 'modified')
