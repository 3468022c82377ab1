import { isRecord } from './record.ts'
import type { Shape } from './shape.ts'

const isText = (value: unknown): boolean => typeof value === 'string'
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0
const isList = (value: unknown): boolean => Array.isArray(value)
const isFilledList = (value: unknown): boolean => Array.isArray(value) && value.length > 0
const isSchema = (value: unknown): boolean => isRecord(value) || isFlag(value)
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

type Kind = readonly [words: string, keys: string, fits: (value: unknown) => boolean]

/** What the keywords of JSON Schema that we and our tools read must hold; `required` of a member is draft 3's. */
const schemaKinds: readonly Kind[] = [
  ['a text', '$ref title description format pattern', isText],
  ['true or false', 'nullable uniqueItems deprecated readOnly writeOnly', isFlag],
  ['a number', 'minimum maximum', isNumber],
  ['a number above zero', 'multipleOf', (value) => isNumber(value) && Number(value) > 0],
  ['a number or a flag', 'exclusiveMinimum exclusiveMaximum', (value) => isNumber(value) || isFlag(value)],
  ['a whole number', 'minLength maxLength minItems maxItems minProperties maxProperties', isCount],
  ['a list of names', 'required', isTexts],
  ['a list of values', 'enum', isFilledList],
  ['a list of schemas', 'allOf anyOf oneOf prefixItems', isFilledList],
  ['a schema', 'additionalProperties not', isSchema],
  ['a schema or a list of them', 'items', (value) => isSchema(value) || isFilledList(value)],
  ['schemas by name', 'properties patternProperties $defs definitions', isRecord],
  ['a type or a list of them', 'type', (value) => isText(value) || (isFilledList(value) && isTexts(value))],
]

/** The same of the other objects of OpenAPI. */
const objectKinds: readonly Kind[] = [
  ['a text', '$ref summary description operationId style', isText],
  ['true or false', 'deprecated required explode allowEmptyValue allowReserved', isFlag],
  ['a schema', 'schema', isSchema],
  ['a list', 'tags security servers', isList],
  ['named things', 'paths responses content headers', isRecord],
]

const byKey = (kinds: readonly Kind[]): ReadonlyMap<string, Kind> =>
  new Map(kinds.flatMap((kind) => kind[1].split(' ').map((key) => [key, kind] as const)))

const kindsByShape = { schema: byKey(schemaKinds), object: byKey(objectKinds) }

/** What a member must hold and does not, in words; `undefined` when it is well-formed, or nobody knows. */
export function wantedInstead(shape: Shape, key: string, value: unknown): string | undefined {
  if (shape === 'map' || shape === 'link-map') return isRecord(value) || key.startsWith('x-') ? undefined : 'an object'
  if (shape !== 'schema' && shape !== 'object') return undefined
  const kind = kindsByShape[shape].get(key)
  return kind && !kind[2](value) ? kind[0] : undefined
}
