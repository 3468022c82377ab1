import { terminalLine } from '../grammar/terminal-text.ts'
import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { isRecord, recordOf } from '../grammar/record.ts'
import { openContractFiles } from '../files/contract-files.ts'
import { membersOf, readFacts } from '../facts/facts-reader.ts'
import { loadContracts } from '../load/load-city.ts'
import { loadDocument } from '../load/load-document.ts'
import { loadCoverage } from './coverage.ts'

/** A document of an owner that no API of the city is described from, and why, where somebody has said. */
export type UnclaimedDocument = {
  readonly file: string
  readonly name: string
  readonly operations: number
  /** From the city's own `coverage.yaml`; absent when nobody has looked. */
  readonly reason?: string
}

type Stated = { readonly file: string; readonly name: string; readonly reason: string }

/**
 * Documents of owners in the evidence that no API's `coverage.yaml` names. The city's own `coverage.yaml` says of each
 * why it is none of the city's APIs; one that nobody speaks of is an oversight.
 */
export async function unclaimedDocuments(cityDir: string, evidenceDir: string): Promise<readonly UnclaimedDocument[]> {
  const { apis } = loadContracts(cityDir)
  const claimed = new Set(
    apis.flatMap(({ api, files }) => loadCoverage(files, api.folder).documents.map((document) => document.file)),
  )
  const stated = readStated(cityDir)
  const unclaimed = documentsIn(evidenceDir).filter((file) => !claimed.has(file))
  const found: UnclaimedDocument[] = []
  for (const file of unclaimed) {
    const { operations } = await loadDocument(join(evidenceDir, file))
    const known = stated.find((one) => one.file === file)
    found.push({
      file,
      name: known?.name ?? file,
      operations: operations.length,
      ...(known ? { reason: known.reason } : {}),
    })
  }
  return found
}

function readStated(cityDir: string): readonly Stated[] {
  if (!existsSync(join(cityDir, 'coverage.yaml'))) return []
  const facts = readFacts(openContractFiles(cityDir).read('coverage.yaml'))
  return membersOf('/documents', facts.list('/documents')).map((at) => ({
    file: facts.text(`${at}/file`, 'a path below the evidence folder'),
    name: facts.text(`${at}/name`, 'what readers call this document'),
    reason: facts.text(`${at}/reason`, 'why no API of the city is described from it'),
  }))
}

/** Files below a folder that are OpenAPI or Swagger documents, with forward slashes. */
function documentsIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true }).map((name) => String(name).split(sep).join('/'))
  const files = openContractFiles(folder)
  return names.filter((name) => /\.(json|ya?ml)$/.test(name) && isDocument(files.read(name).value)).toSorted()
}

const isDocument = (value: unknown): boolean =>
  isRecord(value) && isRecord(value['paths']) && ('openapi' in value || 'swagger' in recordOf(value))

/** A line for each, for a person. */
export function formatUnclaimed(documents: readonly UnclaimedDocument[]): string {
  return documents
    .map(({ name, operations, reason }) =>
      terminalLine(`${name}: ${operations} operations, ${reason ?? 'and no coverage.yaml speaks of it'}`),
    )
    .join('\n')
}
