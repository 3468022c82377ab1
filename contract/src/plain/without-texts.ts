import type { IdKind } from '../model/id-kind.ts'
import type { ApiModel, City, JsonSchema, MediaTypeModel, OperationModel } from '../model/model.ts'
import { mapSchema } from './map-schema.ts'

/**
 * A city's model without what only readers and the SDK need: descriptions, documents, where things stand in whose files,
 * and members that the SDK makes of others. What reads, checks and makes values sees no difference. Texts that a model must
 * have are empty.
 */
export function withoutTexts(
  city: City,
): Pick<City, 'id' | 'boundingBox' | 'host' | 'ids' | 'keyPrefix' | 'timeZone' | 'apis'> {
  const { id, boundingBox, host, keyPrefix, timeZone, apis, ids } = city
  return { id, boundingBox, host, keyPrefix, timeZone, ids: ids.flatMap(retiredAlone), apis: apis.map(apiWithoutTexts) }
}

/** What is asked of a kind of id is which of them are no more, and what came after those. */
function retiredAlone(kind: IdKind): readonly IdKind[] {
  if (kind.retired.length === 0) return []
  const told = new Set(kind.retired.flatMap(({ id, successors }) => [id, ...successors]))
  const ids = kind.ids.filter(({ id }) => told.has(id)).map(({ outline: _border, point: _point, ...id }) => id)
  return [{ ...kind, summary: '', ids }]
}

function apiWithoutTexts(api: ApiModel): ApiModel {
  return {
    ...api,
    summary: '',
    description: '',
    tags: [],
    operations: api.operations.map(operationWithoutTexts),
    schemas: Object.fromEntries(
      Object.entries(api.schemas).map(([name, schema]) => [name, schemaWithoutTexts(schema)]),
    ),
    document: { openapi: '3.1.0' },
    folder: '',
  }
}

function operationWithoutTexts(operation: OperationModel): OperationModel {
  const { freshness: _freshness, coverage: _coverage, ...kept } = operation
  const { requestBody } = kept
  return {
    ...kept,
    summary: '',
    description: '',
    source: { file: '', line: 0, column: 0, pointer: '' },
    parameters: operation.parameters.map((parameter) => ({
      ...parameter,
      description: '',
      schema: schemaWithoutTexts(parameter.schema),
    })),
    ...(requestBody && { requestBody: { ...requestBody, description: '', content: requestBody.content.map(media) } }),
    responses: operation.responses.map((response) => ({
      ...response,
      description: '',
      content: response.content.map(media),
      headers: response.headers.map(({ name, schema }) => ({
        name,
        description: '',
        schema: schemaWithoutTexts(schema),
      })),
    })),
  }
}

function media(one: MediaTypeModel): MediaTypeModel {
  return {
    ...one,
    ...(one.schema && { schema: schemaWithoutTexts(one.schema) }),
    examples: one.examples.map((example) => ({ ...example, summary: '' })),
  }
}

const schemaWithoutTexts = (schema: JsonSchema): JsonSchema =>
  mapSchema(schema, ({ title: _title, description: _description, 'x-derive': _derived, ...rest }) => rest)
