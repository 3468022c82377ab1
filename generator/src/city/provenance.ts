import { createHash } from 'node:crypto'
import { contractHash, type ApiModel } from '@openlondon/contract'
import { keptOfApi } from '../files/kept-files.ts'
import type { SourceFiles } from '../files/source-files.ts'

/**
 * `provenance.json`: what the folder was made from, and what of it a repository keeps, so that drift is found without the tools. The
 * generator is not named, otherwise each of its commits would touch every folder and any two would collide.
 */
export function provenanceOf(api: ApiModel, files: SourceFiles): string {
  const provenance = {
    api: api.id,
    version: api.version,
    contract: contractHash(api),
    files: Object.fromEntries([...keptOfApi(files)].sort(byPath).map(([path, text]) => [path, sha256(text)])),
  }
  return `${JSON.stringify(provenance, null, 2)}\n`
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const byPath = ([left]: readonly [string, string], [right]: readonly [string, string]): number =>
  left < right ? -1 : 1
