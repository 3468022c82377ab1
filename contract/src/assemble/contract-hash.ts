import { createHash } from 'node:crypto'
import type { ApiModel } from '../model/model.ts'

/**
 * The one fingerprint of a contract: changes when anything made from this API may change, that is its contract, its
 * facts or its fixtures. Comments, the lines things stand on and the place on disk do not count.
 */
export function contractHash({ folder: _folder, operations, ...facts }: ApiModel): string {
  // Piece by piece what `JSON.stringify([facts, operations])` would write, which of a large one is a text many times its length.
  const hash = createHash('sha256').update(`[${JSON.stringify(facts)},[`)
  for (const [index, { source: _source, ...operation }] of operations.entries())
    hash.update(`${index === 0 ? '' : ','}${JSON.stringify(operation)}`)
  return hash.update(']]').digest('hex')
}
