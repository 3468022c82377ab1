import { describe, expect, test } from 'vitest'
import { bodyCases } from '../../testing/call-cases.ts'
import { smallApi } from '../../testing/small-city.ts'
import { isFormType } from '../model/operations/media-type.ts'
import type { JsonSchema } from '../model/model.ts'
import { readForm } from './read-form.ts'

const text: JsonSchema = { type: 'string' }
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
const fields = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({ type: 'object', properties })

const api = smallApi([], {
  Place: { anyOf: [{ $ref: '#/components/schemas/Point' }, { $ref: '#/components/schemas/Address' }] },
  Point: fields({ lat: { type: 'number' }, long: { type: 'number' }, unit: { type: 'integer' } }),
  Address: fields({ address: text, unit: { type: 'boolean' } }),
  Answers: { type: 'object', additionalProperties: { oneOf: [text, list(text)] } },
})
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

describe('the fields of a form', () => {
  test.each([
    [
      'typed by their schema',
      fields({ n: { type: 'integer' }, b: { type: 'boolean' } }),
      'n=7&b=true',
      { n: 7, b: true },
    ],
    ['text that looks like a number', fields({ n: text }), 'n=007', { n: '007' }],
    ['a plus is a space', fields({ n: text }), 'n=a+b%2Bc', { n: 'a b+c' }],
    ['an empty value', fields({ n: text }), 'n=&m', { n: '', m: '' }],
    ['an equals sign in a value', fields({ n: text }), 'n=a=b', { n: 'a=b' }],
    ['a repeated list', fields({ n: list({ type: 'integer' }) }), 'n=1&n=2', { n: [1, 2] }],
    ['a list of one', fields({ n: list({ type: 'integer' }) }), 'n=1', { n: [1] }],
    ['a comma belongs to its value', fields({ n: list(text) }), 'n=51.5,-0.1', { n: ['51.5,-0.1'] }],
    ['the last of a repeated scalar', fields({ n: text }), 'n=a&n=b', { n: 'b' }],
    [
      'only inside allOf',
      { allOf: [fields({ n: { type: 'integer' } }), fields({ b: text })] },
      'n=7&b=7',
      { n: 7, b: '7' },
    ],
    [
      'only inside anyOf',
      { anyOf: [fields({ n: { type: 'integer' } }), fields({ b: text })] },
      'n=7&b=7',
      { n: 7, b: '7' },
    ],
    [
      'inside anyOf inside allOf, by reference',
      { ...fields({ kind: text }), allOf: [ref('Place'), ref('Answers')] },
      'kind=1&lat=51.5&address=7',
      { kind: '1', lat: 51.5, address: '7' },
    ],
    ['with another type in each branch', ref('Place'), 'unit=7', { unit: 7 }],
    ['with the other type', ref('Place'), 'unit=true', { unit: true }],
    ['that nobody declared, once', {}, 'attribute%5BW%5D=over', { 'attribute[W]': 'over' }],
    ['that nobody declared, repeated', {}, 'a=1&a=2', { a: ['1', '2'] }],
    ['one or many by additionalProperties, once', ref('Answers'), 'a=1', { a: '1' }],
    ['one or many by additionalProperties, repeated', ref('Answers'), 'a=1&a=2', { a: ['1', '2'] }],
    [
      'typed by additionalProperties',
      { additionalProperties: { type: 'integer' } },
      'a=1&b=2&b=3',
      { a: 1, b: [2, 3] },
    ],
    ['called like something of every object', {}, 'constructor=x', { constructor: 'x' }],
    ['none', fields({ n: text }), '', {}],
  ] as const)('%s', (_name, schema, form, want) => {
    expect(readForm(api, schema, form)).toEqual(want)
  })
})

test.each(bodyCases.filter(({ mediaType }) => isFormType(mediaType)))('$name is read as it was written', (one) => {
  expect(readForm(api, one.schema, one.sent, one)).toEqual('read' in one ? one.read : one.value)
})

test.each(['%zz=1', 'a=%zz'])('%s is told from a wrong value', (form) => {
  expect(() => readForm(api, {}, form)).toThrow(URIError)
})
