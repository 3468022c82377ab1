import { buildDocument } from '../assemble/build-document.ts'
import { buildOperation } from '../assemble/build-operation.ts'
import { bundle } from '../bundle/bundle.ts'
import type { ContractFiles } from '../files/contract-files.ts'
import { listOf, isRecord, recordOf, textOf } from '../grammar/record.ts'
import type { Finding } from '../model/finding.ts'
import type { ContractModel } from '../model/model.ts'
import { normaliseDocument, type NormalDocument } from '../normalise/normalise-document.ts'
import { infoOf, schemasOf, tagsOf } from './load-api.ts'

/** A contract by itself: no city's facts, and what the loader had to mend. */
export type LoadedDocument = ContractModel & { readonly findings: readonly Finding[] }

/** Facts a lone document does not state: public, not cached, callable by anyone. */
const nothingStated = { privacy: 'C1', cacheSeconds: 0, access: 'open' } as const

/** The model of a document, wherever its files are. */
export const documentModel = (files: ContractFiles, root: string, id: string): LoadedDocument =>
  modelOf(normaliseDocument(bundle(files, root)), id)

export function modelOf(normal: NormalDocument, id: string): LoadedDocument {
  const operations = normal.operations.map((operation) => buildOperation(id, operation, nothingStated, []))
  const info = recordOf(normal.root['info'])
  const frame = {
    info,
    servers: listOf(normal.root['servers']).filter(isRecord),
    securitySchemes: recordOf(recordOf(normal.root['components'])['securitySchemes']),
  }
  return {
    id,
    name: textOf(info['title']) || id,
    ...infoOf(info),
    tags: tagsOf(normal, operations),
    operations,
    schemas: schemasOf(normal),
    document: buildDocument(normal, operations, frame),
    findings: normal.findings,
  }
}
