import { mappedSchemas } from './mapped-schemas.ts'
import { noValue, text, under, whole, type OddSchema } from './odd-schema.ts'
import { schemasWithoutValue, schemasWithValue } from './valueless-schemas.ts'

/** Members whose names must not stand in the source: whoever waits for an object with a `then` calls it. */
const ifThen = (condition: unknown, consequence: unknown): object => {
  const [when, what] = ['if', 'then']
  return { [String(when)]: condition, [String(what)]: consequence }
}

const booleans: readonly OddSchema[] = [
  { name: 'true', schema: true },
  { name: 'false', schema: false, ...noValue },
  { name: 'not true', schema: { not: true }, ...noValue },
  { name: 'not false', schema: { type: 'string', not: false } },
  { name: 'a member that is true', schema: under(true) },
  { name: 'a member that is false', schema: under(false, false) },
  { name: 'a required member that is false', schema: under(false), ...noValue },
  { name: 'items: true', schema: { type: 'array', items: true } },
  { name: 'items: false', schema: { type: 'array', items: false } },
  { name: 'a closed tuple', schema: { type: 'array', prefixItems: [text, whole], items: false } },
  { name: 'a tuple of anything and nothing', schema: { type: 'array', prefixItems: [true, false] } },
  { name: 'allOf with true', schema: { allOf: [true, under(text)] } },
  { name: 'allOf of true', schema: { allOf: [true] } },
  { name: 'allOf with false', schema: under({ allOf: [false, text] }), ...noValue },
  { name: 'anyOf with true', schema: under({ anyOf: [true, text] }) },
  { name: 'anyOf with false', schema: under({ anyOf: [false, text] }) },
  { name: 'anyOf of false', schema: under({ anyOf: [false, false] }), ...noValue },
  { name: 'oneOf with false', schema: under({ oneOf: [false, text, whole] }) },
  { name: 'if: true', schema: { type: 'object', properties: { a: text }, ...ifThen(true, { required: ['a'] }) } },
  { name: 'if: false', schema: { type: 'object', properties: { a: text }, if: false, else: { required: ['a'] } } },
  { name: 'then: false', schema: under({ type: 'string', ...ifThen({ const: 'a' }, false) }) },
  { name: 'contains: true', schema: under({ type: 'array', contains: true }) },
  { name: 'contains: false', schema: under({ type: 'array', contains: false }), ...noValue },
  { name: 'propertyNames: false', schema: under({ type: 'object', propertyNames: false }) },
  { name: 'patternProperties: true', schema: under({ type: 'object', patternProperties: { '^a': true } }) },
  { name: 'patternProperties: false', schema: under({ type: 'object', patternProperties: { '^a': false } }) },
  {
    name: 'dependentSchemas: false',
    schema: { type: 'object', properties: { a: text }, dependentSchemas: { a: false } },
  },
  {
    name: 'unevaluatedProperties: false',
    schema: { type: 'object', properties: { a: text }, unevaluatedProperties: false },
  },
  { name: 'a component that is true', schema: under({ $ref: '#/components/schemas/Any' }), schemas: { Any: true } },
  {
    name: 'a component that is false',
    schema: { type: 'array', items: { $ref: '#/components/schemas/None' } },
    schemas: { None: false },
    ...noValue,
  },
]

/** As JSON, because in a literal `__proto__` is no member. */
const named = (value: unknown): Readonly<Record<string, unknown>> =>
  JSON.parse(`{${methodNames.map((name) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`)
const methodNames = Object.getOwnPropertyNames(Object.prototype)

const names: readonly OddSchema[] = [
  { name: 'a format like a method of every object', schema: under({ type: 'string', format: 'constructor' }) },
  { name: 'members like methods of every object', schema: { type: 'object', properties: named(text) } },
  {
    name: 'the same, required and by reference',
    schema: { type: 'array', items: { $ref: '#/components/schemas/Odd' } },
    schemas: { Odd: { type: 'object', required: methodNames, properties: named(text), examples: [named('a')] } },
  },
  {
    name: 'the same in two branches',
    schema: under({
      allOf: [
        { type: 'object', properties: named(text) },
        { type: 'object', required: ['valueOf'], properties: named({ type: 'string', maxLength: 9 }) },
      ],
    }),
  },
  {
    name: 'schemas called like methods',
    schema: under({ $ref: '#/components/schemas/valueOf' }),
    schemas: named(under(text)),
  },
]

const self = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` })
const number = { type: 'number' }

const recursive: readonly OddSchema[] = [
  ['a list of itself', { type: 'array', items: self('Odd') }],
  ['a list of itself or null', { type: ['array', 'null'], items: self('Odd') }],
  ['a map of itself', { type: 'object', additionalProperties: self('Odd') }],
  ['a map of itself by pattern', { type: 'object', patternProperties: { '^a': self('Odd') } }],
  ['a tuple of itself', { type: 'array', prefixItems: [text, self('Odd')] }],
  ['a list of lists of itself', { type: 'array', items: { type: 'array', items: { oneOf: [text, self('Odd')] } } }],
  ['itself in a list in allOf', { allOf: [{ type: 'array', items: self('Odd') }, { minItems: 0 }] }],
  [
    'any JSON',
    {
      anyOf: [
        { type: ['string', 'number', 'boolean', 'null'] },
        { type: 'array', items: self('Odd') },
        { type: 'object', additionalProperties: self('Odd') },
      ],
    },
  ],
].map(([name, Odd]) => ({ name: String(name), schema: self('Odd'), schemas: { Odd } }))

const tuples: readonly OddSchema[] = [
  {
    name: 'members beside a choice of which one has members',
    schema: { ...Object(under(text)), oneOf: [text, { type: 'object', properties: { y: whole } }] },
  },
  { name: 'numbers beside a choice of which one is whole', schema: under({ type: 'number', anyOf: [text, whole] }) },
  {
    name: 'a text beside a choice of which one may be null',
    schema: under({ ...text, oneOf: [whole, { type: ['string', 'null'], minLength: 1 }] }),
  },
  {
    name: 'a list beside a choice of which one is no list',
    schema: {
      type: 'array',
      items: text,
      oneOf: [under({ type: 'array', items: text }), { type: 'array', items: text }],
    },
  },
  {
    name: 'a position of two or more numbers',
    schema: { type: 'array', prefixItems: [number, number], items: number, minItems: 2 },
    type: '[ number, number, ...number[] ]',
  },
  {
    name: 'a position of two or three',
    schema: { type: 'array', prefixItems: [number, number], items: number, minItems: 2, maxItems: 3 },
    type: '[ number, number, number? ]',
  },
  {
    name: 'a tuple that must have all',
    schema: { type: 'array', prefixItems: [text, whole], minItems: 2, maxItems: 2 },
    type: '[ string, number ]',
  },
  {
    name: 'a tuple that may be shorter, and not longer',
    schema: { type: 'array', prefixItems: [text, whole], items: false },
    type: '[ string?, number? ]',
  },
  {
    name: 'a tuple that may go on',
    schema: { type: 'array', prefixItems: [text], minItems: 1 },
    type: '[ string, ...unknown[] ]',
  },
  {
    name: 'a tuple or null',
    schema: { type: ['array', 'null'], prefixItems: [text, whole], items: false, minItems: 2 },
    type: '[ string, number ] | null',
  },
  {
    name: 'a tuple of which no type is said',
    schema: { prefixItems: [text], items: false, minItems: 1 },
    type: '[ string ]',
  },
  {
    name: 'items beside a choice of kinds',
    schema: under({ items: { type: 'object' }, oneOf: [{ type: 'object' }, { type: 'array', items: {} }] }),
  },
  {
    name: 'items beside a choice, or null',
    schema: under({ anyOf: [{ items: text, anyOf: [text, { type: 'array', items: text }] }, { type: 'null' }] }),
  },
  {
    name: 'lists of a fixed length among parameters',
    schema: text,
    schemas: { Box: { type: 'array', items: number, minItems: 4, maxItems: 4 } },
    parameters: [
      { type: 'array', items: whole, minItems: 2, maxItems: 2 },
      { type: 'array', items: { type: 'array', items: whole, minItems: 2, maxItems: 2 } },
      self('Box'),
      { type: 'array', prefixItems: [text, whole], items: false, minItems: 1 },
    ].map((schema, index) => ({ name: `list${index}`, in: 'query', explode: false, schema })),
  },
]

const values: readonly OddSchema[] = [
  { name: 'const: null', schema: under({ const: null }), type: '{ x: null; }' },
  { name: 'an enum of null', schema: under({ enum: [null] }), type: '{ x: null; }' },
  { name: 'an enum of kinds and null', schema: under({ enum: [null, 'a', 1] }), type: "{ x: null | 'a' | 1; }" },
  {
    name: 'a const of null among others',
    schema: under({ anyOf: [{ const: null }, { const: 'a' }] }),
    type: "{ x: null | 'a'; }",
  },
  {
    name: 'a type with null, and values without',
    schema: under({ type: ['string', 'null'], enum: ['a'] }),
    type: "{ x: 'a'; }",
  },
  { name: 'an enum of objects', schema: under({ type: 'object', enum: [{ a: 1 }, { b: 2 }] }) },
  { name: 'an enum of anything', schema: under({ enum: [{ a: 1 }, 'b', [1]] }) },
]

const maps: readonly OddSchema[] = [
  {
    name: 'members by pattern, and no others',
    schema: { type: 'object', patternProperties: { '^S_': text, '^I_': whole }, additionalProperties: false },
    type: '{ [key: string]: string | number; }',
  },
  {
    name: 'members by pattern, and any others',
    schema: { type: 'object', patternProperties: { '^S_': text } },
    type: '{ [key: string]: unknown; }',
  },
  {
    name: 'members by name and by pattern',
    schema: {
      type: 'object',
      properties: { a: whole },
      patternProperties: { '^S_': text },
      additionalProperties: false,
    },
    type: '{ a?: number; [key: string]: unknown; }',
  },
]

const conditions: readonly OddSchema[] = [
  {
    name: 'a condition that asks for another member',
    schema: under({
      type: 'object',
      properties: { k: text, v: text },
      ...ifThen({ properties: { k: { const: 'x' } } }, { required: ['v'] }),
    }),
  },
  {
    name: 'a list that contains two of a value',
    schema: under({ type: 'array', contains: { const: 1 }, minContains: 2 }),
  },
  {
    name: 'a list of texts that contains one',
    schema: under({ type: 'array', items: text, contains: { const: 'a' } }),
  },
  {
    name: 'members that ask for others',
    schema: { type: 'object', required: ['a'], properties: { a: text, b: whole }, dependentRequired: { a: ['b'] } },
  },
  {
    name: 'a number of members, by pattern',
    schema: under({
      type: 'object',
      patternProperties: { '^S_': whole },
      additionalProperties: false,
      minProperties: 2,
    }),
  },
  {
    name: 'a number of members, by name',
    schema: under({ type: 'object', propertyNames: { enum: ['a', 'b', 'c'] }, minProperties: 2 }),
  },
  {
    name: 'a required member of a pattern',
    schema: { type: 'object', required: ['S_1'], patternProperties: { '^S_': whole }, additionalProperties: false },
  },
  { name: 'one of anything and a text', schema: under({ oneOf: [true, text] }) },
  { name: 'anything, or an object', schema: { anyOf: [{}, under(text)] } },
  { name: 'anything, said by a choice of choices', schema: { anyOf: [{ anyOf: [true, text] }, under(text)] } },
  { name: 'anything with a name, or a text', schema: { anyOf: [self('Any'), text] }, schemas: { Any: {} } },
  { name: 'anything twice', schema: { allOf: [{}, {}] } },
  { name: 'null in a choice of choices', schema: { anyOf: [{ anyOf: [text, { type: 'null' }] }, under(text)] } },
  { name: 'null with a name', schema: { anyOf: [self('No'), text] }, schemas: { No: { type: ['string', 'null'] } } },
  { name: 'null as a value', schema: { enum: ['a', null] } },
  { name: 'a number beyond safe ones', schema: under({ type: 'integer', minimum: 2 ** 53 }) },
  {
    name: 'what only the caller writes, required',
    schema: {
      type: 'object',
      required: ['id', 'secret'],
      properties: { id: { type: 'string', readOnly: true }, secret: { type: 'string', writeOnly: true } },
    },
  },
  {
    name: 'the same by reference and in another branch',
    schema: { allOf: [{ $ref: '#/components/schemas/Account' }, { type: 'object', required: ['secret', 'name'] }] },
    schemas: {
      Account: { type: 'object', properties: { secret: { $ref: '#/components/schemas/Secret' }, name: text } },
      Secret: { type: 'string', writeOnly: true },
    },
  },
]

const wordsOfSchemas =
  '$ref schema type items properties required enum const default example examples allOf oneOf not readOnly writeOnly nullable format'.split(
    ' ',
  )

/** What would be keywords, had they not been written where values and names are. */
const keywords = { readOnly: true, writeOnly: true, nullable: true, $ref: '#/components/schemas/Nobody', oneOf: [] }
const holds = (literal: object): OddSchema['schema'] => under({ type: 'object', ...literal }, false)
const anything = '{ x?: { [key: string]: unknown; }; }'

const literals: readonly OddSchema[] = [
  {
    name: 'an example in words of JSON Schema',
    schema: holds({ examples: [{ properties: { q: keywords } }] }),
    type: anything,
  },
  { name: 'an example that is such a word', schema: holds({ examples: [keywords] }), type: anything },
  { name: 'a default in them', schema: holds({ default: { schema: keywords } }), type: anything },
  { name: 'an owner\u2019s own word in them', schema: holds({ 'x-shape': { items: keywords } }), type: anything },
  { name: 'a const in them', schema: under({ const: { readOnly: true, items: { writeOnly: true } } }) },
  {
    name: 'members called like words of JSON Schema',
    schema: { type: 'object', properties: Object.fromEntries(wordsOfSchemas.map((name) => [name, text])) },
    type: `{ ${wordsOfSchemas.map((name) => `${name}?: string; `).join('')}}`,
  },
]

const chain = (length: number, link: (next: unknown) => unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Array.from({ length }, (_, index) => [`L${index}`, index < length - 1 ? link(self(`L${index + 1}`)) : under(text)]),
  )

const far: readonly OddSchema[] = [
  { name: '300 references, one after another', schema: self('L0'), schemas: chain(300, (next) => next) },
  { name: '300 members, one in another', schema: self('L0'), schemas: chain(300, (next) => under(next)) },
  {
    name: '80 schemas, each of the next and more',
    schema: self('L0'),
    schemas: chain(80, (next) => ({ allOf: [next, { type: 'object', properties: { more: text } }] })),
  },
  {
    name: '30 schemas, each twice the next',
    schema: self('L0'),
    schemas: chain(30, (next) => ({ allOf: [next, next] })),
  },
]

/** Each answers one operation, so that whoever reads contracts can be held against all of them. */
export const oddSchemas: readonly OddSchema[] = [
  ...booleans,
  ...names,
  ...recursive,
  ...tuples,
  ...values,
  ...maps,
  ...conditions,
  ...literals,
  ...far,
  ...schemasWithoutValue,
  ...schemasWithValue,
  ...mappedSchemas,
]

/** A document of one operation that is answered with the schema. */
export const documentOf = ({
  schema,
  schemas = {},
  parameters = [],
}: Pick<OddSchema, 'schema' | 'schemas' | 'parameters'>) => ({
  openapi: '3.1.0',
  info: { title: 'Ferry', version: '1.0.0' },
  paths: {
    '/thing': {
      get: {
        operationId: 'thing',
        parameters,
        responses: { 200: { description: 'A thing.', content: { 'application/json': { schema } } } },
      },
    },
  },
  components: { schemas },
})
