import { isRecord, listOf, type JsonRecord } from '../../grammar/record.ts'
import { itemShape, memberShape, type Shape } from '../../grammar/shape.ts'
import { remove, set, type Edit, type Mending } from './mending.ts'

type Place = readonly (string | number)[]

/** Of schemas: what older versions of the format wrote otherwise, and listed values that are not of their type. */
export function mendSchemas(document: JsonRecord): readonly Mending[] {
  const is31 = /^3\.[1-9]/.test(String(document['openapi'] ?? ''))
  const mendings: Mending[] = []
  visit(document, 'object', [], 0)
  return mendings

  function visit(value: unknown, shape: Shape, at: Place, depth: number): void {
    if (shape === 'literal' || depth > depthMax) return
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, itemShape(shape), [...at, index], depth + 1)
      return
    }
    if (!isRecord(value)) return
    if (shape === 'schema') mendings.push(...(is31 ? mendOlder(value, at) : []), ...mendValues(value, at))
    for (const [key, member] of Object.entries(value)) visit(member, memberShape(shape, key), [...at, key], depth + 1)
  }
}

/** A document that goes deeper has a circle of anchors in it, or is nobody's. */
const depthMax = 200

/** OpenAPI 3.0 in a document that says 3.1, where JSON Schema has another word for it. */
function mendOlder(schema: JsonRecord, at: Place): readonly Mending[] {
  const mending = (message: string, edits: readonly Edit[]): Mending => ({ rule: 'struct', message, at, edits })
  const { type, nullable } = schema
  const limits = (['minimum', 'maximum'] as const).flatMap((limit) => {
    const key = limit === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum'
    const bound = schema[limit]
    if (schema[key] === false)
      return [mending(`\`${key}: false\` says nothing in OpenAPI 3.1, and goes.`, [remove(key)])]
    if (schema[key] !== true || typeof bound !== 'number') return []
    return [mending(`\`${key}\` is the bound itself in OpenAPI 3.1.`, [set(key, bound), remove(limit)])]
  })
  if (nullable === false)
    return [...limits, mending('`nullable: false` says nothing in OpenAPI 3.1, and goes.', [remove('nullable')])]
  if (nullable !== true || typeof type !== 'string' || '$ref' in schema) return limits
  const values = schema['enum']
  const edits = [
    set('type', [type, 'null']),
    ...(Array.isArray(values) && !values.includes(null)
      ? [{ kind: 'set', below: ['enum', 0], value: null } as const]
      : []),
    remove('nullable'),
  ]
  return [...limits, mending('`nullable` is a type of its own in OpenAPI 3.1.', edits)]
}

/** A number among texts is a text that its writer left without quotes. */
function mendValues(schema: JsonRecord, at: Place): readonly Mending[] {
  if (schema['type'] !== 'string') return []
  const odd = listOf(schema['enum']).flatMap((value, index) =>
    typeof value === 'number' || typeof value === 'boolean' ? [index] : [],
  )
  return odd.map((index) => ({
    rule: 'no-enum-type-mismatch',
    message: `A listed value of a text is a text.`,
    at: [...at, 'enum', index],
    edits: [{ kind: 'set', below: [], value: asWritten }],
  }))
}

/** Stands for the text of a value as its owner wrote it, such as `1.0`. */
export const asWritten: unique symbol = Symbol('as written')
