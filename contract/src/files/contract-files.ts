import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { ContractError, startOf } from './contract-error.ts'
import { decodeText } from './decode-text.ts'
import type { Names } from './placeholders.ts'
import { parseSource, type SourceFile } from './source-file.ts'
import type { SourceLocation } from '../model/model.ts'

/**
 * The files of one city (or of one lone document), each read once. Nothing outside the boundary is
 * ever opened, symbolic links included, and nothing is fetched.
 */
export type ContractFiles = {
  readonly read: (file: string, wantedAt?: SourceLocation) => SourceFile
  /** Names in a folder, sorted; none when there is no such folder. */
  readonly list: (folder: string) => readonly string[]
  /** What was read so far, in order of reading. */
  readonly opened: () => readonly string[]
  /** The file that a path leads to, which is another one where the engine stands in for the city. */
  readonly standing: (path: string) => string
  /** The folder of what the engine shares with every API; a lone document has none. */
  readonly engineCommon?: string
}

export type ContractFilesOptions = {
  /** What people are told the boundary is called; else as its folder is. */
  readonly name?: string
  /** For files with placeholders. */
  readonly names?: Names
}

export function openContractFiles(boundary: string, options: ContractFilesOptions = {}): ContractFiles {
  const root = realpathSync(boundary)
  const parsed = new Map<string, SourceFile>()
  const shown = options.name ?? basename(root)
  const nameOf = (file: string): string => `${shown}/${relative(root, file).split(sep).join('/')}`
  return {
    list: (folder) => (existsSync(folder) ? readdirSync(folder).toSorted() : []),
    opened: () => [...parsed.keys()],
    standing: (path) => path,
    read(file, wantedAt) {
      const absolute = resolve(root, file)
      const known = parsed.get(absolute)
      if (known) return known
      const text = readInside(root, absolute, nameOf(absolute), wantedAt)
      const source = parseSource(nameOf(absolute), text, options.names)
      parsed.set(absolute, source)
      return source
    },
  }
}

function readInside(root: string, file: string, name: string, wantedAt: SourceLocation | undefined): string {
  const at = wantedAt ?? startOf(name)
  const missing = new ContractError(`The file ${name} does not exist. Create it or correct the path.`, at)
  let real: string
  try {
    real = realpathSync(file)
  } catch {
    throw missing
  }
  if (real !== root && !real.startsWith(root + sep)) {
    throw new ContractError(
      `The path ${relative(dirname(root), file)} leads out of the contract's folder. Keep references inside it.`,
      at,
    )
  }
  const read = decodeText(bytesOf(real, name, at))
  if ('text' in read) return read.text
  throw new ContractError('The file is not UTF-8: this line holds bytes that are no letters. Save it as UTF-8.', {
    ...startOf(name),
    line: read.line,
  })
}

function bytesOf(file: string, name: string, at: SourceLocation): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw new ContractError(`The file ${name} cannot be read. Check that it is a file with read permission.`, at)
  }
}

/** The same over texts in memory, by absolute path: for a rule's own examples. */
export function memoryContractFiles(texts: Readonly<Record<string, string>>): ContractFiles {
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
      if (text === undefined)
        throw new ContractError(
          `The file ${file} does not exist. Create it or correct the path.`,
          wantedAt ?? startOf(file),
        )
      const source = parseSource(file, text)
      parsed.set(file, source)
      return source
    },
  }
}
