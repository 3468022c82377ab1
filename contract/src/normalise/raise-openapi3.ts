import { itemShape, memberShape, type Shape } from '../grammar/shape.ts'
import { isRecord } from '../grammar/record.ts'
import type { Bundle, Origins } from '../bundle/bundle.ts'
import { raiseSchema, type Dialect } from './raise-schema.ts'

/** OpenAPI 3.0 differs from 3.1 in its schemas only, as far as our model reads it. */
export function raiseOpenApi3(bundle: Bundle, dialect: Dialect): Bundle {
  const document = raise(bundle.document, 'object', bundle.origins, dialect)
  const schemas = Object.fromEntries(
    Object.entries(bundle.schemas).map(([name, schema]) => [name, raiseSchema(schema, dialect)]),
  )
  return { ...bundle, document: isRecord(document) ? { ...document, openapi: '3.1.0' } : bundle.document, schemas }
}

function raise(value: unknown, shape: Shape, origins: Origins, dialect: Dialect): unknown {
  if (shape === 'literal') return value
  if (shape === 'schema') return raiseSchema(value, dialect)
  if (Array.isArray(value)) return value.map((item) => raise(item, itemShape(shape), origins, dialect))
  if (!isRecord(value)) return value
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, raise(member, memberShape(shape, key), origins, dialect)]),
  )
  const origin = origins.get(value)
  if (origin) origins.set(copy, origin)
  return copy
}
