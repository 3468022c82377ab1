import { expect, test } from 'vitest'
import { memoryContractFiles } from '../files/contract-files.ts'
import { bundle } from './bundle.ts'

const text = { type: 'string' }
const thing = (kind: object, more: object = {}): object => ({ type: 'object', properties: { kind }, ...more })
const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
const byKind = { discriminator: { propertyName: 'kind' } }

test.each<[string, object, object, 'oneOf' | 'anyOf']>([
  ['kinds of value', { oneOf: [text, { type: 'integer' }] }, {}, 'oneOf'],
  ['one branch', { oneOf: [text] }, {}, 'oneOf'],
  ['required members', { oneOf: [{ required: ['a'] }, { required: ['b'] }] }, {}, 'oneOf'],
  ['the same in other words', { oneOf: [text, { ...text, title: 'Page', format: 'binary' }] }, {}, 'anyOf'],
  ['the same by reference', { oneOf: [to('A'), to('B')] }, { A: text, B: { allOf: [text] } }, 'anyOf'],
  ['listed values and any text', { oneOf: [{ ...text, enum: ['a'] }, text] }, {}, 'anyOf'],
  ['whole numbers and all numbers', { oneOf: [{ type: 'number' }, { type: 'integer' }] }, {}, 'anyOf'],
  [
    'formats',
    {
      oneOf: [
        { ...text, format: 'date' },
        { ...text, format: 'date-time' },
      ],
    },
    {},
    'oneOf',
  ],
  ['anything and a text', { oneOf: [{}, text] }, {}, 'oneOf'],
  ['members that may be missing', { oneOf: [{ properties: { a: text } }, { properties: { b: text } }] }, {}, 'anyOf'],
  ['a member more that must be there', { oneOf: [thing(text), thing(text, { required: ['kind'] })] }, {}, 'anyOf'],
  ['members of other kinds', { oneOf: [thing(text), thing({ type: 'integer' })] }, {}, 'oneOf'],
  [
    'closed objects',
    {
      oneOf: [
        { ...thing(text), additionalProperties: false },
        { properties: { b: text }, additionalProperties: false },
      ],
    },
    {},
    'oneOf',
  ],
  [
    'members of members that may be missing',
    { oneOf: [thing({ properties: { a: text } }), thing({ properties: { b: text } })] },
    {},
    'anyOf',
  ],
  [
    'items whose members may be missing',
    { oneOf: [thing({ type: 'array', items: to('A') }), thing({ type: 'array', items: to('B') })] },
    { A: { type: 'object', properties: { a: text } }, B: { allOf: [to('A'), { properties: { b: text } }] } },
    'anyOf',
  ],
  [
    'maps of which one holds the other',
    {
      oneOf: [
        { type: 'object', additionalProperties: text },
        { type: 'object', additionalProperties: { ...text, format: 'byte' } },
      ],
    },
    {},
    'anyOf',
  ],
  [
    'maps of two kinds',
    { oneOf: [text, { type: 'integer' }].map((further) => ({ type: 'object', additionalProperties: further })) },
    {},
    'oneOf',
  ],
  [
    'lists of two kinds',
    { oneOf: [text, { type: 'integer' }].map((items) => ({ type: 'array', items })) },
    {},
    'oneOf',
  ],
  [
    'a list that must have an item',
    { oneOf: [thing({ type: 'array', items: text, minItems: 1 }), thing({ type: 'array', items: text, maxItems: 0 })] },
    {},
    'oneOf',
  ],
  [
    'members that hold their own kind',
    { oneOf: [to('A'), to('B')] },
    {
      A: thing(to('A'), { required: ['a'] }),
      B: thing(to('B'), { required: ['b'] }),
    },
    'oneOf',
  ],
  ['choices in a choice', { oneOf: [{ anyOf: [text] }, { anyOf: [text] }] }, {}, 'oneOf'],
  ['tags', { ...byKind, oneOf: [thing({ const: 'a' }), thing({ enum: ['b', 'c'] })] }, {}, 'oneOf'],
  [
    'tags by reference',
    { ...byKind, oneOf: [to('A'), to('B')] },
    { A: thing({ const: 'a' }), B: thing(to('C')), C: { enum: ['b'] } },
    'oneOf',
  ],
  ['no tag', { ...byKind, oneOf: [thing(text, { required: ['a'] }), thing(text, { required: ['b'] })] }, {}, 'anyOf'],
  [
    'a tag that two have',
    { ...byKind, oneOf: [thing({ const: 'a' }), thing({ const: 'a' }, { required: ['kind'] })] },
    {},
    'anyOf',
  ],
  [
    'one that holds itself',
    { ...byKind, oneOf: [to('A'), thing({ const: 'b' })] },
    { A: thing({ const: 'a' }, { items: to('A') }) },
    'oneOf',
  ],
])('branches told apart by %s', (_name, schema, others, key) => {
  const document = { openapi: '3.1.0', components: { schemas: { It: schema, ...others } } }
  const { schemas, findings } = bundle(memoryContractFiles({ '/a.json': JSON.stringify(document) }), '/a.json')
  expect(Object.keys(Object(schemas['It']))).toContain(key)
  expect(findings.map(({ rule, at }) => `${rule} ${at.pointer}`)).toEqual(
    key === 'anyOf' ? ['choice-decidable /components/schemas/It'] : [],
  )
})
