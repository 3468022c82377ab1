import { expect, test } from 'vitest'
import type { JsonSchema } from '../model.ts'
import { withoutNullTexts } from './null-texts.ts'

const code: JsonSchema = { type: 'string', pattern: '^[A-Z]+$' }
const list: JsonSchema = { type: 'array', items: code }

test.each<readonly [name: string, schema: JsonSchema, want: JsonSchema]>([
  ['nothing is said', code, code],
  ['the text fits', { ...code, 'x-null-value': 'NONE' }, { ...code, 'x-null-value': 'NONE' }],
  [
    'the text has a branch',
    { anyOf: [code, { const: '' }], 'x-null-value': '', description: 'A code.' },
    { ...code, 'x-null-value': '', description: 'A code.' },
  ],
  [
    'several have one',
    { anyOf: [{ $ref: '#/components/schemas/Code' }, { type: 'string', enum: ['', '-'] }], 'x-null-value': ['', '-'] },
    { $ref: '#/components/schemas/Code', 'x-null-value': ['', '-'] },
  ],
  [
    'beside one or many',
    { oneOf: [code, list, { const: '' }], 'x-null-value': '' },
    { oneOf: [code, list], 'x-null-value': '' },
  ],
  [
    'another text is a value',
    { anyOf: [code, { const: '?' }], 'x-null-value': '' },
    { anyOf: [code, { const: '?' }], 'x-null-value': '' },
  ],
  [
    'nothing but nothing',
    { anyOf: [{ const: '' }], 'x-null-value': '' },
    { anyOf: [{ const: '' }], 'x-null-value': '' },
  ],
])('%s', (_name, schema, want) => {
  expect(withoutNullTexts(schema)).toEqual(want)
})
