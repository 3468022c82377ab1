import { basename, dirname, extname, resolve } from 'node:path'
import { buildDocument } from '../assemble/build-document.ts'
import { buildOperation } from '../assemble/build-operation.ts'
import { listOf, isRecord, recordOf, textOf } from '../grammar/record.ts'
import type { Finding } from '../model/finding.ts'
import type { ContractModel } from '../model/model.ts'
import { normaliseDocument, type NormalDocument } from '../normalise/normalise-document.ts'
import { bundle } from '../bundle/bundle.ts'
import { openContractFiles } from '../files/contract-files.ts'
import { infoOf, schemasOf, tagsOf } from './load-api.ts'

/** A contract by itself: no city's facts, and what the loader had to mend. */
export type LoadedDocument = ContractModel & { readonly findings: readonly Finding[] }

/** Facts a lone document does not state: public, not cached, callable by anyone. */
const nothingStated = { privacy: 'C1', cacheSeconds: 0, access: 'open' } as const

/** Read any Swagger 2.0, OpenAPI 3.0 or 3.1 file, raised to 3.1; files it refers to must lie beside or below it. */
export async function loadDocument(file: string, id: string = basename(file, extname(file))): Promise<LoadedDocument> {
  const normal = normalDocument(file)
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

/** The same file before a model is made of it, for who writes it anew. */
export function normalDocument(file: string): NormalDocument {
  const path = resolve(file)
  return normaliseDocument(bundle(openContractFiles(dirname(path)), path))
}
