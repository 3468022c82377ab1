import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { generatedMark } from './header.ts'

/** Generated text by path relative to one folder, with forward slashes. */
export type SourceFiles = ReadonlyMap<string, string>

/** Everything below a folder; nothing when there is no folder. */
export function readSourceFiles(folder: string): SourceFiles {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Map()
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]))
}

/**
 * Make a folder hold these files. What is equal is left alone, so that watchers and caches see no change. A file
 * too many goes only if it was generated: a wrong folder must cost nobody their work.
 */
export function writeSourceFiles(folder: string, files: SourceFiles): readonly string[] {
  const present = readSourceFiles(folder)
  const changed = differingFiles(present, files).filter((path) => files.has(path) || isGenerated(path, present))
  writeFiles(folder, changed, files)
  removeEmptyFolders(folder)
  return changed
}

/** What an API that is gone leaves behind; git never sees it, but whoever lists folders does. */
function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const inner = join(folder, entry.name)
    removeEmptyFolders(inner)
    if (readdirSync(inner).length === 0) rmdirSync(inner)
  }
}

/** Write these paths; one that has no text is one too many. */
export function writeFiles(folder: string, paths: readonly string[], files: SourceFiles): void {
  for (const path of paths) {
    const text = files.get(path)
    const target = join(folder, path)
    if (text === undefined) rmSync(target)
    else {
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
    }
  }
}

const isGenerated = (path: string, files: SourceFiles): boolean =>
  path.endsWith('/provenance.json') || (files.get(path) ?? '').startsWith(generatedMark)

/** Paths that are missing, superfluous or of other bytes, sorted. */
export function differingFiles(present: SourceFiles, wanted: SourceFiles): readonly string[] {
  const paths = new Set([...present.keys(), ...wanted.keys()])
  return [...paths].filter((path) => present.get(path) !== wanted.get(path)).sort()
}

/** The same files below a folder of their own. */
export const below = (folder: string, files: SourceFiles): SourceFiles =>
  new Map([...files].map(([path, text]) => [`${folder}/${path}`, text]))

/** The files below a folder, by their paths inside it. */
export function within(folder: string, files: SourceFiles): SourceFiles {
  const start = `${folder}/`
  return new Map(
    [...files].flatMap(([path, text]) => (path.startsWith(start) ? [[path.slice(start.length), text]] : [])),
  )
}
