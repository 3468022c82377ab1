import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { ContractError, startOf } from './contract-error.ts'
import { decodeText } from './decode-text.ts'
import type { Names } from './placeholders.ts'
import { namedSource, parseSource, type SourceFile } from './source-file.ts'
import type { SourceLocation } from '../model/model.ts'

/**
 * The files of one city (or of one lone document), each read once. Nothing outside the boundary is
 * ever opened, symbolic links included, and nothing is fetched.
 */
export type ContractFiles = {
  /** `wantedAt` is asked only where the file cannot be read: to know a place means to read its text once more. */
  readonly read: (file: string, wantedAt?: () => SourceLocation) => SourceFile
  /** Names in a folder, sorted; none when there is no such folder. */
  readonly list: (folder: string) => readonly string[]
  /** What was read so far, in order of reading. */
  readonly opened: () => readonly string[]
  /** The file that a path leads to, which is another one where the engine stands in for the city. */
  readonly standing: (path: string) => string
  /** The folder of what the engine shares with every API; a lone document has none. */
  readonly engineCommon?: string
}

/** Files of somebody who wants them in a place, read as if they stood there: nothing is written to try them. */
export type LaidOver = {
  /** By path below the boundary, with `/`: the text, and what its owner calls the file. */
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly name: string }>
  /** Paths below the boundary that are read as if nothing stood there. */
  readonly gone: ReadonlySet<string>
}

export type ContractFilesOptions = {
  /** What people are told the boundary is called; else as its folder is. */
  readonly name?: string
  readonly laidOver?: LaidOver
  /** For files with placeholders. */
  readonly names?: Names
}

export function openContractFiles(boundary: string, options: ContractFilesOptions = {}): ContractFiles {
  const root = realpathSync(boundary)
  const parsed = new Map<string, SourceFile>()
  const shown = options.name ?? basename(root)
  const nameOf = (file: string): string => `${shown}/${relative(root, file).split(sep).join('/')}`
  const texts = options.laidOver?.texts ?? new Map<string, never>()
  const given = resolve(boundary)
  const below = (file: string): string =>
    relative(file === given || file.startsWith(given + sep) ? given : root, file)
      .split(sep)
      .join('/')

  function open(file: string, wantedAt: (() => SourceLocation) | undefined): SourceFile {
    const laid = texts.get(below(file))
    if (laid) return parseSource(laid.name, laid.text, options.names)
    if (options.laidOver?.gone.has(below(file))) throw missing(nameOf(file), wantedAt)
    return parseSource(nameOf(file), readInside(root, file, nameOf(file), wantedAt), options.names)
  }

  function list(folder: string): readonly string[] {
    const there = existsSync(folder) ? readdirSync(folder) : []
    if (!options.laidOver) return there.toSorted()
    const inside = below(folder) === '' ? '' : `${below(folder)}/`
    const laid = [...texts.keys()].filter((path) => path.startsWith(inside))
    const names = [...there, ...laid.flatMap((path) => path.slice(inside.length).split('/')[0] ?? [])]
    return [...new Set(names)].filter((name) => !options.laidOver?.gone.has(inside + name)).toSorted()
  }

  return {
    list,
    opened: () => [...parsed.keys()],
    standing: (path) => path,
    read(file, wantedAt) {
      const absolute = resolve(root, file)
      const known = parsed.get(absolute)
      if (known) return known
      const source = open(absolute, wantedAt)
      parsed.set(absolute, source)
      return source
    },
  }
}

const missing = (name: string, wantedAt: (() => SourceLocation) | undefined): ContractError =>
  new ContractError(`The file ${name} does not exist. Create it or correct the path.`, wantedAt?.() ?? startOf(name))

function readInside(root: string, file: string, name: string, wantedAt: (() => SourceLocation) | undefined): string {
  const at = (): SourceLocation => wantedAt?.() ?? startOf(name)
  let real: string
  try {
    real = realpathSync(file)
  } catch {
    throw missing(name, wantedAt)
  }
  if (real !== root && !real.startsWith(root + sep)) {
    throw new ContractError(
      `The path ${relative(dirname(root), file)} leads out of the contract's folder. Keep references inside it.`,
      at(),
    )
  }
  const read = decodeText(bytesOf(real, name, at))
  if ('text' in read) return read.text
  throw new ContractError('The file is not UTF-8: this line holds bytes that are no letters. Save it as UTF-8.', {
    ...startOf(name),
    line: read.line,
  })
}

function bytesOf(file: string, name: string, at: () => SourceLocation): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw new ContractError(`The file ${name} cannot be read. Check that it is a file with read permission.`, at())
  }
}

/** The same over texts in memory, by absolute path: for a rule's own examples. What is parsed already is not parsed again. */
export function memoryContractFiles(
  texts: Readonly<Record<string, string>>,
  sources: ReadonlyMap<string, SourceFile> = new Map(),
): ContractFiles {
  const parsed = new Map<string, SourceFile>()
  return {
    list: (folder) =>
      Object.keys(texts)
        .filter((path) => dirname(path) === folder)
        .map((path) => basename(path))
        .toSorted(),
    opened: () => [...parsed.keys()],
    standing: (path) => path,
    read(file, wantedAt) {
      const known = parsed.get(file)
      if (known) return known
      const text = texts[file]
      if (text === undefined) throw missing(file, wantedAt)
      const given = sources.get(file)
      const source = given ? namedSource(given, file) : parseSource(file, text)
      parsed.set(file, source)
      return source
    },
  }
}
