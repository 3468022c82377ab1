import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Languages with scripts inside, which a compiler of TypeScript alone does not open. */
const unreadKinds = /\.(?:vue|svelte|astro|mdx)$/

/** Files below a folder that name the package and that no program of TypeScript has: "nothing breaks" is not said of them. */
export function unreadFiles(folder: string, packageName: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : unreadFiles(path, packageName)
    return entry.isFile() && unreadKinds.test(entry.name) && readFileSync(path, 'utf8').includes(packageName)
      ? [path]
      : []
  })
}
