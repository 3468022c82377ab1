import { expect, test } from 'vitest'
import { readLanguage } from '@openlondon/contract/served'
import { mailText } from '@openlondon/contract/languages/en/mail'
import { keyCreatedLetter } from './key-letters.ts'
import { signInCodeLetter } from './letters.ts'

const head = { portalName: 'Open City', origin: 'https://open.example' }
const languageOf = (tag: string) => ({
  tag,
  messages: readLanguage(tag, [mailText], 'no-city').tables['mail'] ?? {},
})

test.each([
  ['sv', 'Din inloggningskod för Open City', 'Den fungerar en gång, i 10 minuter,'],
  ['es', 'Tu código para entrar en Open City', 'Vale una vez, durante 10 minutos,'],
  ['en', 'Your sign-in code for Open City', 'It works once, for 10 minutes,'],
])('a code is sent in %s, and the letter says so', (tag, subject, works) => {
  const mail = signInCodeLetter({ ...head, language: languageOf(tag) }, 'ada@example.org', '123456')
  expect(mail).toMatchObject({ language: tag, subject })
  expect(mail.body).toContain(works)
  expect(/\b\d{6}\b/.exec(mail.body)?.[0]).toBe('123456')
})

test('what a person wrote is no message, and makes no link in any language', () => {
  const key = {
    id: 'k',
    name: '{key} <link>evil.example</link>',
    start: 'ldn_live_',
    last4: 'abcd',
    environment: 'live',
  }
  // A letter reads no more of a key.
  const mail = keyCreatedLetter({ ...head, language: languageOf('sv') }, 'ada@example.org', key as never)
  expect(mail.body).toContain('"{key} <link>evil[.]example</link>" (ldn_live_…abcd)')
})
