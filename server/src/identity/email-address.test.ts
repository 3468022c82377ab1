import { expect, test } from 'vitest'
import { normaliseEmail } from './email-address.ts'

test.each([
  ['Ada@Example.ORG', 'ada@example.org'],
  ['a.b+tag@example.org', 'a.b+tag@example.org'],
  ['ada@münchen.example', 'ada@xn--mnchen-3ya.example'],
  ['ADA@MÜNCHEN.example', 'ada@xn--mnchen-3ya.example'],
  ["o'brien@example.org", "o'brien@example.org"],
  ['ada@sub.example.co.uk', 'ada@sub.example.co.uk'],
])('%s is %s', (text, want) => {
  expect(normaliseEmail(text)).toBe(want)
})

test.each([
  [''],
  ['ada'],
  ['@example.org'],
  ['ada@'],
  ['ada@localhost'],
  ['ada@127.0.0.1'],
  ['ada@[127.0.0.1]'],
  ['ada@example.org\r\nBcc: eve@example.org'],
  ['ada@example.org\n'],
  ['ada@example.org/path'],
  ['ada@example.org?query'],
  ['ada@example.org#part'],
  ['ada@example.org:25'],
  ['ada@example%2eorg'],
  ['ada@example.org,eve@example.org'],
  ['ada@example.org;eve@example.org'],
  ['"ada,eve"@example.org'],
  ['Ada <ada@example.org>'],
  ['ada @example.org'],
  ['.ada@example.org'],
  ['ada..b@example.org'],
  ['аda@example.org'],
  [`${'a'.repeat(65)}@example.org`],
  [`a@${'b'.repeat(250)}.org`],
])('%j is refused', (text) => {
  expect(normaliseEmail(text)).toBeUndefined()
})
