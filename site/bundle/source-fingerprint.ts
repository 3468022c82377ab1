import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * One hash over the bytes of every file below some folders. The bundler's persistent cache does not know that a
 * sample's types come from the SDK: with this in the cache's name, a changed SDK can never hide behind a warm build.
 */
export async function sourceFingerprint(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const file of await filesBelow(folder)) {
      hash.update(path.relative(folder, file)).update(await readFile(file))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
