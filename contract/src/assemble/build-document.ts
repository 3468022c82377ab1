import { isRecord, recordOf, type JsonRecord } from '../grammar/record.ts'
import { shareResponses } from './share-responses.ts'
import type { NormalDocument } from '../normalise/normalise-document.ts'
import type { MediaTypeModel, OpenApiDocument, OperationModel } from '../model/model.ts'

/** What the shared document says beside its operations. */
export type DocumentFrame = {
  readonly info: JsonRecord
  readonly servers: readonly JsonRecord[]
  readonly securitySchemes: JsonRecord
}

/**
 * The document anyone may fetch: one file, OpenAPI 3.1, every answer with its examples, and nothing
 * in it that concerns us alone.
 */
export function buildDocument(
  normal: NormalDocument,
  operations: readonly OperationModel[],
  frame: DocumentFrame,
): OpenApiDocument {
  const paths: Record<string, Record<string, unknown>> = {}
  normal.operations.forEach((operation, index) => {
    const model = operations[index]
    const item = (paths[operation.path] ??= {})
    if (model) item[operation.method.toLowerCase()] = publicOperation(operation.value, model)
  })
  for (const [path, item] of Object.entries(normal.uncalled.paths)) paths[path] = { ...paths[path], ...recordOf(item) }
  const { securitySchemes } = frame
  const shared = shareResponses(recordOf(withoutInternal(paths)))
  const components = {
    schemas: normal.schemas,
    ...(Object.keys(shared.responses).length > 0 ? { responses: shared.responses } : {}),
    ...(Object.keys(securitySchemes).length > 0 ? { securitySchemes } : {}),
  }
  const document = {
    openapi: '3.1.0',
    info: frame.info,
    servers: frame.servers,
    tags: normal.root['tags'],
    paths: shared.paths,
    webhooks: Object.keys(normal.uncalled.webhooks).length > 0 ? normal.uncalled.webhooks : undefined,
    components,
  }
  return { ...recordOf(withoutInternal(document)), openapi: '3.1.0' }
}

function publicOperation(value: JsonRecord, model: OperationModel): JsonRecord {
  const responses = Object.fromEntries(
    Object.entries(recordOf(value['responses'])).map(([status, response], index) => [
      status,
      publicResponse(recordOf(response), model.responses[index]?.content ?? []),
    ]),
  )
  // Inherited facts are written out: whoever holds this document alone must not have to guess them.
  return {
    ...value,
    'x-privacy': model.privacy,
    'x-cache-seconds': model.cacheSeconds,
    'x-access': model.access,
    ...(model.freshness === undefined ? {} : { 'x-freshness': model.freshness }),
    ...(model.coverage === undefined ? {} : { 'x-coverage': model.coverage }),
    responses,
  }
}

function publicResponse(response: JsonRecord, content: readonly MediaTypeModel[]): JsonRecord {
  if (!isRecord(response['content'])) return response
  const media = Object.entries(response['content']).map(([mediaType, value]) => {
    const examples = content.find((one) => one.mediaType === mediaType)?.examples ?? []
    const { example: _example, ...rest } = recordOf(value)
    if (examples.length === 0) return [mediaType, rest]
    const named = examples.map((one) => [
      one.name,
      { ...(one.summary === '' ? {} : { summary: one.summary }), value: one.value },
    ])
    return [mediaType, { ...rest, examples: Object.fromEntries(named) }]
  })
  return { ...response, content: Object.fromEntries(media) }
}

/** Drops absent members and the owner's private notes (`x-internal…`), at every depth. What has none stays the same object. */
function withoutInternal(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutInternal)
    return items.every((item, index) => item === value[index]) ? value : items
  }
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
  const kept = entries.flatMap(([key, member]): readonly (readonly [string, unknown])[] =>
    member === undefined || key.startsWith('x-internal') ? [] : [[key, withoutInternal(member)]],
  )
  const isSame = kept.length === entries.length && kept.every(([key, member]) => member === value[key])
  return isSame ? value : Object.fromEntries(kept)
}
