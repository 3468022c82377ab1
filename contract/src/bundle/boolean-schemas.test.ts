import { expect, test } from 'vitest'
import { memoryContractFiles } from '../files/contract-files.ts'
import { bundle } from './bundle.ts'

const nothing = { not: {} }
const text = { type: 'string' }
const condition = (...given: readonly unknown[]): unknown =>
  Object.fromEntries(['if', 'then', 'else'].map((key, index) => [key, given[index]]))

/** One form for what JSON Schema has two, so that nobody further down meets a boolean. */
test.each<[string, unknown, unknown]>([
  ['true', true, {}],
  ['false', false, nothing],
  ['not false says nothing', { type: 'string', not: false }, text],
  ['not true lets nothing through', { type: 'string', not: true }, { type: 'string', ...nothing }],
  ['items: false is a length', { prefixItems: [text, true], items: false }, { prefixItems: [text, {}], maxItems: 2 }],
  [
    'items: false keeps a shorter one',
    { prefixItems: [text], items: false, maxItems: 0 },
    { prefixItems: [text], maxItems: 0 },
  ],
  ['items: false without a tuple', { type: 'array', items: false }, { type: 'array', maxItems: 0 }],
  ['allOf without what says nothing', { allOf: [true, text] }, { allOf: [text] }],
  ['allOf of nothing but that', { allOf: [true] }, {}],
  ['allOf with what nothing fits', { allOf: [text, false] }, nothing],
  ['a choice without what cannot be chosen', { oneOf: [false, text] }, { oneOf: [text] }],
  ['a choice of nothing', { anyOf: [false] }, nothing],
  ['a condition that holds', condition(true, text, false), { allOf: [text] }],
  ['a condition that does not', condition(false, false, text), { allOf: [text] }],
  ['a condition that ends it', condition(true, false, true), nothing],
  [
    'the flags that all readers know',
    { additionalProperties: false, unevaluatedProperties: true },
    { additionalProperties: false, unevaluatedProperties: true },
  ],
  ['data', { default: true, enum: [false], const: true }, { default: true, enum: [false], const: true }],
])('%s', (_name, schema, want) => {
  const files = memoryContractFiles({ '/a.json': JSON.stringify({ components: { schemas: { Pier: schema } } }) })
  expect(bundle(files, '/a.json').schemas['Pier']).toEqual(want)
})
