import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ApiModel } from '../model/model.ts'
import type { ApiTruth, Fault, OperationCounts } from './api-truth.ts'
import { compareOperations, type DocumentCoverage } from './compare-operations.ts'
import type { CoverageDocument } from './coverage.ts'
import { ownerOperations } from './owner-document.ts'

export type DocumentsSurvey = Pick<ApiTruth, 'owner' | 'documents'> & { readonly faults: readonly Fault[] }

/** Hold a contract's operations against all documents of its owner. */
export async function surveyDocuments(
  api: ApiModel,
  documents: readonly CoverageDocument[],
  evidenceDir: string,
): Promise<DocumentsSurvey> {
  const compared: DocumentCoverage[] = []
  const faults: Fault[] = []
  for (const document of documents) {
    const file = join(evidenceDir, document.file)
    if (existsSync(file)) compared.push(compareOperations(api.operations, await ownerOperations(file, api), document))
    else faults.push({ kind: 'evidence', message: `the document ${document.file} is not in the evidence folder` })
  }
  return {
    owner: unionOf(compared),
    documents: compared.map((one) => ({ name: one.name, ...countsOf(one) })),
    faults: [...faults, ...missingOnce(compared), ...compared.flatMap(staleFaults)],
  }
}

function countsOf({ present, absent, missing }: DocumentCoverage): OperationCounts {
  const counts = { present: present.size, absent: absent.size, missing: missing.size }
  return { theirs: counts.present + counts.absent + counts.missing, ...counts }
}

/** An operation that several documents name counts once; one that is missing somewhere without a reason is missing. */
function unionOf(compared: readonly DocumentCoverage[]): OperationCounts {
  const missing = new Set(compared.flatMap((one) => [...one.missing.keys()]))
  const absent = new Set(compared.flatMap((one) => [...one.absent.keys()]).filter((key) => !missing.has(key)))
  const present = new Set(compared.flatMap((one) => [...one.present.keys()]))
  return {
    theirs: present.size + absent.size + missing.size,
    present: present.size,
    absent: absent.size,
    missing: missing.size,
  }
}

function missingOnce(compared: readonly DocumentCoverage[]): readonly Fault[] {
  const texts = new Map(compared.flatMap((one) => [...one.missing]))
  return [...texts].map(([key, text]) => {
    const names = compared.filter((one) => one.missing.has(key)).map(({ name }) => `"${name}"`)
    return { kind: 'missing', message: `${text} is in ${names.join(', ')}, not in the contract` }
  })
}

const staleFaults = ({ stale, name }: DocumentCoverage): readonly Fault[] =>
  stale.map(({ message, at }) => ({ kind: 'stale', message: `${at.file}:${at.line} ${message} ("${name}")` }))
