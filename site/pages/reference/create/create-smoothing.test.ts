import type { JsonSchema, ResponseModel } from '@openlondon/contract'
import { answer, operation, smallApi } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { createSmoothing, type SmoothingRow } from './create-smoothing.ts'

const stand: JsonSchema = {
  type: 'object',
  'x-derive': {
    bikes: { from: 'facts', key: 'NumBikes', decode: 'number' },
    area: { from: 'code', lookup: { '33': 'E1' } },
  },
  properties: {
    code: { type: 'string' },
    facts: {
      type: 'array',
      items: { type: 'object', properties: { key: { type: 'string' }, value: { type: 'string' } } },
    },
    height: { type: 'string', 'x-decode': 'number', 'x-null-value': 'n/a' },
    opened: { type: 'string', 'x-null-value': '-' },
    closed: { type: 'string', 'x-null-value': '-' },
  },
}
const wire = { code: '33', facts: [{ key: 'NumBikes', value: '15' }], height: '2.5', opened: '-', closed: '-' }
const sdk = { ...wire, height: 2.5, opened: null, closed: null, bikes: 15, area: 'E1' }

/** The rows for an answer of this schema, when the SDK gives `sdk` for `wire`. */
function rowsOf(
  schema: JsonSchema,
  shown: { readonly wire: unknown; readonly sdk: unknown },
  more: Partial<ResponseModel> = {},
): readonly SmoothingRow[] {
  const response = { ...answer('200', schema, [{ name: 'one', summary: '', value: shown.wire }]), ...more }
  const target = operation('stands', 'GET', '/stands', { responses: [response] })
  const api = smallApi([target], { Stand: stand })
  return createSmoothing(api, target, (status, name) => (status === '200' && name === 'one' ? shown.sdk : undefined))
}

const one = { $ref: '#/components/schemas/Stand' }
const list = { type: 'array', items: one } as const
const many = { oneOf: [one, list] }
const nothing = { wire: '"-"', sdk: 'null' }

test.each<[string, readonly SmoothingRow[], Partial<SmoothingRow>]>([
  [
    'a number made of a list of keys and values',
    rowsOf(one, { wire, sdk }),
    { members: ['bikes'], examples: [{ wire: '"15"', sdk: '15' }], decoders: ['derive', 'number'] },
  ],
  [
    'one code for another, in a list',
    rowsOf(list, { wire: [wire], sdk: [sdk] }),
    { members: ['[].area'], examples: [{ wire: '"33"', sdk: '"E1"' }], decoders: ['derive', 'lookup'] },
  ],
  [
    'a number written as text, and the text that means nothing',
    rowsOf(one, { wire, sdk }),
    {
      members: ['height'],
      examples: [
        { wire: '"2.5"', sdk: '2.5' },
        { wire: '"n/a"', sdk: 'null' },
      ],
      decoders: ['nullFor', 'number'],
    },
  ],
  [
    'a text that means nothing, once for all members that have it',
    rowsOf(one, { wire, sdk }),
    { members: ['opened', 'closed'], examples: [nothing], decoders: ['nullFor'] },
  ],
  [
    'one or many',
    rowsOf(many, { wire, sdk: [sdk] }, { oneOrMany: true }),
    { members: [''], sdk: 'always a list', decoders: ['list'] },
  ],
  [
    'an envelope',
    rowsOf(
      { type: 'object', properties: { Stands: list } },
      { wire: { Stands: [wire] }, sdk: [sdk] },
      { unwrap: ['Stands'] },
    ),
    { members: [''], wire: 'inside `Stands`', decoders: ['unwrap'] },
  ],
  [
    'a member inside an envelope',
    rowsOf(
      { type: 'object', properties: { Stands: list } },
      { wire: { Stands: [wire] }, sdk: [sdk] },
      { unwrap: ['Stands'] },
    ),
    { members: ['[].bikes'], examples: [{ wire: '"15"', sdk: '15' }] },
  ],
  [
    'a refusal with a status of success',
    rowsOf(one, { wire, sdk }, { successFlag: 'success' }),
    { members: [''], sdk: 'an `HttpError`', decoders: ['unlessTrue'] },
  ],
])('%s', (_name, rows, want) => {
  expect(rows).toContainEqual(expect.objectContaining(want))
})
