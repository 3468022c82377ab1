import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { ApiModel } from '../model/model.ts'

/**
 * Changes when anything made from this API may change: its contract, facts, fixtures or the lines
 * they stand on. Comments and the place on disk do not count.
 */
export function contractHash(api: ApiModel): string {
  const { folder: _folder, ...content } = api
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

/** The same for a whole city without reading a contract, guides and releases included: whether anything must be redone. */
export function cityHash(cityDir: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(cityDir, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.'),
  )
  const names = files.map((entry) => relative(cityDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
  for (const name of names.toSorted())
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(cityDir, name)))
      .update('\0')
  return hash.digest('hex')
}
