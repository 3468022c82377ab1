import type { JsonSchema } from '@openlondon/contract/model'
import { describe, expect, test } from 'vitest'
import { answerBytesMax, generateAnswer } from './generate-answer.ts'
import { operation, parameter, smallApi } from '@openlondon/contract/testing/small-city'
import { validatorFor } from '@openlondon/contract/request'

const box = [10, 50, 11, 51] as const
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
const text: JsonSchema = { type: 'string' }

const api = smallApi([], {
  Tree: {
    type: 'object',
    required: ['name', 'children'],
    properties: { name: text, children: { type: 'array', items: ref('Tree') }, parent: ref('Tree') },
  },
  Endless: { type: 'object', required: ['next'], properties: { next: ref('Endless') } },
  Itself: ref('Itself'),
  Named: { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 3 } } },
  Cat: {
    type: 'object',
    required: ['kind', 'lives'],
    properties: { kind: { const: 'cat' }, lives: { type: 'integer' } },
  },
  Dog: {
    type: 'object',
    required: ['kind', 'barks'],
    properties: { kind: { const: 'dog' }, barks: { type: 'boolean' } },
  },
  Moving: { type: 'object', required: ['kind'], properties: { kind: text } },
  Tram: { allOf: [ref('Moving'), { type: 'object', required: ['rails'], properties: { rails: { type: 'integer' } } }] },
  Boat: { type: 'object', required: ['kind', 'deck'], properties: { kind: text, deck: { type: 'integer' } } },
  Wide: {
    type: 'object',
    properties: Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`list${index}`, { type: 'array', items: ref('Tree') }]),
    ),
  },
})
const target = operation('things', 'GET', '/things/{ids}', {
  parameters: [parameter('ids', 'path', { type: 'array', items: text })],
})

const make = (schema: JsonSchema, values: Readonly<Record<string, unknown>> = {}): ReturnType<typeof generateAnswer> =>
  generateAnswer(api, target, schema, { values, body: undefined }, box)

describe('a schema that can be met is met, over 20 seeds', () => {
  const number = (more: JsonSchema): JsonSchema => ({ type: 'number', ...more })
  const schemas: readonly (readonly [string, JsonSchema])[] = [
    ['nothing said', {}],
    ['a constant', { const: 'x' }],
    ['an enumeration with null', { type: ['string', 'null'], enum: ['a', null] }],
    ['only null', { type: 'null' }],
    ['a pattern with a length', { type: 'string', pattern: '^[a-z]+$', minLength: 4, maxLength: 6 }],
    ['a pattern nobody can read', { type: 'string', pattern: '(' }],
    ['a pattern that is none in Unicode mode', { type: 'string', pattern: '^a\\-b$' }],
    ['a length', { type: 'string', minLength: 40, maxLength: 41 }],
    ['exclusive bounds', { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 2 }],
    ['a narrow range', number({ minimum: 0.1, maximum: 0.2 })],
    ['a range far away', number({ minimum: 5_000_000 })],
    ['a range below zero', number({ maximum: -7 })],
    ['a multiple', number({ multipleOf: 0.05, minimum: 1, maximum: 2 })],
    ['a unit beyond its bounds', { type: 'integer', minimum: 10_000, 'x-unit': 's' }],
    [
      'formats',
      {
        type: 'array',
        prefixItems: [
          'date-time',
          'date',
          'time',
          'duration',
          'email',
          'uri',
          'uri-reference',
          'uuid',
          'ipv4',
          'ipv6',
          'hostname',
          'byte',
        ].map((format) => ({ type: 'string', format })),
        minItems: 12,
      },
    ],
    ['an open enumeration', { type: 'string', 'x-extensible-enum': ['tube', 'bus'] }],
    [
      'distinct items',
      { type: 'array', items: { type: 'integer', minimum: 1, maximum: 4 }, minItems: 3, uniqueItems: true },
    ],
    [
      'merged parts',
      {
        allOf: [
          ref('Named'),
          {
            type: 'object',
            required: ['age'],
            properties: { age: { type: 'integer' }, name: { type: 'string', maxLength: 5 } },
          },
        ],
      },
    ],
    ['a reference with siblings', { ...ref('Named'), required: ['name', 'nick'], properties: { nick: text } }],
    ['one of two', { oneOf: [ref('Cat'), ref('Dog')] }],
    ['any of two, in a list', { type: 'array', items: { anyOf: [ref('Cat'), ref('Dog')] } }],
    ['one of two that overlap', { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 0, maximum: 0.5 }] }],
    ['one or many', { oneOf: [ref('Named'), { type: 'array', items: ref('Named') }] }],
    ['a way out of an endless branch', { oneOf: [ref('Endless'), ref('Named')] }],
    ['a schema in itself', ref('Tree')],
    ['a list of them', { type: 'array', items: ref('Tree'), minItems: 5 }],
    ['required without a property', { type: 'object', required: ['x'], additionalProperties: { type: 'integer' } }],
    ['hundreds of lists', ref('Wide')],
    ['a long list', { type: 'array', items: ref('Tree'), minItems: 500 }],
    [
      'a sentinel',
      { type: 'string', format: 'date-time', 'x-null-value': '0001-01-01T00:00:00', examples: ['0001-01-01T00:00:00'] },
    ],
    [
      'an example that does not fit',
      { type: 'object', properties: { size: { type: 'integer', examples: ['large'] } }, examples: [{ size: 'large' }] },
    ],
  ]
  test.each(schemas)('%s', (_name, schema) => {
    for (let seed = 0; seed < 20; seed += 1) {
      const made = make(schema, { seed })
      expect(made).toMatchObject({ ok: true })
      const json = made.ok ? made.json : ''
      expect(validatorFor(api, schema, 'owner')(JSON.parse(json))).toEqual([])
      expect(Buffer.byteLength(json)).toBeLessThanOrEqual(answerBytesMax)
      expect(make(schema, { seed })).toEqual(made)
    }
  })
})

test.each([
  ['an endless one', ref('Endless')],
  ['one that is only itself', ref('Itself')],
  ['one that names nothing', ref('Missing')],
  ['a part that names nothing', { type: 'object', properties: { n: ref('Missing') } } satisfies JsonSchema],
  ['bounds that cross', { type: 'integer', minimum: 2, maximum: 1 } satisfies JsonSchema],
  ['parts that contradict each other', { allOf: [{ type: 'string' }, { type: 'integer' }] } satisfies JsonSchema],
  ['a pattern without an inverse', { type: 'string', pattern: '^(?=x)y$' } satisfies JsonSchema],
  [
    'a list longer than an answer may be',
    { type: 'array', items: ref('Named'), minItems: 90_000 } satisfies JsonSchema,
  ],
])('a schema that cannot be met gives a reason: %s', (_name, schema) => {
  expect(make(schema)).toMatchObject({ ok: false, reason: expect.any(String) })
})

test.each([
  [
    'coordinates lie in the city',
    { type: 'object', required: ['lat', 'lon'], properties: { lat: { type: 'number' }, lon: { type: 'number' } } },
    {},
    (value: Record<string, number>) =>
      Number(value['lat']) >= 50 &&
      Number(value['lat']) <= 51 &&
      Number(value['lon']) >= 10 &&
      Number(value['lon']) <= 11,
  ],
  [
    'a thing asked for has its id',
    { type: 'object', required: ['id'], properties: { id: text } },
    { ids: ['x7'] },
    (value: Record<string, unknown>) => value['id'] === 'x7',
  ],
  [
    'an example is used',
    { type: 'object', required: ['n'], properties: { n: { type: 'string', examples: ['Angel'] } } },
    {},
    (value: Record<string, unknown>) => value['n'] === 'Angel',
  ],
] as const)('%s', (_name, schema, values, holds) => {
  const made = make(schema, values)
  expect(made.ok && holds(JSON.parse(made.json))).toBe(true)
})

/** As the SDK's types say it, though a validator asks for no tag. */
test.each([
  ['of branches that leave it open', ref('Tram'), ref('Boat')],
  ['in another order', ref('Boat'), ref('Tram')],
])('a discriminator has the value that is mapped to the branch: %s', (_name, ...branches) => {
  const mapping = { tram: '#/components/schemas/Tram', boat: '#/components/schemas/Boat' }
  const choice = { anyOf: branches, discriminator: { propertyName: 'kind', mapping } }
  for (let seed = 0; seed < 20; seed += 1) {
    const made = make({ type: 'array', minItems: 1, items: choice }, { seed })
    const told = made.ok ? JSON.parse(made.json) : []
    expect(told.length).toBeGreaterThan(0)
    for (const { kind, rails } of told) expect(kind).toBe(rails === undefined ? 'boat' : 'tram')
  }
})

test.each([
  ['one id, one thing', { ids: ['a'] }, false],
  ['two ids, a list', { ids: ['a', 'b'] }, true],
])('%s', (_name, values, isList) => {
  const made = make({ oneOf: [ref('Named'), { type: 'array', items: ref('Named') }] }, values)
  expect(made.ok && Array.isArray(JSON.parse(made.json))).toBe(isList)
})
