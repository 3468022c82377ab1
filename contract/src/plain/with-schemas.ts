import { isRecord, ownOf, recordOf } from '../grammar/record.ts'
import { itemShape, memberShape, type Shape } from '../grammar/shape.ts'
import { schemaOf } from '../assemble/build-schema.ts'
import { withoutReferences } from './spell-literal.ts'
import type { ContractModel, JsonSchema, MediaTypeModel, OperationModel } from '../model/model.ts'

/** Who is to write a value of a schema: the caller, the owner, or either, as with a component. */
export type Writer = 'caller' | 'owner' | 'either'

export type PlacedChange = (schema: JsonSchema, writer: Writer) => JsonSchema

/** The same API with every schema changed, in the model and in its document alike; `schemas` are its new components. */
export function withSchemas<Api extends ContractModel>(
  api: Api,
  schemas: Readonly<Record<string, JsonSchema>>,
  change: PlacedChange,
): Api {
  const document = walk(api.document, 'object', 'either', change)
  const components = { ...recordOf(recordOf(document)['components']), schemas }
  return {
    ...api,
    schemas,
    operations: api.operations.map((operation) => withOperationSchemas(operation, change)),
    document: { ...api.document, ...recordOf(document), components },
  }
}

function withOperationSchemas(operation: OperationModel, change: PlacedChange): OperationModel {
  const { requestBody } = operation
  const content = (media: readonly MediaTypeModel[], writer: Writer): readonly MediaTypeModel[] =>
    media.map((one) => (one.schema ? { ...one, schema: change(one.schema, writer) } : one))
  return {
    ...operation,
    parameters: operation.parameters.map((one) => ({ ...one, schema: change(one.schema, 'caller') })),
    ...(requestBody ? { requestBody: { ...requestBody, content: content(requestBody.content, 'caller') } } : {}),
    responses: operation.responses.map((response) => ({
      ...response,
      content: content(response.content, 'owner'),
      headers: response.headers.map((header) => ({ ...header, schema: change(header.schema, 'owner') })),
    })),
  }
}

/** The document's own grammar tells where a schema stands; components are put in by the caller. */
function walk(value: unknown, shape: Shape, writer: Writer, change: PlacedChange): unknown {
  if (shape === 'literal') return withoutReferences(value)
  if (shape === 'schema-map') return value
  if (shape === 'schema') return isRecord(value) ? change(schemaOf(value), writer) : value
  if (Array.isArray(value)) return value.map((item) => walk(item, itemShape(shape), writer, change))
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([key, member]) => shape !== 'object' || !isForPeople(key, member))
  return Object.fromEntries(
    entries.map(([key, member]) => [
      key,
      walk(member, memberShape(shape, key), shape === 'object' ? (ownOf(writers, key) ?? writer) : writer, change),
    ]),
  )
}

/** No type depends on examples by name, which are half of a large document; one that lies elsewhere some tools would fetch. */
const isForPeople = (key: string, member: unknown): boolean =>
  key === 'externalValue' ? typeof member === 'string' : key === 'examples' && isRecord(member)

const writers: Readonly<Record<string, Writer>> = {
  parameters: 'caller',
  requestBody: 'caller',
  requestBodies: 'caller',
  responses: 'owner',
}
