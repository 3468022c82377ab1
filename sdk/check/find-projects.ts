import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { CheckError } from './check-error.ts'
import type { Project } from './compile.ts'
import type { Compiler } from './compiler.ts'
import { workspacesOf } from './workspaces.ts'

export type FoundProject = Project & { readonly config: string }

/**
 * What is compiled below a folder: its `tsconfig.json` or `jsconfig.json` with all it refers to, and those of workspaces
 * that depend on the package. A file may be named instead.
 */
export function findProjects(
  compiler: Compiler,
  folder: string,
  packageName: string,
  named?: string,
): readonly FoundProject[] {
  const configs =
    named === undefined ? [folder, ...workspacesOf(folder, packageName)].flatMap(configIn) : [configAt(folder, named)]
  if (configs.length === 0)
    throw new CheckError(
      `There is no tsconfig.json or jsconfig.json in ${folder}. Name one with -p, or go to the folder that has it.`,
    )
  const found = new Map<string, FoundProject>()
  for (const config of configs) read(compiler, config, found)
  return [...found.values()].filter(({ fileNames }) => fileNames.length > 0)
}

function configAt(folder: string, named: string): string {
  const path = resolve(folder, named)
  const config = configIn(path)[0] ?? path
  if (!existsSync(config)) throw new CheckError(`There is no ${path}.`)
  return config
}

const configIn = (folder: string): readonly string[] =>
  ['tsconfig.json', 'jsconfig.json']
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .slice(0, 1)

/** References are followed, because a project may consist of nothing else. */
function read(compiler: Compiler, config: string, found: Map<string, FoundProject>): void {
  if (found.has(config)) return
  const host = { ...compiler.sys, onUnRecoverableConfigFileDiagnostic: () => {} }
  const parsed = compiler.getParsedCommandLineOfConfigFile(config, {}, host)
  if (!parsed) throw new CheckError(`${config} cannot be read.`)
  const { options, fileNames, projectReferences = [] } = parsed
  found.set(config, { config, options, fileNames })
  for (const { path } of projectReferences) for (const one of referredTo(path)) read(compiler, one, found)
}

const referredTo = (path: string): readonly string[] =>
  path.endsWith('.json') ? [path].filter((file) => existsSync(file)) : configIn(path)

/** Where packages of a project are looked for. */
export const folderOf = ({ config }: FoundProject): string => dirname(config)
