import { expect, test } from 'vitest'
import type { JsonSchema } from '../model/model.ts'
import { undeclaredFields } from './undeclared-fields.ts'

const schemas: Readonly<Record<string, JsonSchema>> = {
  Stop: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      near: { type: 'array', items: { $ref: '#/components/schemas/Stop' } },
      place: { type: 'object', properties: { lat: { type: 'number' } } },
    },
  },
  Tram: { type: 'object', required: ['rails'], properties: { rails: { type: 'integer' }, id: { type: 'string' } } },
  Open: { type: 'object', properties: { id: { type: 'string' } }, additionalProperties: true },
  Anything: { type: 'object' },
}

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

test.each<[string, JsonSchema, unknown, readonly string[]]>([
  ['nothing', ref('Stop'), { id: '1', near: [], place: { lat: 51 } }, []],
  ['a field of a named schema', ref('Stop'), { zone: 1 }, ['Stop.zone']],
  ['named by the nearest schema', list(ref('Stop')), [{ near: [{ near: [{ zone: 1 }] }] }], ['Stop.zone']],
  ['each field once', list(ref('Stop')), [{ zone: 1 }, { zone: 2, lines: [] }], ['Stop.lines', 'Stop.zone']],
  ['in a nameless object', ref('Stop'), { place: { lat: 1, alt: 2 } }, ['Stop.place.alt']],
  ['in a nameless list', list({ type: 'object', properties: { a: {} } }), [{ b: 1 }], ['[].b']],
  ['an open object takes all', ref('Open'), { id: '1', more: { deep: 1 } }, []],
  ['an object without properties takes all', ref('Anything'), { more: 1 }, []],
  ['the values of a map', { type: 'object', additionalProperties: ref('Stop') }, { bank: { zone: 1 } }, ['Stop.zone']],
  [
    'nameless values of a map',
    { type: 'object', additionalProperties: { type: 'object', properties: { a: {} } } },
    { bank: { b: 1 } },
    ['.*.b'],
  ],
  ['the fitting branch of oneOf', { oneOf: [ref('Tram'), ref('Anything')] }, { rails: 2, id: '1' }, []],
  ['one or many', { oneOf: [ref('Stop'), list(ref('Stop'))] }, [{ zone: 1 }], ['Stop.zone']],
  ['no branch fits', { oneOf: [ref('Tram'), list(ref('Tram'))] }, { rails: 'two', wheels: 4 }, ['Tram.wheels']],
  ['all of allOf', { allOf: [ref('Stop'), ref('Tram')] }, { rails: 2, near: [], wheels: 4 }, ['Stop.wheels']],
  ['or nothing', { anyOf: [ref('Stop'), { type: 'null' }] }, null, []],
  [
    'by place',
    { type: 'array', prefixItems: [ref('Stop')], items: ref('Tram') },
    [{ zone: 1 }, { zone: 1 }],
    ['Stop.zone', 'Tram.zone'],
  ],
  ['a name that every object inherits', ref('Stop'), { constructor: 1 }, ['Stop.constructor']],
])('%s', (_name, schema, value, want) => {
  expect(undeclaredFields({ schemas }, schema, value)).toEqual(want)
})
