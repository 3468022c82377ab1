import { expect, test } from 'vitest'
import { memoryContractFiles } from '../files/contract-files.ts'
import { bundle } from './bundle.ts'

const object = { type: 'object', properties: { a: { type: 'string' } } }
const to = { $ref: '#/components/schemas/B' }

test.each<[string, object, boolean]>([
  ['a list beside an object', { type: 'array', items: {}, anyOf: [object] }, true],
  ['a list beside objects by reference', { type: 'array', oneOf: [to, { ...object, required: ['a'] }] }, true],
  ['a text or null beside objects', { type: ['string', 'null'], anyOf: [object, to] }, true],
  ['an object beside objects', { type: 'object', anyOf: [object, to] }, false],
  ['a number beside whole ones', { type: 'number', anyOf: [{ type: 'integer' }] }, false],
  ['null beside what may be null', { type: ['object', 'null'], anyOf: [{ type: ['string', 'null'] }] }, false],
  ['an object beside what says no type', { type: 'array', anyOf: [object, { minItems: 1 }] }, false],
  ['an object beside a choice of its own', { type: 'array', anyOf: [object, { oneOf: [object, to] }] }, false],
  ['a type of an owner’s own', { type: 'file', anyOf: [object] }, false],
  ['no type', { anyOf: [object] }, false],
])('a type that no branch has is left out and told: %s', (_name, schema, isStray) => {
  const text = JSON.stringify({ openapi: '3.1.0', components: { schemas: { A: schema, B: object } } })
  const { schemas, findings } = bundle(memoryContractFiles({ '/a.json': text }), '/a.json')
  const told = findings.filter(({ rule }) => rule === 'keyword-well-formed').map(({ message }) => message)
  expect(Object.hasOwn(Object(schemas['A']), 'type')).toBe('type' in schema && !isStray)
  expect(told).toEqual(
    isStray ? [expect.stringMatching(/^No branch of the choice is of type .*; the type was left out\.$/)] : [],
  )
})
