import { itemShape, memberShape, type Shape } from '../grammar/shape.ts'
import { isRecord } from '../grammar/record.ts'
import type { Bundle, Origins } from '../bundle/bundle.ts'
import { raiseSchema, type Dialect } from './raise-schema.ts'

/** OpenAPI 3.0 differs from 3.1 in its schemas only, as far as our model reads it. */
export function raiseOpenApi3(bundle: Bundle, dialect: Dialect): Bundle {
  const document = raise(bundle.document, 'object', { origins: bundle.origins, dialect, raised: new Map() })
  const schemas = Object.fromEntries(
    Object.entries(bundle.schemas).map(([name, schema]) => [name, raiseSchema(schema, dialect)]),
  )
  return { ...bundle, document: isRecord(document) ? { ...document, openapi: '3.1.0' } : bundle.document, schemas }
}

type Work = {
  readonly origins: Origins
  readonly dialect: Dialect
  /** What several places share stays one object. */
  readonly raised: Map<object, { readonly shape: Shape; readonly copy: unknown }>
}

function raise(value: unknown, shape: Shape, work: Work): unknown {
  if (shape === 'literal' || typeof value !== 'object' || value === null) return value
  const known = work.raised.get(value)
  if (known?.shape === shape) return known.copy
  const copy = raiseObject(value, shape, work)
  work.raised.set(value, { shape, copy })
  return copy
}

function raiseObject(value: object, shape: Shape, work: Work): unknown {
  if (shape === 'schema') return raiseSchema(value, work.dialect)
  if (Array.isArray(value)) return value.map((item) => raise(item, itemShape(shape), work))
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [
      key,
      raise(member, memberShape(shape, key), work),
    ]),
  )
  const origin = work.origins.get(value)
  if (origin) work.origins.set(copy, origin)
  return copy
}
