import { generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { readScannerKey, type ScannerKeys } from '../config/scanner-keys.ts'
import { isSigned } from './scanner-signature.ts'

/** The samples of GitHub's documentation of its partner programme, of two years, under the keys it publishes for them. */
const samples = [
  {
    identifier: 'f9525bf080f75b3506ca1ead061add62b8633a346606dc5fe544e29231c6ee0d',
    key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsz9ugWDj5jK5ELBK42ynytbo38gPHzZFI03Exwz8Lh/tCfL3YxwMdLjB+bMznsanlhK0RwcGP3IDb34kQDIo3Q==',
    body: '[{"token":"some_token","type":"some_type","url":"some_url","source":"some_source"}]',
    signature: 'MEUCIFLZzeK++IhS+y276SRk2Pe5LfDrfvTXu6iwKKcFGCrvAiEAhHN2kDOhy2I6eGkOFmxNkOJ+L2y8oQ9A2T9GGJo6WJY=',
  },
  {
    identifier: 'bcb53661c06b4728e59d897fb6165d5c9cda0fd9cdf9d09ead458168deb7518c',
    key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEYAGMWO8XgCamYKMJS6jc/qgvSlAdAjPuDPRcXU22YxgBrz+zoN19MzuRyW87qEt9/AmtoNP5GrobzUvQSyJFVw==',
    body: '[{"source":"commit","token":"some_token","type":"some_type","url":"https://example.com/base-repo-url/"}]',
    signature: 'MEQCIQDaMKqrGnE27S0kgMrEK0eYBmyG0LeZismAEz/BgZyt7AIfXt9fErtRS4XaeSt/AO1RtBY66YcAdjxji410VQV4xg==',
  },
]

const keysOf = (...all: readonly (readonly [name: string, base64: string])[]): ScannerKeys =>
  new Map(
    all.flatMap(([name, base64]) => {
      const key = readScannerKey(base64)
      return key ? [[name, key] as const] : []
    }),
  )

test.each(samples)(
  'a sample that GitHub publishes is what it says ($identifier)',
  ({ identifier, key, body, signature }) => {
    const keys = keysOf([identifier, key])
    expect(isSigned(keys, identifier, signature, Buffer.from(body))).toBe(true)
    expect(isSigned(keys, identifier, signature, Buffer.from(`${body}\n`))).toBe(false)
    expect(isSigned(keys, 'another', signature, Buffer.from(body))).toBe(false)
  },
)

const body = Buffer.from('[]')
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const keys = keysOf(['ours', publicKey.export({ format: 'der', type: 'spki' }).toString('base64')])
const signed = (by = privateKey): string => sign('sha256', body, by).toString('base64')

test.each<readonly [string, string | undefined, string | undefined, boolean]>([
  ['signed', 'ours', signed(), true],
  ['signed by another', 'ours', signed(other.privateKey), false],
  ['unsigned', 'ours', undefined, false],
  ['of nobody', undefined, signed(), false],
  ['signed by nothing', 'ours', '', false],
  ['no base64', 'ours', '%%%', false],
  ['a signature cut off', 'ours', signed().slice(0, 40), false],
  ['a name every object has', 'constructor', signed(), false],
])('a body that is %s', (_name, identifier, signature, want) => {
  expect(isSigned(keys, identifier, signature, body)).toBe(want)
})

test.each([
  ['another curve', generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey],
  ['another algorithm', generateKeyPairSync('ed25519').publicKey],
])('a key of %s is none', (_name, key) => {
  expect(readScannerKey(key.export({ format: 'der', type: 'spki' }).toString('base64'))).toBeUndefined()
})

test('what is no key is none', () => {
  expect([readScannerKey(''), readScannerKey('AAAA'), readScannerKey('a letter')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
