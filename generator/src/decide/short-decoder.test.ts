import { expect, test } from 'vitest'
import { meaningfulNulls, namedRow, numberedRow } from './short-decoder.ts'

test.each([
  ['an empty number', { nulls: ['', ' '], decode: 'number' }, []],
  ['a number that stands for none', { nulls: ['', '-999', 'n/m'], decode: 'number' }, ['-999']],
  ['an empty day', { nulls: ['', 'none'], decode: 'date' }, []],
  ['a day that stands for none', { nulls: ['1901-01-01T00:00:00'], decode: 'date' }, ['1901-01-01T00:00:00']],
  ['a text', { nulls: ['', 'null'] }, ['', 'null']],
  ['none', {}, []],
] as const)('texts that mean nothing beside %s', (_name, plan, want) => {
  expect(meaningfulNulls(plan)).toEqual(want)
})

const tableOf = (first: number, values: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(values.map((value, index) => [String(first + index), value]))

const codes = ['E01', 'E02', 'E13', 'E04', 'E05', 'E06', 'E07', 'E08']

test.each([
  ['numbers in a row', tableOf(5, codes), { first: 5, start: 'E', ends: '01  13 04    ' }],
  ['values that share nothing', tableOf(1, [...'abcdefgh']), { first: 1, start: '', ends: 'a b c d e f g h' }],
  [
    'one that all the others begin with',
    tableOf(
      1,
      Array.from(codes, () => 'E'),
    ),
    { first: 1, start: '', ends: 'E E E E E E E E' },
  ],
  ['numbers from nought', tableOf(0, codes), undefined],
  ['a gap', { ...tableOf(5, codes), 14: 'E09' }, undefined],
  ['names', Object.fromEntries(codes.map((code) => [`a${code}`, code])), undefined],
  ['numbers with a nought in front', Object.fromEntries(codes.map((code, index) => [`0${index}`, code])), undefined],
  ['a value with a blank', tableOf(5, [...codes, 'E 9']), undefined],
  ['a short table', tableOf(5, codes.slice(1)), undefined],
  ['an empty one', {}, undefined],
])('a table of %s', (_name, table, want) => {
  expect(numberedRow(table)).toEqual(want)
})

test.each([
  [
    'names, two of which mean one value',
    { ...Object.fromEntries(codes.map((code) => [`a${code}`, code])), also: 'E02' },
    { texts: 'aE01|aE02;also|aE04|aE05|aE06|aE07|aE08|aE13', start: 'E', ends: '01  04     13' },
  ],
  ['names with the sign between them', Object.fromEntries(codes.map((code) => [`a|${code}`, code])), undefined],
  ['a few names', { one: 'E01', two: 'E02' }, undefined],
])('a table of %s', (_name, table, want) => {
  expect(namedRow(table)).toEqual(want)
})
