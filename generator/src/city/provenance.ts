import { createHash } from 'node:crypto'
import type { ApiModel } from '@openlondon/contract'
import { generatorVersion } from '../files/header.ts'
import type { SourceFiles } from '../files/source-files.ts'

/** `provenance.json`: what the folder was made from, and what came out, so that drift is found without the tools. */
export type Provenance = {
  readonly api: string
  readonly version: string
  readonly generator: string
  readonly contract: string
  readonly files: Readonly<Record<string, string>>
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Fingerprint of everything generation reads of an API: the document, and the facts beside it. */
export function contractSha256(api: ApiModel, host: string): string {
  const { document, upstream, name, summary, operations } = api
  const facts = operations.map(({ source: _source, ...operation }) => operation)
  return sha256(JSON.stringify([document, upstream, name, summary, facts, host]))
}

export function provenanceOf(api: ApiModel, host: string, files: SourceFiles): string {
  const provenance: Provenance = {
    api: api.id,
    version: api.version,
    generator: generatorVersion,
    contract: contractSha256(api, host),
    files: Object.fromEntries([...files].sort(byPath).map(([path, text]) => [path, sha256(text)])),
  }
  return `${JSON.stringify(provenance, null, 2)}\n`
}

const byPath = ([left]: readonly [string, string], [right]: readonly [string, string]): number =>
  left < right ? -1 : 1
