import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ApiModel } from '@openlondon/contract'
import { contractSha256, sha256 } from './provenance.ts'
import type { SourceFiles } from '../files/source-files.ts'

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
 * Fingerprint of all that decides what generating an API gives, and of what it gave: contract, the generator to the
 * byte of its sources, and the files. Equal to the last time's, there is nothing to do.
 */
export function generatedSha256(api: ApiModel, host: string, files: SourceFiles): string {
  const texts = [...files].sort(([left], [right]) => (left < right ? -1 : 1))
  return sha256(JSON.stringify([contractSha256(api, host), pipelineSha256(), texts]))
}

let pipeline: string | undefined

/** The code that generates: this folder and the reader of contracts, without tests, lint and what compares releases. */
function pipelineSha256(): string {
  const folders = [dirname(import.meta.dirname), dirname(fileURLToPath(import.meta.resolve('@openlondon/contract')))]
  pipeline ??= sha256(folders.map(sourcesOf).join(''))
  return pipeline
}

function sourcesOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true }).map(String).sort()
  const counted = names.filter((name) => /(?<!\.test)\.ts$/.test(name) && !/^(lint|diff|release|evidence)\W/.test(name))
  return counted.map((name) => readFileSync(join(folder, name), 'utf8')).join('')
}
