import type ts from 'typescript'
import { compile, ownFiles, type Compilation, type Project, type SourceCache } from './compile.ts'
import type { Compiler } from './compiler.ts'
import { entriesBetween, type Entry } from './entry.ts'
import { evidenceOf } from './evidence.ts'
import { explain, weighPlace } from './explain.ts'
import { followsFrom, goneImports } from './follows.ts'
import { applyEdits } from './apply-edits.ts'
import { mendsOf } from './mend.ts'
import { newErrors, type NewError } from './new-errors.ts'
import type { PackageAt } from './package-at.ts'
import { placesAt, type PlaceReader } from './sdk-place.ts'
import { usedBy } from './used.ts'

/** An error that the next package makes in the project. Lines and columns are counted from one. */
export type Break = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly code: number
  readonly message: string
  /** Why, where an entry of the comparison explains it. */
  readonly entry?: Entry
  /** Whether a mend takes it away. */
  readonly mended: boolean
  /** Errors that only follow from this one, of an import that is gone. */
  readonly followers: readonly Follower[]
}

export type Follower = Pick<Break, 'file' | 'line' | 'column' | 'code' | 'message'>

export type Findings = {
  readonly breaks: readonly Break[]
  /** Whole texts of the files that mends change. */
  readonly mends: ReadonlyMap<string, string>
  /** Errors that are there, or come, when the mends are made. */
  readonly left: number
  /** What breaks callers of operations that the project uses, and shows in no type. */
  readonly unseen: readonly Entry[]
  /** What of the SDK the project uses, each once. */
  readonly used: readonly string[]
}

/** What the next package would break in what one `tsconfig.json` compiles, and what of it names alone can mend. */
export function findBreaks(
  compiler: Compiler,
  project: Project,
  installed: PackageAt,
  next: PackageAt,
  cache: SourceCache = new Map(),
): Findings {
  const compilation: Compilation = { compiler, project, installed, cache }
  const entries = entriesBetween(installed, next.releases ?? { apis: {} })
  const before = compile(compilation)
  const reader: PlaceReader = { compiler, checker: before.getTypeChecker(), folder: installed.folder }
  const errors = newErrors(compiler, before, compile(compilation, next))
  const mends = new Map<string, string>()
  for (const file of ownFiles(before)) {
    const edits = mendsOf(reader, file, entries, next.name)
    if (edits.length > 0) mends.set(file.fileName, applyEdits(file.text, edits))
  }
  const left = mends.size === 0 ? errors : newErrors(compiler, before, compile(compilation, next, mends), mends)
  const gone = goneImports(reader, errors)
  const entryOf = new Map(errors.map((error) => [error, explain(entries, evidenceOf(reader, error))]))
  /** Something else may break at the same place: then another entry explains it. */
  const causeOf = (error: NewError): NewError | undefined => {
    const cause = followsFrom(reader, gone, error)?.error
    const entry = entryOf.get(error)
    return cause && (entry === undefined || entry === entryOf.get(cause)) ? cause : undefined
  }
  const followers = Map.groupBy(errors, causeOf)
  return {
    breaks: (followers.get(undefined) ?? []).map((error) => {
      const entry = entryOf.get(error)
      return {
        ...placeOf(error),
        ...(entry ? { entry } : {}),
        mended: !isLeft(left, error, mends),
        followers: (followers.get(error) ?? []).map(placeOf),
      }
    }),
    mends,
    left: left.length,
    unseen: unseenBy(reader, before, entries),
    used: usedBy(reader, ownFiles(before)),
  }
}

function placeOf({ file, start, code, message }: NewError): Follower {
  const { line, character } = file.getLineAndCharacterOfPosition(start)
  return { file: file.fileName, line: line + 1, column: character + 1, code, message }
}

/** In a text that was mended an error is known again by its line and what it says: mends take no line away. */
function isLeft(left: readonly NewError[], error: NewError, mends: ReadonlyMap<string, string>): boolean {
  const lineOf = ({ file, start }: NewError): number => file.getLineAndCharacterOfPosition(start).line
  return left.some(
    (one) =>
      one.file.fileName === error.file.fileName &&
      one.code === error.code &&
      (mends.has(error.file.fileName) ? lineOf(one) === lineOf(error) : one.start === error.start),
  )
}

/** Entries that no type shows, of operations that the project calls. */
function unseenBy(reader: PlaceReader, program: ts.Program, entries: readonly Entry[]): readonly Entry[] {
  const unseen = entries.filter((entry) => entry.unseen)
  const found = new Set<Entry>()
  if (unseen.length === 0) return []
  const visit = (node: ts.Node): void => {
    if (reader.compiler.isIdentifier(node))
      for (const place of placesAt(reader, node))
        for (const entry of unseen)
          if (entry.api === place.api && entry.at.some((subject) => weighPlace(subject, place, new Set()) > 0))
            found.add(entry)
    reader.compiler.forEachChild(node, visit)
  }
  for (const file of ownFiles(program)) visit(file)
  return [...found]
}
