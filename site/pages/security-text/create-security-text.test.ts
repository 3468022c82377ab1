import type { Operator } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { createSecurityText } from './create-security-text.ts'

const city = { languages: ['sv', 'en'] } as const
const textOf = (security: object): string | undefined =>
  createSecurityText({ city, operator: { security } as Operator, origin: 'https://open.example' })

test('security.txt has what RFC 9116 asks for, or is not there', () => {
  expect(textOf({ contact: 'a\n@b.example', expires: '2027-11-01' })?.split('\n')).toEqual([
    'Contact: mailto:a%0A@b.example',
    'Expires: 2027-11-01T00:00:00.000Z',
    'Preferred-Languages: sv, en',
    'Canonical: https://open.example/.well-known/security.txt',
    'Policy: https://open.example/about/contact/',
    '',
  ])
  expect(textOf({ contact: 'a@b.example' })).toBeUndefined()
})
