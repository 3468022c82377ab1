import { lstatSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GenerateError } from '../decide/generate-error.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Let the SDK be imported by its name, as whoever installs it does: `node_modules/<name>` leads to its folder. What npm
 * has put there for a workspace of ours stays; a package of somebody else's is in the way.
 */
export function linkPackage(name: string, folder: string, modules: string = join(root, 'node_modules')): void {
  const place = join(modules, name)
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (found && !found.isSymbolicLink())
    throw new GenerateError(`The SDK cannot be called ${name}: this repository uses a package of that name.`)
  const target = found && targetOf(place)
  if (target === realpathSync(folder) || (target !== undefined && isWorkspace(target))) return
  rmSync(place, { force: true })
  mkdirSync(dirname(place), { recursive: true })
  symlinkSync(folder, place, 'junction')
}

/** A link whose folder is gone leads nowhere. */
function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link)
  } catch {
    return undefined
  }
}

/** Workspaces are folders of the repository itself; packages made anew lie deeper. */
const isWorkspace = (folder: string): boolean => dirname(folder) + sep === root
