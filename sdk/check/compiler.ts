import { createRequire } from 'node:module'
import { join } from 'node:path'
import type typescript from 'typescript'
import { CheckError } from './check-error.ts'

/** TypeScript as a library, as versions 5 and 6 have it. */
export type Compiler = typeof typescript

/**
 * The compiler of a project: its own, or one that stands beside this command. TypeScript 7 cannot be asked from within a
 * program.
 */
export function findCompiler(folder: string, command: string): Compiler {
  const own = load(join(folder, 'package.json'))
  if (own && isLibrary(own)) return own
  const beside = load(import.meta.url)
  if (beside && isLibrary(beside)) return beside
  const because = own
    ? `The project's TypeScript ${own.version} has no library that a program can ask.`
    : `There is no TypeScript in ${folder}.`
  throw new CheckError(
    `${because} Bring one for this check, and install nothing:\n  npx -p typescript@5.9 -p ${command}`,
  )
}

const isLibrary = (compiler: Compiler): boolean => typeof compiler.createProgram === 'function'

function load(from: string): Compiler | undefined {
  try {
    // Proof: what is called `typescript` and has `createProgram` is the compiler; without it, only its version is read.
    return createRequire(from)('typescript') as Compiler
  } catch {
    return undefined
  }
}
