import { isRecord, listOf, recordOf, type JsonRecord } from '../../grammar/record.ts'
import { kinds, type EffectiveSchema, type Facet, type Kind, type Member, type Part } from './effective-schema.ts'

/** Keywords by the kind of values that they bind (JSON Schema 2020-12, validation, section 6). */
const keywords: Readonly<Record<Kind, readonly string[]>> = {
  null: [],
  boolean: [],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  string: ['minLength', 'maxLength', 'pattern', 'format', 'contentEncoding', 'contentMediaType'],
  array: [
    'items',
    'prefixItems',
    'minItems',
    'maxItems',
    'uniqueItems',
    'contains',
    'minContains',
    'maxContains',
    'unevaluatedItems',
  ],
  object: [
    'additionalProperties',
    'patternProperties',
    'propertyNames',
    'minProperties',
    'maxProperties',
    'dependentRequired',
    'dependentSchemas',
    'unevaluatedProperties',
  ],
}

const rules = ['not', 'if', 'then', 'else', 'discriminator', 'xml']

const marks = new Set(['title', 'description', 'default', 'deprecated', 'readOnly', 'writeOnly', 'examples'])

/** What one schema object says itself, beside references and branches. */
export function ownKeywords(schema: JsonRecord, home: string | undefined): EffectiveSchema {
  const facet = (value: unknown): Facet => ({ value, home })
  const refusesAll = isNothing(schema['not'])
  const parts = refusesAll ? [] : kinds.flatMap((kind) => partOf(kind, schema, home))
  return {
    parts: new Map(parts),
    marks: new Map(
      Object.entries(schema).flatMap(([key, value]) =>
        (marks.has(key) || key.startsWith('x-')) && value !== false ? [[key, facet(value)] as const] : [],
      ),
    ),
    rules: new Map(
      rules.flatMap((key) =>
        schema[key] === undefined || (key === 'not' && refusesAll) || decidesNothing(key, schema)
          ? []
          : [[key, facet(schema[key])] as const],
      ),
    ),
    bases: new Set(),
  }
}

/** A condition without consequences, and consequences without a condition (JSON Schema 2020-12, section 10.2.2). */
const decidesNothing = (key: string, schema: JsonRecord): boolean =>
  key === 'if'
    ? schema['then'] === undefined && schema['else'] === undefined
    : (key === 'then' || key === 'else') && schema['if'] === undefined

/** A schema that refuses everything is `false`, however it says so. */
const canonical = (value: unknown): unknown =>
  isRecord(value) && Object.keys(value).length === 1 && isNothing(value['not']) ? false : value

/** `not: {}` and `not: true` are how a schema says that it refuses everything. */
const isNothing = (not: unknown): boolean => not === true || (isRecord(not) && Object.keys(not).length === 0)

function partOf(kind: Kind, schema: JsonRecord, home: string | undefined): readonly (readonly [Kind, Part])[] {
  const types = schema['type'] === undefined ? undefined : [schema['type']].flat().map(String)
  const isInteger = kind === 'number' && types?.includes('integer') === true && !types.includes('number')
  if (types && !types.includes(kind) && !isInteger) return []
  const values = valuesOf(schema)
  const own = values?.filter((value) => kindOf(value) === kind)
  if (own?.length === 0) return []
  const said = kind === 'array' ? withoutVainContains(schema) : kind === 'object' ? withNamedMembers(schema) : schema
  const facets = keywords[kind].flatMap((key) =>
    saysNothing(key, said[key]) ? [] : [[key, { value: canonical(said[key]), home }] as const],
  )
  if (isInteger) facets.push(['integer', { value: true, home }])
  if (own && kind !== 'null' && !(kind === 'boolean' && own.length > 1)) facets.push(['enum', { value: own, home }])
  return [
    [kind, { facets: new Map(facets), members: kind === 'object' ? membersOf(schema, home) : new Map(), choices: [] }],
  ]
}

/** A list that needs none of them needs nothing. */
function withoutVainContains(schema: JsonRecord): JsonRecord {
  if (schema['contains'] !== undefined && (schema['minContains'] !== 0 || schema['maxContains'] !== undefined))
    return schema
  const { contains: _contains, minContains: _least, maxContains: _most, ...rest } = schema
  return rest
}

/** Members of any name, where none is described, are the further ones, and so are those that nothing else evaluates. */
function withNamedMembers(schema: JsonRecord): JsonRecord {
  const named = Object.entries(recordOf(schema['patternProperties']))
  const [only] = named
  if (named.length === 1 && only && schema['properties'] === undefined && isAnyName(only[0])) {
    const { patternProperties: _named, ...rest } = schema
    return { ...rest, additionalProperties: only[1] }
  }
  if (schema['additionalProperties'] !== undefined || evaluating.some((key) => key in schema)) return schema
  const { unevaluatedProperties: further, ...rest } = schema
  return further === undefined ? schema : { ...rest, additionalProperties: further }
}

/** Where none of these evaluates a member, those that are not evaluated are those that are not described. */
const evaluating = ['$ref', 'allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas']

const isAnyName = (pattern: string): boolean => saysNothing('pattern', pattern)

function valuesOf(schema: JsonRecord): readonly unknown[] | undefined {
  if (Object.hasOwn(schema, 'const')) return [schema['const']]
  return Array.isArray(schema['enum']) ? schema['enum'] : undefined
}

export function kindOf(value: unknown): Kind {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const type = typeof value
  return type === 'number' || type === 'boolean' || type === 'string' ? type : 'object'
}

/** Whether a keyword is absent or spells out what holds without it. */
export function saysNothing(key: string, value: unknown): boolean {
  if (value === undefined || value === true) return key !== 'uniqueItems' || value === undefined
  if (key === 'minContains') return value === 1
  if (key.startsWith('min') && key !== 'minimum') return value === 0
  if (key === 'uniqueItems') return value === false
  if (key === 'pattern') return ['', '.*', '^.*$', '^', '$'].includes(String(value))
  if (key === 'prefixItems') return listOf(value).length === 0
  if (key === 'propertyNames') return Object.keys(recordOf(value)).every((name) => name === 'type')
  if (key === 'minimum' || key === 'maximum' || value === false) return false
  return isRecord(value) && Object.keys(value).length === 0
}

function membersOf(schema: JsonRecord, home: string | undefined): ReadonlyMap<string, Member> {
  const required = new Set(listOf(schema['required']).map(String))
  const described = recordOf(schema['properties'])
  const names = [...Object.keys(described), ...[...required].filter((name) => !Object.hasOwn(described, name))]
  return new Map(
    names.map((name) => {
      const isDescribed = Object.hasOwn(described, name)
      const given = isDescribed ? described[name] : {}
      // Any object where a schema stands is one: all members of a schema are optional.
      const member = given === false ? { not: {} } : recordOf(given)
      return [name, { schema: member, home, isRequired: required.has(name), isDescribed }]
    }),
  )
}
