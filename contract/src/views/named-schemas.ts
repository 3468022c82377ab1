import { isRecord, recordOf, mapMembers, type JsonRecord } from '../grammar/record.ts'

/** Tools keep what begins so, and read nothing into it. */
const mark = 'x-named-schema'

/**
 * The document with operations that name their schemas where they would refer to them, for a tool that reads all that a
 * reference leads to anew for each operation, and keeps the list of it: where schemas lead to one another, that is all of
 * them for each.
 */
export function withNamedSchemas(document: JsonRecord): JsonRecord {
  const item = (value: unknown): unknown =>
    mapMembers(value, (member) => (isRecord(member) ? operation(member) : member))
  return { ...document, paths: mapMembers(document['paths'], item) }
}

/** The reference that a schema of such a document would have been. */
export function namedSchema(schema: object): string | undefined {
  const name: unknown = mark in schema ? schema[mark] : undefined
  return typeof name === 'string' ? name : undefined
}

const operation = (stated: JsonRecord): JsonRecord => ({
  ...stated,
  ...(Array.isArray(stated['parameters']) && { parameters: stated['parameters'].map(naming) }),
  ...(isRecord(stated['requestBody']) && { requestBody: withContent(stated['requestBody']) }),
  responses: mapMembers(stated['responses'], withContent),
})

function withContent(message: unknown): JsonRecord {
  const { content, ...rest } = recordOf(message)
  return isRecord(content) ? { ...rest, content: mapMembers(content, naming) } : rest
}

function naming(holder: unknown): JsonRecord {
  const { schema, ...rest } = recordOf(holder)
  return schema === undefined ? rest : { ...rest, schema: named(schema) }
}

/** Of members, items and values; what is composed is read as a whole. */
function named(schema: unknown): unknown {
  if (!isRecord(schema)) return schema
  const { $ref, ...siblings } = schema
  if (typeof $ref === 'string') return Object.keys(siblings).length === 0 ? { [mark]: $ref } : schema
  if (composing.some((key) => key in schema)) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === 'properties') return [key, mapMembers(value, named)]
      return [key, key === 'items' || key === 'additionalProperties' ? named(value) : value]
    }),
  )
}

const composing = ['allOf', 'anyOf', 'oneOf', 'not', 'discriminator']
