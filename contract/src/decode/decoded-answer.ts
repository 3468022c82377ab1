import { recordOf } from '../grammar/record.ts'
import { readMediaType } from '../model/operations/media-type.ts'
import type { ApiModel, JsonSchema, ResponseModel } from '../model/model.ts'
import { withoutDropped } from '../model/schemas/without-dropped.ts'
import { decodedDocument, decodedSchema } from './decoded-contract.ts'
import { manyOf, memberSchema } from './plan.ts'

/** The schemas of what the SDK gives, by name: a contract's own where nothing of it is smoothed. */
export function decodedSchemas(api: ApiModel): ApiModel['schemas'] {
  // The document states the schemas of the model, decoded.
  return recordOf(recordOf(decodedDocument(api)['components'])['schemas']) as ApiModel['schemas']
}

/**
 * What a call gives for one answer of its owner: the envelope open, a list where the owner answers one or many, texts
 * read. An empty schema, which anything fits, where the contract says nothing of the body.
 */
export function decodedAnswer(api: ApiModel, response: ResponseModel): JsonSchema {
  const type = readMediaType(response)
  const wire = response.content.find(({ mediaType }) => mediaType === type)?.schema ?? {}
  const opened = memberSchema(api, withoutDropped(wire) as JsonSchema, response.unwrap ?? []) // schemas stay schemas
  return decodedSchema(api, response.oneOrMany ? (manyOf(api, opened) ?? {}) : opened)
}
