import { expect, test } from 'vitest'
import { addressWith, valuesIn } from './address-values.ts'

const fields = [
  { name: 'id', start: 'one' },
  { name: 'detail', start: '' },
  { name: 'Accept', start: 'json', fixed: true },
] as const

test.each([
  ['?id=two', { id: 'two' }],
  ['?id=&detail=a%20b', { id: '', detail: 'a b' }],
  ['?other=x&Accept=xml', {}],
  [`?id=${'x'.repeat(3000)}`, {}],
  ['', {}],
])('%s', (search, want) => {
  expect(valuesIn(fields, search)).toEqual(want)
})

test.each([
  ['what was there from the start is not said', { id: 'one', detail: '' }, '', '/a/'],
  ['what differs is', { id: 'two', detail: 'x y' }, '', '/a/?id=two&detail=x+y'],
  ['so is that it was taken out', { id: '', detail: '' }, '', '/a/?id='],
  ['an address keeps what else it said', { id: 'one', detail: '' }, '?id=two&from=mail', '/a/?from=mail'],
])('%s', (_name, values, search, want) => {
  expect(addressWith(fields, { ...values, Accept: 'json' }, { pathname: '/a/', search, hash: '' })).toBe(want)
})
