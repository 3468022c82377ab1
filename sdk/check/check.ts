import { findBreaks, type Break } from './breaks.ts'
import { CheckError } from './check-error.ts'
import type { SourceCache } from './compile.ts'
import { findCompiler } from './compiler.ts'
import type { Entry } from './entry.ts'
import { findProjects, folderOf } from './find-projects.ts'
import { installedPackage, type PackageAt } from './package-at.ts'
import type { Report } from './report.ts'
import { unreadFiles } from './unread-files.ts'
import { writeMends } from './write-mends.ts'

export type CheckOptions = {
  /** The project's folder, or one above its packages. */
  readonly folder: string
  readonly next: PackageAt
  /** A `tsconfig.json` that is meant, or its folder. */
  readonly project?: string
  readonly fix: boolean
  readonly force: boolean
}

/** Hold every project of a folder against the next package; with `fix`, write what names alone can mend. */
export function check({ folder, next, project, fix, force }: CheckOptions): Report {
  const compiler = findCompiler(folder, `${next.name}@${next.version} ${commandName(next.name)} check`)
  const cache: SourceCache = new Map()
  const breaks = new Map<string, Break>()
  const unseen = new Set<Entry>()
  const mends = new Map<string, string>()
  const versions = new Set<string>()
  const isDone = new Set<string>()
  const used = new Set<string>()
  let left = 0
  for (const found of findProjects(compiler, folder, next.name, project)) {
    const installed = installedPackage(folderOf(found), next.name)
    if (!installed) continue
    versions.add(installed.version)
    const findings = findBreaks(compiler, found, installed, next, cache)
    left += findings.left
    for (const one of findings.breaks) breaks.set(`${one.file} ${one.line} ${one.column} ${one.code}`, one)
    for (const entry of findings.unseen) if (!isDone.has(entry.message)) unseen.add(entry)
    for (const entry of unseen) isDone.add(entry.message)
    for (const one of findings.used) used.add(one)
    for (const [file, text] of findings.mends) mends.set(file, text)
  }
  if (versions.size === 0)
    throw new CheckError(
      `${next.name} is not installed in ${folder}, so nothing there uses it. Install the packages first.`,
    )
  const before = new Map([...mends.keys()].map((file) => [file, compiler.sys.readFile(file)]))
  const written = fix ? writeMends(mends, force) : undefined
  return {
    folder,
    packageName: next.name,
    installed: [...versions],
    next: next.version,
    typescript: compiler.version,
    breaks: [...breaks.values()],
    unseen: [...unseen],
    used: [...used].toSorted(),
    unread: unreadFiles(folder, next.name),
    left,
    mends: [...mends].map(([file, after]) => {
      const state = written?.get(file)
      return { file, before: before.get(file) ?? '', after, ...(state === undefined ? {} : { written: state }) }
    }),
  }
}

/** `@openlondon/sdk` is run as `openlondon-sdk`. */
export const commandName = (packageName: string): string => packageName.replace(/^@/, '').replace('/', '-')
