import type ts from 'typescript'
import { ownFiles } from './compile.ts'
import type { Compiler } from './compiler.ts'

/** An error that the next package makes, at a place in a file of the project. */
export type NewError = {
  readonly file: ts.SourceFile
  readonly start: number
  readonly length: number
  readonly code: number
  readonly message: string
}

/** What only follows from another error: a value whose origin is gone has no type. */
const followers = new Set([7005, 7006, 7031, 7034])

/** Codes for a name or a module that is not there. */
const absences = new Set([2305, 2307, 2339, 2551, 2614, 2694, 2724])

/** The errors that a program has and did not have before. In files that were edited meanwhile, they are known by what they say. */
export function newErrors(
  compiler: Compiler,
  before: ts.Program,
  after: ts.Program,
  edited: ReadonlyMap<string, string> = new Map(),
): readonly NewError[] {
  const keyOf = ({ file: { fileName }, start, code, message }: NewError): string =>
    `${fileName} ${code} ${edited.has(fileName) ? message : start}`
  const known = new Set(errorsOf(compiler, before).map(keyOf))
  const fresh = errorsOf(compiler, after).filter((error) => !known.has(keyOf(error)))
  const lacking = new Set(fresh.filter(({ code }) => absences.has(code)).map(({ file }) => file.fileName))
  return fresh.filter(({ code, file }) => !(followers.has(code) && lacking.has(file.fileName)))
}

const errorsOf = (compiler: Compiler, program: ts.Program): readonly NewError[] =>
  ownFiles(program).flatMap((file) =>
    program.getSemanticDiagnostics(file).map(({ start = 0, length = 0, code, messageText }) => ({
      file,
      start,
      length,
      code,
      message: compiler.flattenDiagnosticMessageText(messageText, '\n'),
    })),
  )
