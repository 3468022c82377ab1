import { createHash } from 'node:crypto'
import type { ApiModel } from '../model/model.ts'

/**
 * The one fingerprint of a contract: changes when anything made from this API may change, that is its contract, its
 * facts or its fixtures. Comments, the lines things stand on and the place on disk do not count.
 */
export function contractHash({ folder: _folder, operations, ...facts }: ApiModel): string {
  const placeless = operations.map(({ source: _source, ...operation }) => operation)
  return createHash('sha256')
    .update(JSON.stringify([facts, placeless]))
    .digest('hex')
}
