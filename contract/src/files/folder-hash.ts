import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One hash over names and bytes of every file below some folders, packages left out. A folder that is not there is empty. */
export function folderHash(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    if (!existsSync(folder)) continue
    for (const name of readdirSync(folder, { encoding: 'utf8', recursive: true }).toSorted()) {
      const path = join(folder, name)
      if (name.includes('node_modules') || !statSync(path).isFile()) continue
      hash.update(`${name}\n`).update(readFileSync(path))
    }
  }
  return hash.digest('hex')
}
