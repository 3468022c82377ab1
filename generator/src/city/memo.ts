import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contractHash, type ApiModel, type City } from '@openlondon/contract'
import type { SourceFiles } from '../files/source-files.ts'
import { generatorVersion } from './generator-version.ts'
import { sha256 } from './provenance.ts'

/** What was generated last, by folder and API: outside the repository, because it is true of this machine only. */
const memoFile = join(import.meta.dirname, '../../../node_modules/.cache/open-london/generated.json')

export type Memo = Readonly<Record<string, string>>

export function readMemo(): Memo {
  try {
    // Written below; one of another shape matches nothing.
    return JSON.parse(readFileSync(memoFile, 'utf8')) as Memo
  } catch {
    return {}
  }
}

export function writeMemo(memo: Memo): void {
  mkdirSync(dirname(memoFile), { recursive: true })
  writeFileSync(memoFile, JSON.stringify(memo, null, 1))
}

/**
 * Fingerprint of all that decides what generating an API gives, and of what it gave: contract, generator and files.
 * Equal to the last time's, there is nothing to do.
 */
export async function generatedSha256(
  api: ApiModel,
  { host, apiHost }: Pick<City, 'host' | 'apiHost'>,
  files: SourceFiles,
): Promise<string> {
  const texts = [...files].sort(([left], [right]) => (left < right ? -1 : 1))
  return sha256(JSON.stringify([contractHash(api), host, apiHost, await generatorVersion(), texts]))
}
