import { expect, test } from 'vitest'
import { partOfAddress, withoutAddress } from './part-of-address.ts'

test.each([
  ['ada@example.org', 'ad…@example.org'],
  ['ad@example.org', 'a…@example.org'],
  ['a@example.org', 'a…@example.org'],
  ['"a@b"@example.org', '"a…@example.org'],
  ['', ''],
])('%s is shown as %s', (email, want) => {
  expect(partOfAddress(email)).toBe(want)
})

test('what a mail server says does not repeat the address', () => {
  expect(withoutAddress('550 <Ada.L@example.org>: no such user ada.l@example.org', 'ada.l@example.org')).toBe(
    '550 <ad…@example.org>: no such user ad…@example.org',
  )
  expect(withoutAddress('550 no', '')).toBe('550 no')
})
