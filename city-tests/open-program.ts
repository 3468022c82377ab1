import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { build } from 'esbuild'
import type { DaySettings } from '../scripts/need/in-process-city.ts'
import { sdkPlugin } from '../scripts/need/sdk-plugin.ts'

/** Runs a program on a day of a sandboxed city, with words behind its command, and gives what it printed, line by line in `lines`. It rejects with what it throws. */
export type Program = (
  day: Pick<DaySettings, 'origin' | 'fetch'>,
  words?: readonly string[],
  lines?: string[],
) => Promise<string>

/** Waits of a program are so much shorter here; longer ones are limits, which are kept. */
const faster = 20
const waitMsMax = 5_000

/**
 * A program of one file, joined with a city's SDK, to be run in this process. What it imports from `@openlondon/sdk` is the
 * SDK that is named, so a recipe of one city runs on another.
 */
export async function openProgram(file: string, packageName: string, sdkDir: string): Promise<Program> {
  const source = await readFile(file, 'utf8')
  const { outputFiles } = await build({
    stdin: {
      contents: source.replaceAll('@openlondon/sdk', packageName),
      resolveDir: dirname(file),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent',
    plugins: [sdkPlugin(packageName, sdkDir)],
  })
  const text = outputFiles[0]?.text ?? ''
  // Proof: a module without imports is the body of such a function, and its parameters hide what would reach further.
  const run = new AsyncFunction('globalThis', 'fetch', 'console', 'process', 'setTimeout', 'Math', text)
  return async ({ origin, fetch }, words = [], lines = []) => {
    const log = (...values: readonly unknown[]): void => void lines.push(values.map(String).join(' '))
    const wait = (then: () => void, ms = 0): unknown => setTimeout(then, ms > waitMsMax ? ms : ms / faster)
    // Each city has a name of its own for it.
    const env = new Proxy({}, { get: (_, name) => (String(name).endsWith('_ORIGIN') ? origin : undefined) })
    const process = { env, argv: ['node', file, ...words], once: () => undefined }
    await run({ fetch }, fetch, { log, error: log, warn: log }, process, wait, evenMath)
    return lines.join('\n')
  }
}

/** Without chance, so that what is printed is the same each time. */
const evenMath = Object.create(Math, { random: { value: () => 0.5 } }) as Math

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: readonly string[]
) => (...given: readonly unknown[]) => Promise<void>
