import { expect, test } from 'vitest'
import { withoutNeedlessAllOf } from './flat-schema.ts'

const text = { type: 'string' }
const id = { type: 'object', properties: { id: text }, required: ['id'] }
const name = { type: 'object', properties: { name: text }, required: ['name'] }
const both = { type: 'object', properties: { id: text, name: text }, required: ['id', 'name'] }
const reference = { $ref: '#/components/schemas/Other' }

test.each([
  ['no allOf', id, id],
  ['one part', { allOf: [id] }, id],
  ['one reference', { allOf: [reference] }, reference],
  ['two plain objects', { allOf: [id, name] }, both],
  ['a plain object beside', { ...id, allOf: [name] }, both],
  ['a reference among others', { allOf: [reference, name] }, { allOf: [reference, name] }],
  ['the same property twice', { allOf: [id, id] }, { allOf: [id, id] }],
  [
    'a part that closes the object',
    { allOf: [id, { ...name, additionalProperties: false }] },
    { allOf: [id, { ...name, additionalProperties: false }] },
  ],
  [
    'parts of other types',
    { allOf: [text, { type: 'string', minLength: 1 }] },
    { allOf: [text, { type: 'string', minLength: 1 }] },
  ],
])('%s', (_name, schema, flat) => expect(withoutNeedlessAllOf(schema)).toEqual(flat))
