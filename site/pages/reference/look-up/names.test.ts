import { expect, test } from 'vitest'
import { findNames, nameOf, type NameRow } from './names.ts'

const rows: readonly NameRow[] = [
  ['A1', 'King’s Row'],
  ['A2', 'King’s Row Central', 'Kings Central'],
  ['A3', 'Ärna & Port'],
  ['A4', 'Old King Street'],
]

test.each([
  ["king's row", ['A1', 'A2']],
  ['kings', ['A1', 'A2']],
  ['king', ['A1', 'A2', 'A4']],
  ['arna and', ['A3']],
  ['a4', ['A4']],
  ['central kings', ['A2']],
  ['  ', []],
  ['nowhere', []],
])('%s', (typed, want) => {
  expect(findNames(typed, rows).map(({ id }) => id)).toEqual(want)
})

test('a known id has a name', () => {
  expect([nameOf('A3', rows), nameOf('A9', rows)]).toEqual(['Ärna & Port', undefined])
})
