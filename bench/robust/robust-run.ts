import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../measure/city.ts'
import type { RobustRow, Told } from './robust-row.ts'
import type { ForeignDocument } from './robust-sample.ts'

/** CPU time rather than time on the clock, because a busy machine is no hang; the clock is the last resort. */
export const limits = { cpuSeconds: 60, memoryMb: 1536 } as const
/** For the census behind the document's way, which is ours and not the document's. */
const censusSeconds = 30
const clockMs = 5 * limits.cpuSeconds * 1000
/** The rest of a process is what Node needs beside its heap. */
const heapMb = limits.memoryMb - 256

type Death = 'crash' | 'hang' | 'memory'

/** Take one document through the pipeline in a process of its own, which may neither last nor grow without end. */
export async function runDocument(document: ForeignDocument, id: string, outDir: string): Promise<RobustRow> {
  const { told, death, words } = await stepsOf([document.file, id, outDir])
  const isLate = told.step === 'sandbox'
  const diedEarly = death !== undefined && !isLate
  const outcome = diedEarly
    ? death
    : told.crash !== undefined
      ? 'crash'
      : told.refusal !== undefined
        ? 'findings'
        : 'compiles'
  return {
    ...told,
    document: document.name,
    bytes: document.bytes,
    outcome,
    sandbox: death !== undefined && isLate ? death : sandboxOf(told),
    troubles: [
      ...(diedEarly ? [`${death} at step "${told.step}": ${words}`] : []),
      ...[told.refusal, told.crash].filter((text) => text !== undefined),
    ],
  }
}

/** A document that got to its end by more than it may take has not passed. */
function excessOf({ cpuMs = 0, memoryMb = 0 }: Told): Death | undefined {
  if (cpuMs > limits.cpuSeconds * 1000) return 'hang'
  return memoryMb > limits.memoryMb ? 'memory' : undefined
}

function sandboxOf({ unanswerable, sandboxCrash }: Told): RobustRow['sandbox'] {
  if (sandboxCrash !== undefined) return 'crash'
  if (!unanswerable) return 'not reached'
  return unanswerable.length > 0 ? 'some unanswerable' : 'answers'
}

type Steps = { readonly told: Told; readonly death: Death | undefined; readonly words: string }

function stepsOf(args: readonly string[]): Promise<Steps> {
  const { promise, resolve, reject } = Promise.withResolvers<Steps>()
  const node = [
    process.execPath,
    '--conditions=city-source',
    '--no-warnings',
    `--max-old-space-size=${heapMb}`,
    join(import.meta.dirname, 'robust-steps.ts'),
    ...args,
  ]
  // The shell sets the limit of CPU time, which Node has no word for, and becomes Node.
  const child = spawn('sh', ['-c', `ulimit -t ${limits.cpuSeconds + censusSeconds}; exec "$@"`, 'sh', ...node], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // As every command of the project is run (`scripts/bootstrap.mjs`).
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/open-london/compiled') },
  })
  let told: Told = { step: 'load' }
  let errors = ''
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    child.kill('SIGKILL')
  }, clockMs)
  child.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4_000)))
  child.on('message', (message) => (told = { ...told, ...(message as Partial<Told>) })) // sent by robust-steps.ts
  child.on('error', reject)
  child.on('close', (code, signal) => {
    clearTimeout(timer)
    if (told.step === 'done') return resolve({ told, death: excessOf(told), words: '' })
    const hangs = isLate || signal === 'SIGXCPU' || signal === 'SIGKILL' || code === 152 || code === 137
    const death = /heap out of memory|allocation failed/i.test(errors) ? 'memory' : hangs ? 'hang' : 'crash'
    resolve({ told, death, words: death === 'crash' ? errors.trim().split('\n').slice(0, 12).join('\n') : '' })
  })
  return promise
}
