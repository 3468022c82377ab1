import { schemaName, type JsonSchema } from '@openlondon/contract'
import { methodNames, recordOf } from '@openlondon/contract/model'
import { literal } from '../mocks/literal.ts'

/** How other parts of the module are written: a named schema, and a function of the SDK, by itself or called. */
export type References = {
  readonly named: (name: string) => string
  readonly format: (name: string) => string
  readonly keyword: (name: string, ...args: readonly string[]) => string
}

/** Formats that `sdk/src/schemas/formats.ts` knows, by their names in JSON Schema. Any other is not checked. */
const formats: ReadonlyMap<string, string> = new Map(
  Object.entries({
    date: 'date',
    time: 'time',
    'date-time': 'dateTime',
    email: 'email',
    uuid: 'uuid',
    uri: 'uri',
    'uri-reference': 'uriReference',
    ipv4: 'ipv4',
  }),
)

/** Keywords that mean in `sdk/src/schemas/words.ts` what they mean in JSON Schema, and hold no schema. */
const plain = ['type', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'] as const

/** A schema as the source of its words; what it says for readers alone is left out. */
export function schemaSource(schema: JsonSchema | boolean, references: References): string {
  if (schema === false) return braced([['more', `[${references.keyword('never')}]`]])
  if (schema === true) return '{}'
  const own = wordsOf(schema, references)
  const name = schemaName(schema)
  const [only] = own
  if (name === undefined) return only?.[0] === 'type' && own.length === 1 ? only[1] : braced(own)
  const reference = references.named(name)
  if (own.length === 0) return reference
  // What stands beside a reference is said of the same value.
  return braced([['allOf', `[${[reference, braced(own)].join(',')}]`]])
}

type Word = readonly [name: string, source: string]

function wordsOf(schema: JsonSchema, references: References): readonly Word[] {
  const source = (part: JsonSchema | boolean): string => schemaSource(part, references)
  const {
    enum: values,
    const: constant,
    pattern,
    format,
    uniqueItems,
    allOf,
    anyOf,
    oneOf,
    items,
    prefixItems,
  } = schema
  const known = 'const' in schema ? [constant] : values
  const isPlain = known?.every((value) => typeof value !== 'object' || value === null) === true
  const more = rareKeywords(schema, references)
  const branches = { allOf, anyOf, oneOf }
  const formatName = format === undefined ? undefined : formats.get(format)
  const members = membersOf(schema, source)
  return withImpliedType(
    [
      ...plain.flatMap((name): readonly Word[] => (schema[name] === undefined ? [] : [[name, literal(schema[name])]])),
      ...word('enum', known && isPlain ? literal(known) : undefined),
      ...word('pattern', pattern === undefined ? undefined : patternSource(pattern)),
      ...word('format', formatName && references.format(formatName)),
      ...requiredWord(schema, members),
      ...word('properties', members.length === 0 ? undefined : membersSource(members)),
      ...word('additionalProperties', othersSource(schema, source)),
      ...word('items', prefixItems === undefined && items !== undefined ? source(items) : undefined),
      ...Object.entries(branches).flatMap(([name, parts]) => word(name, parts && `[${parts.map(source).join(',')}]`)),
      ...word(
        'more',
        listOf([
          ...(known && !isPlain ? [references.keyword('among', ...known.map((value) => literal(value)))] : []),
          ...(uniqueItems === true ? [references.keyword('uniqueItems')] : []),
          ...more,
        ]),
      ),
    ].filter(([, text]) => text !== '{}'),
  )
}

/** Every type, for a schema that says something of objects or lists and lets anything else through. */
const anyType = literal(['string', 'number', 'boolean', 'object', 'array', 'null', 'undefined'])

/** What has `properties` is an object and what has `items` a list, so that is said only where it is otherwise. */
function withImpliedType(words: readonly Word[]): readonly Word[] {
  const names = new Set(words.map(([name]) => name))
  const implied = names.has('properties') ? '"object"' : names.has('items') ? '"array"' : undefined
  if (implied === undefined) return words
  return names.has('type')
    ? words.filter(([name, source]) => name !== 'type' || source !== implied)
    : [['type', anyType], ...words]
}

type Member = readonly [name: string, source: string]

/** A member that may be anything is only named where others are refused. */
function membersOf(schema: JsonSchema, source: (part: JsonSchema) => string): readonly Member[] {
  const others = othersSource(schema, source)
  return Object.entries(schema.properties ?? {})
    .map(([name, part]) => [name, source(part)] as const)
    .filter(([, text]) => text !== '{}' || others !== undefined)
}

/** The names that a value must have: those, or all that have a schema but some, whichever list is shorter. */
function requiredWord({ required = [] }: JsonSchema, members: readonly Member[]): readonly Word[] {
  if (required.length === 0) return []
  const names = new Set(members.map(([name]) => name))
  const optional = [...names].filter((name) => !required.includes(name))
  const hasAll = required.every((name) => names.has(name))
  return hasAll && literal(optional).length < literal(required).length
    ? [['optional', literal(optional)]]
    : [['required', literal(required)]]
}

function othersSource(
  { additionalProperties: others, patternProperties }: JsonSchema,
  source: (part: JsonSchema) => string,
): string | undefined {
  // Members whose names match a pattern are none of the others; the plain contract has no such pattern.
  if (others === undefined || others === true || patternProperties !== undefined) return undefined
  if (others === false) return 'false'
  const text = source(others)
  return text === '{}' ? undefined : text
}

function rareKeywords(schema: JsonSchema, { named, format, keyword }: References): readonly string[] {
  const source = (part: JsonSchema): string => schemaSource(part, { named, format, keyword })
  const numbers = ['multipleOf', 'exclusiveMinimum', 'exclusiveMaximum'] as const
  const { minProperties, maxProperties, prefixItems, contains, propertyNames, not } = schema
  return [
    ...numbers.flatMap((name) => (schema[name] === undefined ? [] : [keyword(name, literal(schema[name]))])),
    ...(minProperties === undefined && maxProperties === undefined
      ? []
      : [
          keyword(
            'size',
            literal(minProperties ?? 0),
            ...(maxProperties === undefined ? [] : [literal(maxProperties)]),
          ),
        ]),
    ...(prefixItems
      ? [keyword('prefixItems', `[${prefixItems.map(source).join(',')}]`, ...restOf(schema, source))]
      : []),
    ...(contains ? [keyword('contains', source(contains), ...boundsOf(schema))] : []),
    ...(propertyNames ? [keyword('propertyNames', source(propertyNames))] : []),
    ...Object.entries(schema.patternProperties ?? {}).map(([pattern, part]) =>
      keyword('patternProperties', patternSource(pattern), source(part)),
    ),
    ...Object.entries(schema.dependentRequired ?? {}).map(([name, others]) =>
      keyword('dependentRequired', literal(name), literal(others)),
    ),
    ...Object.entries(schema.dependentSchemas ?? {}).map(([name, part]) =>
      keyword('dependentSchema', literal(name), source(part)),
    ),
    ...(not ? [keyword('not', source(not))] : []),
    ...(schema.if ? [keyword('when', source(schema.if), source(schema.then ?? {}), source(schema.else ?? {}))] : []),
  ]
}

/** `items: false` beside `prefixItems` means that nothing follows. */
function restOf({ items }: JsonSchema, source: (part: JsonSchema) => string): readonly string[] {
  const rest: unknown = items // A boolean is a schema, too, where it ends a tuple.
  return items === undefined ? [] : [rest === false ? 'false' : source(items)]
}

function boundsOf(schema: JsonSchema): readonly string[] {
  const { maxContains } = recordOf(schema)
  if (schema.minContains === undefined && maxContains === undefined) return []
  return [literal(schema.minContains ?? 1), ...(maxContains === undefined ? [] : [literal(maxContains)])]
}

/** In Unicode mode, as JSON Schema wants; without it where the owner wrote for another engine; none where it is no pattern. */
function patternSource(pattern: string): string {
  for (const flags of ['u', '']) {
    try {
      return String(new RegExp(pattern, flags))
    } catch {
      continue
    }
  }
  return '/(?:)/'
}

const word = (name: string, source: string | undefined): readonly Word[] =>
  source === undefined ? [] : [[name, source]]
const listOf = (sources: readonly string[]): string | undefined =>
  sources.length > 0 ? `[${sources.join(',')}]` : undefined
const braced = (words: readonly Word[]): string => `{${words.map(([name, source]) => `${name}:${source}`).join(',')}}`

/**
 * The names are an owner's, so each is written as a literal would write it. By one that every object answers to a compiler
 * looks for that answer's type, and takes a text for any text.
 */
const membersSource = (members: readonly (readonly [string, string])[]): string => {
  const sources = new Map(members.map(([name, source]) => [name, methodNames.has(name) ? asConst(source) : source]))
  return literal(Object.fromEntries(members.map(([name]) => [name, name])), (name) => sources.get(String(name)) ?? '{}')
}

const asConst = (source: string): string => (/^["[{]/.test(source) ? `${source} as const` : source)
