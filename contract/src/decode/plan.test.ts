import { describe, expect, test } from 'vitest'
import { operation, response } from '../../testing/model-parts.ts'
import { smallApi } from '../../testing/small-city.ts'
import type { JsonSchema } from '../model/model.ts'
import { decodePlans, memberSchema, smooths } from './plan.ts'

const text: JsonSchema = { type: 'string' }
const count: JsonSchema = { type: 'string', pattern: '^\\d+$', 'x-decode': 'number' }
const stop: JsonSchema = { type: 'object', properties: { id: text, lines: count } }
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

const api = smallApi([], {
  Stop: stop,
  Plain: { type: 'object', properties: { id: text } },
  Tree: { type: 'object', properties: { lines: count, below: { type: 'array', items: ref('Tree') } } },
  Board: { type: 'object', properties: { stop: ref('Stop') } },
  Named: { ...stop, 'x-decode-keys': 'camel', properties: { '@Id': text, lines: count } },
})

describe('what becomes of an answer', () => {
  test.each<readonly [name: string, schema: JsonSchema, want: unknown]>([
    ['nothing, where nothing is said', { type: 'object', properties: { id: text } }, undefined],
    ['nothing, by a reference to what needs nothing', ref('Plain'), undefined],
    ['a decoded value', count, { decode: 'number' }],
    ['texts that are null', { ...text, 'x-null-value': ['N/A', ''] }, { nulls: ['N/A', ''] }],
    ['members, by the name on the wire', stop, { fields: { lines: { decode: 'number' } } }],
    ['items of a list', { type: 'array', items: count }, { items: { decode: 'number' } }],
    ['values of a map', { type: 'object', additionalProperties: count }, { values: { decode: 'number' } }],
    ['a named schema by its name', ref('Stop'), { ref: 'Stop' }],
    ['what leads to one', ref('Board'), { ref: 'Board' }],
    [
      'one or many, as a list',
      { oneOf: [count, { type: 'array', items: count }], 'x-decode': 'list' },
      { list: { decode: 'number' } },
    ],
    [
      'one or many, as the first',
      { oneOf: [text, { type: 'array', items: text }], 'x-decode': 'first' },
      { first: {} },
    ],
    [
      'members that name people',
      { ...stop, 'x-dropped': ['id'] },
      { fields: { lines: { decode: 'number' } }, omit: ['id'] },
    ],
    [
      'what is said of a value in several parts',
      { allOf: [ref('Stop'), { type: 'object', properties: { at: count } }] },
      { fields: { lines: { decode: 'number' }, at: { decode: 'number' } } },
    ],
    [
      'what is said beside a reference, and by it',
      { ...ref('Stop'), 'x-dropped': ['id'] },
      { fields: { lines: { decode: 'number' } }, omit: ['id'] },
    ],
    [
      'a member made of another',
      { ...stop, 'x-derive': { lineId: { from: 'line', decode: 'lastSegment' } } },
      { fields: { lines: { decode: 'number' } }, derive: { lineId: { from: 'line', decode: 'lastSegment' } } },
    ],
  ])('%s', (_name, schema, want) => {
    expect(decodePlans(api).ofResponse(response({}), schema)).toEqual(want)
  })

  test('a schema that holds itself has a finite plan', () => {
    expect(decodePlans(api).schemas.get('Tree')).toEqual({
      fields: { lines: { decode: 'number' }, below: { items: { ref: 'Tree' } } },
    })
  })

  test('keys get new names only where they need them', () => {
    expect(decodePlans(api).schemas.get('Named')).toEqual({
      fields: { lines: { decode: 'number' } },
      rename: { '@Id': 'id' },
    })
  })

  test('schemas that need nothing have no plan', () => {
    expect([...decodePlans(api).schemas.keys()]).toEqual(['Stop', 'Tree', 'Board', 'Named'])
  })
})

const envelope: JsonSchema = {
  allOf: [{ type: 'object', properties: { data: { type: 'object', properties: { stop: ref('Stop') } } } }],
}

test.each([
  ['the whole', [], envelope],
  ['a member of a part', ['data', 'stop'], ref('Stop')],
  ['a member that is not there', ['data', 'nowhere'], {}],
  ['a name that every object answers to', ['constructor'], {}],
] as const)('what an envelope holds: %s', (_name, path, want) => {
  expect(memberSchema(api, envelope, path)).toEqual(want)
})

const answering = (schema: JsonSchema, more: object = {}) =>
  operation({ responses: [response({ ...more, content: [{ mediaType: 'application/json', schema, examples: [] }] })] })

test.each([
  ['a plain answer', answering(ref('Plain')), false],
  ['a decoded one', answering(ref('Board')), true],
  ['one in an envelope', answering(ref('Plain'), { unwrap: ['data'] }), true],
] as const)('whether the SDK gives anything else: %s', (_name, asked, want) => {
  expect(smooths(api, asked)).toBe(want)
})
