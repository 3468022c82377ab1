import { join } from 'node:path'
import type ts from 'typescript'
import type { Compiler } from './compiler.ts'
import type { PackageAt } from './package-at.ts'

/** What one `tsconfig.json` compiles. */
export type Project = { readonly options: ts.CompilerOptions; readonly fileNames: readonly string[] }

/** Parsed once for all programs of a check: a node is the same in each, and each asks its own checker about it. */
export type SourceCache = Map<string, ts.SourceFile | undefined>

export type Compilation = {
  readonly compiler: Compiler
  readonly project: Project
  readonly installed: PackageAt
  readonly cache: SourceCache
}

/**
 * A program of the project as it is, or with another package in place of the installed one, or with texts that are not
 * written yet. What the other package imports of others is found where the installed one finds it.
 */
export function compile(
  { compiler, project, installed, cache }: Compilation,
  next?: PackageAt,
  texts: ReadonlyMap<string, string> = new Map(),
): ts.Program {
  const options = { ...project.options, ...onlyTypes }
  const host = compiler.createCompilerHost(options, true)
  const readFile = host.readFile.bind(host)
  host.readFile = (file) => texts.get(file) ?? readFile(file)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (file, ...rest) => {
    if (texts.has(file)) return getSourceFile(file, ...rest)
    if (!cache.has(file)) cache.set(file, getSourceFile(file, ...rest))
    return cache.get(file)
  }
  const resolutions = compiler.createModuleResolutionCache(host.getCurrentDirectory(), (name) => name, options)
  host.resolveModuleNameLiterals = (literals, containing, redirected, _options, file) =>
    literals.map((literal) => {
      const name = literal.text
      if (next && (name === next.name || name.startsWith(`${next.name}/`))) {
        const door = next.doors.get(`.${name.slice(next.name.length)}`)
        const extension = compiler.Extension.Dts
        return {
          resolvedModule:
            door === undefined ? undefined : { resolvedFileName: door, extension, isExternalLibraryImport: true },
        }
      }
      const isForeign = next !== undefined && !name.startsWith('.') && containing.startsWith(next.folder)
      const from = isForeign ? join(installed.folder, 'index.d.ts') : containing
      const mode = compiler.getModeForUsageLocation(file, literal, options)
      return compiler.resolveModuleName(name, from, options, host, resolutions, redirected, mode)
    })
  return compiler.createProgram({ rootNames: [...project.fileNames], options, host })
}

/** Nothing is written, so nothing has to be in the shape in which it could be. */
const onlyTypes: ts.CompilerOptions = {
  noEmit: true,
  composite: false,
  incremental: false,
  declaration: false,
  declarationMap: false,
  isolatedDeclarations: false,
  emitDeclarationOnly: false,
}

/** Files of the project's own that are checked. */
export const ownFiles = (program: ts.Program): readonly ts.SourceFile[] =>
  program.getSourceFiles().filter((file) => !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file))
