import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPerson, readCode } from '../../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

// One rule says what an address is: whatever it takes works to the end, and the rest is refused in words.

let portal: TrialPortal
beforeAll(async () => {
  portal = await startTrialPortal()
})
afterAll(() => portal.close())

test.each([
  ['ada@example.org', 'ada@example.org'],
  ['ADA.Lovelace@Example.ORG', 'ada.lovelace@example.org'],
  ['a.b+tag@example.org', 'a.b+tag@example.org'],
  ['a&b@example.org', 'a&b@example.org'],
  ['a/b@example.org', 'a/b@example.org'],
  ['a%b@example.org', 'a%b@example.org'],
  ['a=b@example.org', 'a=b@example.org'],
  ['a!b#c$d*e@example.org', 'a!b#c$d*e@example.org'],
  ['a?b^c`d{e|f}g~h@example.org', 'a?b^c`d{e|f}g~h@example.org'],
  ["o'brien@example.org", "o'brien@example.org"],
  ["ends-with-'@example.org", "ends-with-'@example.org"],
  ['-a@example.org', '-a@example.org'],
  ['a@b.c0m', 'a@b.c0m'],
  ['a@xn--mnchen-3ya.example', 'a@xn--mnchen-3ya.example'],
  ['a@münchen.example', 'a@xn--mnchen-3ya.example'],
  ['a@пример.рф', 'a@xn--e1afmkfd.xn--p1ai'],
  ['a@例え。テスト', 'a@xn--r8jz45g.xn--zckzah'],
  ['a@ｅｘａｍｐｌｅ.org', 'a@example.org'],
  [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
])('%s signs up and in', async (written, email) => {
  const person = newPerson(portal.origin)
  const asked = await person.call('POST', '/sign-ups', { email: written })
  expect([asked.status, asked.body.email]).toEqual([202, email])
  const code = await readCode(portal.origin, email)
  const session = await person.call('POST', '/sessions', { email: written, code })
  expect([session.status, session.body.account?.email]).toEqual([201, email])
})

test.each([
  '',
  'ada',
  '@example.org',
  'ada@',
  'ada@@example.org',
  'ada@example',
  'ada@localhost',
  'ada@127.0.0.1',
  'ada@[127.0.0.1]',
  'ada@[IPv6:::1]',
  'ada@example..org',
  'ada@-example.org',
  'ada@example-.org',
  'ada@exam_ple.org',
  'ada@example.org.',
  '.ada@example.org',
  'ada.@example.org',
  'a..b@example.org',
  '"ada"@example.org',
  '"ada@evil.example"@example.org',
  'ada@evil.example@example.org',
  'ada(comment)@example.org',
  'Ada <ada@example.org>',
  '<ada@example.org>',
  'mailto:ada@example.org',
  'ada@example.org,eve@example.org',
  'ada@example.org;eve@example.org',
  'ada@example.org eve@example.org',
  'ada\\@example.org',
  'ada@example.org\r\nBcc: eve@example.org',
  'ada\r\n@example.org',
  'ada@example.org\n',
  'ada@example.org\0',
  'ada\u0000@example.org',
  'ada@exa\u200bmple.org',
  'аda@example.org',
  'ädä@example.org',
  'ada@example.org?subject=x',
  'ada@example.org/..',
  `${'a'.repeat(65)}@example.org`,
  `ada@${'b'.repeat(64)}.org`,
  `ada@${'b.'.repeat(130)}org`,
  '\ud800@example.org',
  '<script>@example.org',
  'ada@ex<b>ample.org',
])('%j is refused in words', async (email) => {
  for (const [path, body] of [
    ['/sign-ups', { email }],
    ['/sessions', { email, code: '123456' }],
  ] as const) {
    const answer = await newPerson(portal.origin).call('POST', path, body)
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'request.invalid_body', errors: [{ path: '/body/email' }] },
    })
  }
})
