import { readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { ContractError } from './contract-error.ts'
import { parseSource } from './source-file.ts'
import type { SourceFile } from './source-file.ts'
import type { SourceLocation } from '../model.ts'

/**
 * The files of one city (or of one lone document), each read once. Nothing outside the boundary is
 * ever opened, symbolic links included, and nothing is fetched.
 */
export type ContractFiles = {
  readonly read: (file: string, wantedAt?: SourceLocation) => SourceFile
  /** The short name of a file, for people: relative to the folder that holds the boundary. */
  readonly nameOf: (file: string) => string
  /** What was read so far, in order of reading. */
  readonly opened: () => readonly string[]
}

export function openContractFiles(boundary: string): ContractFiles {
  const root = realpathSync(boundary)
  const parsed = new Map<string, SourceFile>()
  const nameOf = (file: string): string => `${basename(root)}/${relative(root, file).split(sep).join('/')}`
  return {
    nameOf,
    opened: () => [...parsed.keys()],
    read(file, wantedAt) {
      const absolute = resolve(root, file)
      const known = parsed.get(absolute)
      if (known) return known
      const text = readInside(root, absolute, nameOf(absolute), wantedAt)
      const source = parseSource(nameOf(absolute), text)
      parsed.set(absolute, source)
      return source
    },
  }
}

function readInside(root: string, file: string, name: string, wantedAt: SourceLocation | undefined): string {
  const at = wantedAt ?? { file: name, line: 1, column: 1, pointer: '' }
  const missing = new ContractError(`The file ${name} does not exist. Create it or correct the path.`, at)
  let real: string
  try {
    real = realpathSync(file)
  } catch {
    throw missing
  }
  if (real !== root && !real.startsWith(root + sep)) {
    throw new ContractError(`The path ${relative(dirname(root), file)} leads out of the contract's folder. Keep references inside it.`, at)
  }
  try {
    return readFileSync(real, 'utf8')
  } catch {
    throw new ContractError(`The file ${name} cannot be read. Check that it is a file with read permission.`, at)
  }
}
