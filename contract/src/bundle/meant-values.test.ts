import { expect, test } from 'vitest'
import { memoryContractFiles } from '../files/contract-files.ts'
import { bundle } from './bundle.ts'
import { meantValues } from './meant-values.ts'

test.each<[string, object, object | undefined]>([
  ['texts', { type: 'string', enum: ['a', 'b'] }, undefined],
  ['no type', { enum: ['a', 1] }, undefined],
  ['a type nobody knows', { type: 'int', enum: ['1'] }, undefined],
  ['numbers and null for a number', { type: ['number', 'null'], enum: [1, null] }, undefined],
  ['null for whatever', { type: 'string', enum: [null] }, undefined],
  ['a list and a text for a text', { type: 'string', enum: ['a', ['b']] }, undefined],
  ['years for texts', { type: 'string', enum: [2020, 'all', true] }, { type: 'string', enum: ['2020', 'all', 'true'] }],
  ['the same twice', { type: 'string', enum: [1, '1'] }, { type: 'string', enum: ['1'] }],
  ['texts for numbers', { type: 'integer', enum: ['1', '2'] }, { type: 'integer', enum: [1, 2] }],
  ['texts for flags', { type: 'boolean', enum: ['true', 'false'] }, { type: 'boolean', enum: [true, false] }],
  ['names for numbers', { type: 'integer', format: 'int32', enum: ['a'] }, { format: 'int32', enum: ['a'] }],
  ['names for objects', { type: 'object', enum: ['A'], properties: { a: {} }, required: ['a'] }, { enum: ['A'] }],
  ['names for lists', { type: 'array', items: {}, enum: ['A'], title: 'T' }, { enum: ['A'], title: 'T' }],
])('%s', (_name, schema, want) => expect(meantValues({ ...schema })?.schema).toEqual(want))

test.each<[object, string]>([
  [{ type: 'integer', enum: ['a'] }, 'None of the listed values is of type integer; the type was left out.'],
  [
    { type: 'object', enum: ['A'], properties: { a: {}, b: {} }, required: ['a'] },
    'None of the listed values is of type object; the type was left out, and with it `properties`, `required`, "a", "b".',
  ],
  [{ type: 'string', enum: [1] }, 'Some of the listed values are not of type string; they were read as if they were.'],
])('is told with all that goes: %j', (schema, want) => expect(meantValues({ ...schema })?.message).toBe(want))

test('is told where it stands, in schemas and in parameters of Swagger 2.0', () => {
  const wrong = { type: 'string', enum: [1] }
  const document = {
    swagger: '2.0',
    paths: { '/a': { get: { parameters: [{ name: 'a', in: 'query', ...wrong }], responses: {} } } },
    definitions: { A: { type: 'object', properties: { a: wrong } } },
  }
  const { schemas, findings } = bundle(memoryContractFiles({ '/a.json': JSON.stringify(document) }), '/a.json')
  expect(schemas).toEqual({ A: { type: 'object', properties: { a: { type: 'string', enum: ['1'] } } } })
  expect(findings.map(({ rule, at }) => `${rule} ${at.pointer}`)).toEqual([
    'keyword-well-formed /paths/~1a/get/parameters/0',
    'keyword-well-formed /definitions/A/properties/a',
  ])
})
