import type { JsonSchema } from '@openlondon/contract'
import { describe, expect, test } from 'vitest'
import { createSchemaCards, notesOf, type CardOptions } from './create-schema-cards.ts'

const schemas: Record<string, JsonSchema> = {
  Place: {
    type: 'object',
    description: 'Somewhere.',
    required: ['id'],
    properties: {
      id: { type: 'string' },
      children: { type: 'array', items: { $ref: '#/components/schemas/Place' } },
      modes: { type: 'array', items: { type: 'string', 'x-extensible-enum': ['bus', 'tube'] } },
    },
  },
  Instant: { type: 'string', format: 'date-time', description: 'UTC.' },
  Stop: {
    allOf: [
      { $ref: '#/components/schemas/Place' },
      { type: 'object', required: ['code'], properties: { code: { type: 'string' } } },
    ],
  },
  PlaceId: { type: 'string', 'x-brand': 'PlaceId' },
  ShopId: { type: 'string', 'x-brand': 'ShopId' },
  Either: { oneOf: [{ $ref: '#/components/schemas/Place' }, { $ref: '#/components/schemas/Stop' }] },
}
const options = (depth: number): CardOptions => ({ depth, ids: new Map([['PlaceId', 'PlaceId']]), answer: true })
const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

describe('type labels', () => {
  test.each<[string, JsonSchema, string]>([
    ['component', reference('Place'), 'Place'],
    ['list of components', { type: 'array', items: reference('Place') }, 'Place[]'],
    ['plain component is its own type', reference('Instant'), 'date-time'],
    ['nullable', { type: ['string', 'null'] }, 'string | null'],
    ['list of either', { type: 'array', items: { type: ['string', 'null'] } }, '(string | null)[]'],
    ['one or null', { oneOf: [reference('Place'), { type: 'null' }] }, 'Place | null'],
    ['map', { type: 'object', additionalProperties: { type: 'integer' } }, 'Record<string, integer>'],
    ['constant', { const: 'Feature' }, '"Feature"'],
    ['single allOf is the thing itself', { allOf: [reference('Place')], description: 'x' }, 'Place'],
    ['anything', {}, 'any value'],
    ['id', reference('PlaceId'), 'PlaceId'],
    ['list of ids', { type: 'array', items: reference('PlaceId') }, 'PlaceId[]'],
  ])('%s', (_name, schema, want) => {
    expect(createSchemaCards(schemas, schema, 'root', options(4)).type.text).toBe(want)
  })
})

describe('cards', () => {
  test('a recursive type is one card that names itself', () => {
    const { cards } = createSchemaCards(schemas, reference('Place'), 'root', options(4))
    expect(Object.keys(cards)).toEqual(['Place'])
    expect(cards['Place']?.fields[1]?.type).toEqual({ text: 'Place[]', card: 'Place', model: 'Place' })
  })

  test('parts of an allOf become one list of fields, each with its own required-ness', () => {
    const { cards } = createSchemaCards(schemas, reference('Stop'), 'root', options(4))
    expect(cards['Stop']?.fields.map((field) => [field.name, field.required])).toEqual([
      ['id', true],
      ['children', false],
      ['modes', false],
      ['code', true],
    ])
  })

  test('an open list of values says so', () => {
    const { cards } = createSchemaCards(schemas, reference('Place'), 'root', options(4))
    expect(cards['Place']?.fields[2]).toMatchObject({ values: ['bus', 'tube'], open: true, type: { text: 'string[]' } })
  })

  test('alternatives keep a card for each', () => {
    const { type, cards } = createSchemaCards(schemas, reference('Either'), 'root', options(4))
    expect(type).toEqual({ text: 'Either', card: 'Either', model: 'Either' })
    expect(cards['Either']?.variants?.map((variant) => variant.card)).toEqual(['Place', 'Stop'])
  })

  test('beyond the depth a type keeps its name but no card', () => {
    const deep: JsonSchema = {
      type: 'object',
      properties: { place: { type: 'object', properties: { inner: reference('Place') } } },
    }
    const { cards } = createSchemaCards(schemas, deep, 'root', options(2))
    expect(cards['root.place']?.fields[0]?.type).toEqual({ text: 'Place', model: 'Place' })
  })

  test('a nameless list member gets a card by its path', () => {
    const list: JsonSchema = { type: 'array', items: { type: 'object', properties: { a: { type: 'string' } } } }
    expect(createSchemaCards(schemas, list, 'root', options(2)).type).toEqual({ text: 'object[]', card: 'root[]' })
  })
})

describe('ids', () => {
  test.each([
    ['leads to where it comes from', 'PlaceId', { text: 'PlaceId', model: 'PlaceId' }],
    ['that no operation answers with leads nowhere', 'ShopId', { text: 'ShopId' }],
  ])('one %s', (_name, schema, want) => {
    expect(createSchemaCards(schemas, reference(schema), 'root', options(4)).type).toEqual(want)
  })
})

describe('what the SDK makes of a member', () => {
  const smoothed: JsonSchema = {
    type: 'object',
    'x-decode-keys': 'camel',
    'x-derive': { place: { from: '@code', lookup: { '1': 'A' }, brand: 'PlaceId' } },
    properties: {
      '@code': { type: 'string' },
      height: { type: 'string', 'x-decode': 'number', 'x-null-value': '', 'x-unit': 'm' },
    },
  }
  test.each([
    ['@code', ['in the SDK: code']],
    ['height', ['unit m', 'empty text means nothing', 'in the SDK: number or null']],
    ['place', ['in the SDK only, made from @code']],
  ])('%s', (name, notes) => {
    const { cards } = createSchemaCards(schemas, smoothed, 'root', options(4))
    expect(cards['root']?.fields.find((field) => field.name === name)?.notes).toEqual(notes)
  })

  test('nothing is said of it where it is sent', () => {
    const { cards } = createSchemaCards(schemas, smoothed, 'root', { ...options(4), answer: false })
    expect(cards['root']?.fields.map((field) => field.name)).toEqual(['@code', 'height'])
  })
})

test.each<[JsonSchema, string[]]>([
  [{ minimum: 0, maximum: 100, 'x-unit': 'm' }, ['unit m', '0 to 100']],
  [{ minimum: 1 }, ['at least 1']],
  [{ 'x-null-value': '0001-01-01T00:00:00' }, ['0001-01-01T00:00:00 means nothing']],
  [{ default: false, examples: [true] }, ['default false', 'e.g. true']],
])('notes of %j', (schema, want) => {
  expect(notesOf(schema)).toEqual(want)
})
