import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { KeyEnvironment } from '../store/tables/key-table.ts'

/** What a well-formed key says about itself. That says nothing about whether it was ever issued. */
export type ParsedKey = { readonly environment: KeyEnvironment; readonly start: string; readonly last4: string }

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** 32 characters of 62 carry 190 bits: no slow hash is needed to guard them. */
const randomLength = 32
const checksumLength = 6
/** Characters; what is longer is no key of any city. */
export const keyLengthMax = 128

/** How a key says where it works: a browser key is `pub`, because everybody who opens the page can read it. */
const words = { live: 'live', test: 'test', browser: 'pub' } as const satisfies Record<KeyEnvironment, string>

/** Make a new secret: `<prefix>_<word>_<random><CRC32>`, like `ldn_live_…`. */
export function makeKey(prefix: string, environment: KeyEnvironment): string {
  const body = `${prefix}_${words[environment]}_${randomText(randomLength)}`
  return body + checksum(body)
}

/**
 * Read a key without asking the store. Undefined for everything we cannot have issued, so that mistyped
 * and made-up keys cost a checksum (0.2 µs) and never a query.
 */
export function parseKey(prefix: string, text: string): ParsedKey | undefined {
  if (text.length > keyLengthMax || !text.startsWith(prefix)) return undefined
  const environment = environmentAt(text, prefix.length)
  if (environment === undefined) return undefined
  const start = prefix.length + 2 + words[environment].length
  if (text.length !== start + randomLength + checksumLength || !isBase62(text, start)) return undefined
  if (checksum(text.slice(0, -checksumLength)) !== text.slice(-checksumLength)) return undefined
  return { environment, start: text.slice(0, start + 4), last4: text.slice(-4) }
}

/** Random text in base 62 without bias: bytes of 248 and more are thrown away. */
export function randomText(length: number): string {
  let text = ''
  while (text.length < length) {
    for (const byte of randomBytes(length * 2)) {
      if (byte < 248 && text.length < length) text += alphabet.charAt(byte % 62)
    }
  }
  return text
}

function environmentAt(text: string, at: number): KeyEnvironment | undefined {
  if (text.startsWith('_live_', at)) return 'live'
  if (text.startsWith('_test_', at)) return 'test'
  return text.startsWith('_pub_', at) ? 'browser' : undefined
}

function checksum(body: string): string {
  let rest = crc32(body)
  let text = ''
  for (let digit = 0; digit < checksumLength; digit += 1) {
    text = alphabet.charAt(rest % 62) + text
    rest = Math.floor(rest / 62)
  }
  return text
}

function isBase62(text: string, from: number): boolean {
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const known = (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
    if (!known) return false
  }
  return true
}
