import { expect, test } from 'vitest'
import { secretOf } from './take-out-secret.ts'

const secret = 'k3y+with/"odd" parts&Ünd'.replace('Ü', 'U')
const stars = (text: string): string => '*'.repeat(text.length)

/** Every character as one escape. */
const each = (text: string, write: (code: number) => string): string =>
  [...text].map((character) => write(character.charCodeAt(0))).join('')
const hex = (code: number): string => code.toString(16).padStart(2, '0')

const writings: readonly (readonly [name: string, written: string])[] = [
  ['as it is', secret],
  ['in capitals', secret.toUpperCase()],
  ['in small letters', secret.toLowerCase()],
  ['percent-encoded', encodeURIComponent(secret)],
  ['percent-encoded in small letters', encodeURIComponent(secret).toLowerCase()],
  ['percent-encoded to the last letter', each(secret, (code) => `%${hex(code)}`)],
  [
    'percent-encoded, every other letter',
    secret.replaceAll(/./g, (one, at: number) => (at % 2 ? one : `%${hex(one.charCodeAt(0))}`)),
  ],
  ['percent-encoded twice', encodeURIComponent(encodeURIComponent(secret))],
  ['form-encoded', new URLSearchParams({ a: secret }).toString().slice(2)],
  ['JSON-escaped', JSON.stringify(secret).slice(1, -1)],
  ['JSON-escaped with its slash', JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/')],
  ['JSON-escaped to the last letter', each(secret, (code) => `\\u00${hex(code)}`)],
  ['JSON-escaped in capitals', each(secret, (code) => `\\u00${hex(code).toUpperCase()}`)],
  ['HTML-escaped', secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;')],
  ['HTML-escaped by numbers', each(secret, (code) => `&#${code};`)],
  ['in UTF-16', [...secret].join('\0')],
]

test.each(writings)('a secret %s is taken out, and nothing else, wherever the pieces end', (_name, written) => {
  const { clean, remover } = secretOf(secret)
  const text = `{"url":"/Line?app_key=${written}&x=1","kept":"k3y k3y+w é"}`
  const bytes = Buffer.from(text)
  const want = bytes.toString('latin1').replace(written, stars(written))
  expect(clean(bytes.toString('latin1'))).toBe(want)
  for (let size = 1; size <= bytes.length; size += 1) {
    const { push, end } = remover()
    const pieces: Buffer[] = []
    for (let at = 0; at < bytes.length; at += size) pieces.push(push(bytes.subarray(at, at + size)))
    expect(Buffer.concat([...pieces, end()]).toString('latin1')).toBe(want)
  }
})

test('two in a row are both taken out', () => {
  expect(secretOf('abcdef').clean('abcdefabcdef abcde')).toBe('************ abcde')
})

test('what cannot be the beginning of the secret goes on at once', () => {
  const { push } = secretOf('owner secret').remover()
  expect(push(Buffer.from('first ')).toString()).toBe('first ')
  expect(push(Buffer.from('the own')).toString()).toBe('the ')
  expect(push(Buffer.from('ed one')).toString()).toBe('owned one')
})

test('a piece without it is handed on as it is, bytes of a picture too', () => {
  const picture = Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 37) % 256))
  const { push, end } = secretOf('owner secret').remover()
  expect(Buffer.concat([push(picture), end()]).equals(picture)).toBe(true)
})

test('a long text that begins with the secret again and again takes no longer for it', () => {
  const { push, end } = secretOf('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab').remover()
  const text = 'a'.repeat(200_000)
  expect(Buffer.concat([push(Buffer.from(text)), end()]).length).toBe(text.length)
})
