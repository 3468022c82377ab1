import { strangersCheck } from '@openlondon/contract/testing/strangers-word'
import type { JsonSchema } from '@openlondon/contract'
import { LineModesResultSchema, LineStatusByModeResultSchema } from '@openlondon/sdk/tfl/schemas'
import type { LineStatusByModeResult } from '@openlondon/sdk/tfl'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expect, test } from 'vitest'
import { schemaSource } from '../../generator/src/emit/schemas/words-writer.ts'
import * as format from '../src/schemas/formats.ts'
import { issuesOf } from '../src/schemas/issues.ts'
import * as keyword from '../src/schemas/keywords.ts'
import { schema, type Schema } from '../src/schemas/schema.ts'
import type { Words } from '../src/schemas/words.ts'
import { bundle } from '../testing/bundle.ts'
import { repository } from '../testing/run-node.ts'

/** The words that the generator writes of a schema, as the module that holds them has them. */
function wordsOf(json: JsonSchema): Words {
  const source = schemaSource(json, {
    named: (name) => `()=>named.${name}`,
    format: (name) => `format.${name}`,
    keyword: (name, ...args) => `keyword.${name}${args.length > 0 ? `(${args.join(',')})` : ''}`,
  })
  const made: { words: Words } = new Function('format', 'keyword', 'named', `return {words:${source}}`)(
    format,
    keyword,
    {
      Tree: treeSchema,
    },
  )
  return typeof made.words === 'function' ? { allOf: [made.words] } : made.words
}

const tree: JsonSchema = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, parts: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
}
const treeSchema: Schema<unknown> = schema<unknown>({
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, parts: { type: 'array', items: () => treeSchema } },
})
const text: JsonSchema = { type: 'string' }
const many = (...names: readonly string[]): object => Object.fromEntries(names.map((name) => [name, name]))

/** Texts are long; written as JSON is, because a linter takes a `then` for a promise's. */
const condition = (rest: JsonSchema = {}): JsonSchema => ({
  ...(JSON.parse('{"if": {"type": "string"}, "then": {"minLength": 2}}') as JsonSchema),
  ...rest,
})

/** Whoever says what a schema means but us: Ajv, with formats. */
const stranger = strangersCheck({ openapi: '3.1.0', components: { schemas: { Tree: tree } } })

/** What fits some schema of the table, and what fits none: each row must refuse some and take some. */
const rows: readonly (readonly [name: string, json: JsonSchema, values: readonly unknown[]])[] = [
  ['type', text, ['', 'a', 1, null, true, [], {}]],
  ['types', { type: ['integer', 'null'] }, [1, 1.5, null, '1', true]],
  ['number', { type: 'number' }, [1, 1.5, '1', null]],
  [
    'all members',
    { required: ['a', 'b'], properties: { a: text, b: text } },
    [{ a: 'a', b: 'b' }, { a: 'a' }, {}, { a: 1, b: 'b' }],
  ],
  [
    'all members but one',
    { required: ['a'], properties: { a: text, b: text } },
    [{ a: 'a' }, { a: 'a', b: 1 }, { b: 'b' }],
  ],
  ['members of an object, of anything', { properties: { a: text } }, [{ a: 'a' }, { a: 1 }, 1, 'a', null, [1]]],
  ['items of a list, of anything', { items: text }, [['a'], [1], 1, 'a', null, { a: 1 }]],
  ['members of an object or of nothing', { type: ['object', 'null'], properties: { a: text } }, [{ a: 1 }, null, 1]],
  ['boolean', { type: 'boolean' }, [true, 0, 'true', null]],
  ['null', { type: 'null' }, [null, 0, '', false]],
  ['list', { type: 'array' }, [[], {}, '']],
  ['object', { type: 'object' }, [{}, [], null]],
  ['enum', { enum: ['a', 1, null] }, ['a', 'b', 1, '1', null, false]],
  ['enum of things', { enum: [{ a: 1, b: [2] }, [1]] }, [{ b: [2], a: 1 }, { a: 1 }, [1], [2]]],
  ['const', { const: 'a' }, ['a', 'b', null]],
  ['const of a list', { const: [1] }, [[1], [1, 2], 1]],
  ['lengths, in characters', { type: 'string', minLength: 2, maxLength: 3 }, ['a', 'ab', '😀', '😀😀', '😀😀😀😀']],
  ['pattern', { pattern: '^\\p{Lu}/\\d+$' }, ['Å/1', 'å/1', 'A/x', 1]],
  ['bounds', { minimum: 0, maximum: 2 }, [-0.1, 0, 1, 2, 2.1, 'x']],
  ['bounds that are out', { exclusiveMinimum: 0, exclusiveMaximum: 2 }, [0, 0.1, 2, 1.9, 'x']],
  ['multipleOf', { multipleOf: 0.5 }, [1.5, 1.4, 0, 'x']],
  ['items', { items: text, minItems: 1, maxItems: 2 }, [[], ['a'], ['a', 1], ['a', 'b', 'c'], 'x']],
  [
    'unique items',
    { uniqueItems: true },
    [
      [1, 2],
      [1, 1],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [1, '1'],
      'aa',
    ],
  ],
  ['tuple', { prefixItems: [text, { type: 'number' }] }, [['a', 1], ['a', 'b'], ['a'], ['a', 1, true], [], 'x']],
  ['tuple with a rest', { prefixItems: [text], items: { type: 'number' } }, [['a', 1, 2], ['a', 'b'], [1]]],
  ['contains', { contains: text }, [[1, 'a'], [1], [], 'x']],
  ['contains so many', { contains: text, minContains: 2 }, [['a', 'b'], ['a'], []]],
  ['required', { required: ['a', 'b'] }, [{ a: 1 }, { a: 1, b: 1 }, 'x', { a: null, b: null }]],
  [
    'properties',
    { properties: { a: text, 'b-c': { type: 'number' } } },
    [{ a: 'a', 'b-c': 1 }, { a: 1 }, { 'b-c': '1' }, {}, 1],
  ],
  ['no others', { properties: { a: {} }, additionalProperties: false }, [{ a: 1 }, { b: 1 }, {}, []]],
  ['others', { properties: { a: {} }, additionalProperties: text }, [{ a: 1, b: 'b' }, { b: 1 }, {}]],
  ['a map', { type: 'object', additionalProperties: { type: 'number' } }, [{ a: 1 }, { a: 'x' }, {}]],
  ['sizes', { minProperties: 1, maxProperties: 2 }, [{}, many('a'), many('a', 'b', 'c'), []]],
  ['names', { propertyNames: { pattern: '^a' } }, [{ ab: 1 }, { b: 1 }, {}]],
  ['patterns of names', { patternProperties: { '^n': { type: 'number' } } }, [{ n1: 1 }, { n1: 'x' }, { x: 'x' }]],
  ['dependent members', { dependentRequired: { a: ['b'] } }, [{ a: 1 }, { a: 1, b: 1 }, { b: 1 }]],
  ['dependent schemas', { dependentSchemas: { a: { required: ['b'] } } }, [{ a: 1 }, { a: 1, b: 1 }, {}]],
  ['allOf', { allOf: [text, { minLength: 2 }] }, ['a', 'ab', 1]],
  ['anyOf', { anyOf: [text, { type: 'number', minimum: 1 }] }, ['a', 1, 0, null]],
  ['oneOf', { oneOf: [{ type: 'number' }, { type: 'integer' }, text] }, [1.5, 1, 'a', null]],
  ['not', { not: text }, ['a', 1]],
  ['if, then, else', condition({ else: { type: 'number' } }), ['a', 'ab', 1, null]],
  ['if and then', condition(), ['a', 'ab', null]],
  [
    'a reference',
    { $ref: '#/components/schemas/Tree' },
    [
      { name: 'a', parts: [{ name: 'b' }] },
      { name: 'a', parts: [{}] },
    ],
  ],
  [
    'what stands beside a reference',
    { $ref: '#/components/schemas/Tree', maxProperties: 1 },
    [{ name: 'a' }, { name: 'a', b: 1 }],
  ],
  ['a day', { format: 'date' }, ['2026-02-28', '2026-02-29', '2028-02-29', '2026-2-1', '2026-11-30T00:00:00Z', 1]],
  [
    'a moment',
    { format: 'date-time' },
    [
      '2026-11-30T22:00:00Z',
      '2026-11-30t22:00:00.5+01:00',
      '2026-11-30 22:00:00-0130',
      '2026-11-30T22:00:00',
      '2026-11-30T24:00:00Z',
      '2016-12-31T23:59:60Z',
      '2016-12-31T22:59:60Z',
      '2017-01-01T00:59:60+01:00',
      '2026-13-30T22:00:00Z',
      '30/11/2026',
    ],
  ],
  ['a time', { format: 'time' }, ['10:00:00Z', '10:00:00', '25:00:00Z', '10:00:00+24:00', '10:60:00Z']],
  ['mail', { format: 'email' }, ['a@b.uk', "o'neil+x@b-c.example", 'a@b', 'a b@c.uk', 'a..b@c.uk', '@c.uk', 'a@-c.uk']],
  [
    'an id',
    { format: 'uuid' },
    [
      '6F9619FF-8B86-D011-B42D-00CF4FC964FF',
      'urn:uuid:6f9619ff-8b86-d011-b42d-00cf4fc964ff',
      '6f9619ff8b86d011b42d00cf4fc964ff',
    ],
  ],
  [
    'an address',
    { format: 'uri' },
    [
      'https://a.example/b?c=d&e#f',
      'http://[::1]:80/',
      'mailto:a@b.example',
      'urn:isbn:1',
      '/a',
      'a.example',
      'https://a b',
      'https://a/%zz',
      'https://a/%20',
      'https://å.example',
      '',
    ],
  ],
  [
    'an address from here',
    { format: 'uri-reference' },
    ['/a/b', '/a:b', 'a?b', '#c', '', '//a.example', 'https://a', 'a b', '\\a', '1:2'],
  ],
  ['four numbers', { format: 'ipv4' }, ['127.0.0.1', '256.0.0.1', '1.2.3', '1.2.3.4.', '01.2.3.4']],
]

describe('a schema means what Ajv says it means', () => {
  test.each(rows)('%s', (_name, json, values) => {
    const words = wordsOf(json)
    const said = values.map((value) => [value, issuesOf(words, value).length === 0])
    const want = values.map((value) => [value, stranger(json)(value)])
    expect(said).toEqual(want)
    expect(new Set(want.map(([, fits]) => fits)).size).toBe(2)
  })
})

test.each<readonly [string, JsonSchema, unknown, unknown]>([
  ['a pattern of another engine', { pattern: '^[\\w-.]+$' }, 'a-b.c', 'a b'],
  ['a member that every object answers to', { required: ['toString'] }, { toString: 1 }, {}],
])('and what Ajv cannot say: %s', (_name, json, fitting, other) => {
  expect(issuesOf(wordsOf(json), fitting)).toEqual([])
  expect(issuesOf(wordsOf(json), other)).toHaveLength(1)
})

test('an issue says what is wrong, and where', () => {
  const words = wordsOf({
    type: 'object',
    required: ['id'],
    properties: { stops: { type: 'array', items: { anyOf: [{ type: 'null' }, tree] } } },
  })
  expect(issuesOf(words, { stops: [null, { name: 'a' }, { name: 7 }] })).toEqual([
    { message: 'must have id', path: [] },
    { message: 'must be string', path: ['stops', 2, 'name'] },
  ])
})

test('a member that is undefined is not there', () => {
  const words = wordsOf({ properties: { a: text }, required: ['b'] })
  expect(issuesOf(words, { a: undefined, b: 1 })).toEqual([])
  expect(issuesOf(words, { b: undefined })).toHaveLength(1)
})

test('no format takes long over a text that is none', () => {
  const long = `${'a'.repeat(20_000)} `
  const hostile = [long, `a@${'a.'.repeat(10_000)} `, `http://${'a:'.repeat(10_000)} `, `//${'%41'.repeat(10_000)} `]
  const counted = Object.values(format).map((fits) => hostile.filter((one) => fits(one)).length)
  expect(counted.every((count) => count === 0)).toBe(true)
})

test('it is a standard schema of the type that the SDK gives', () => {
  const standard: StandardSchemaV1<unknown, LineStatusByModeResult> | StandardSchemaV1<LineStatusByModeResult> =
    LineStatusByModeResultSchema
  const given: readonly LineStatusByModeResult[] = []
  expect(standard['~standard'].validate([...given])).toEqual({ value: [] })
  expect(standard['~standard']).toMatchObject({ version: 1, vendor: expect.any(String) })
  // @ts-expect-error -- another type's
  const other: StandardSchemaV1<string> = LineModesResultSchema
  expect(other['~standard'].validate('x')).toHaveProperty('issues')
})

/** The walk, its keywords and one schema; a validator of a library begins at about as much without any schema. */
const oneSchemaBytesMax = 1_700

test(`one schema brings at most ${oneSchemaBytesMax} bytes, and no other`, async () => {
  const app = `export { LineModesResultSchema } from '@openlondon/sdk/tfl/schemas'`
  const { gzip, text: code } = await bundle(app, repository)
  expect(gzip).toBeLessThanOrEqual(oneSchemaBytesMax)
  expect(code).toContain('isFarePaying')
  expect(code).not.toContain('lineStatuses')
  expect(code).not.toContain('must not have an item twice')
})
