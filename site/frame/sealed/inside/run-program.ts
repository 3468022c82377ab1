import { transform } from 'sucrase'
import type { Told } from '../told.ts'
import { tellingConsole } from './telling-console.ts'

/** What a program finds around it. */
export type Surroundings = {
  /** What may be imported, by name. */
  readonly modules: Readonly<Record<string, unknown>>
  readonly env: Readonly<Record<string, string>>
  readonly tell: (told: Told) => void
  readonly now: () => number
}

type Program = (require: (name: string) => unknown, exports: object, console: object, process: object) => Promise<void>

// There is no other way to the constructor of functions that may wait.
const AsyncFunction = (async () => {}).constructor as new (...texts: string[]) => Program // its four parameters are below

/** Runs TypeScript as a module would be, with `await` at its top. Types are taken away and not checked. */
export async function runProgram(code: string, { modules, env, tell, now }: Surroundings): Promise<void> {
  const started = now()
  try {
    const program = new AsyncFunction('require', 'exports', 'console', 'process', plainScript(code))
    const require = (name: string): unknown => {
      if (Object.hasOwn(modules, name)) return modules[name]
      throw new Error(`There is no ${name} here. What can be imported is ${Object.keys(modules).join(', ')}.`)
    }
    await program(require, {}, tellingConsole(tell), quietProcess(env))
    tell({ kind: 'ended', timeMs: Math.round(now() - started) })
  } catch (error) {
    tell({ kind: 'failed', ...faultOf(error) })
  }
}

const fileName = 'program.ts'

function plainScript(code: string): string {
  const { code: script } = transform(code, {
    transforms: ['typescript', 'imports'],
    disableESTransforms: true,
    preserveDynamicImport: true,
    filePath: fileName,
  })
  return `${script}\n//# sourceURL=${fileName}`
}

/** Programs that run in Node ask it for settings, and listen for an end that does not come here. */
function quietProcess(env: Surroundings['env']): object {
  const ignore = (): void => {}
  return { env, argv: [], on: ignore, once: ignore, off: ignore }
}

/** Lines before the program's own in a function that was made of text (ECMA-262 §20.2.1.1.1). */
const linesBefore = 2

export function faultOf(error: unknown): { readonly message: string; readonly line?: number } {
  if (!(error instanceof Error)) return { message: `Thrown: ${String(error)}` }
  const unread = new RegExp(`^Error transforming ${fileName}: (.*) \\((\\d+):\\d+\\)$`, 's').exec(error.message)
  if (unread) return { message: `Cannot be read: ${unread[1]}`, line: Number(unread[2]) }
  const line = new RegExp(`${fileName}:(\\d+)`).exec(error.stack ?? '')?.[1]
  const message = `${error.name}: ${error.message}`
  return line === undefined ? { message } : { message, line: Number(line) - linesBefore }
}
