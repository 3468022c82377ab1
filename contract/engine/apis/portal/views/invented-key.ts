import type { Portal, Random } from '@openlondon/sandbox/view'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const [randomLength, checksumLength] = [32, 6]

/** How a key says where it works. */
const words: Readonly<Record<string, string>> = { live: 'live', browser: 'pub', test: 'test' }

export type InventedKey = { readonly secret: string; readonly start: string; readonly last4: string }

/**
 * A key that opens nothing. One of the environment `test`, which no gateway lets in, has the portal's own form with its
 * checksum, so that whatever reads keys can be tried with it. Any other says that it is an example: a text that looks like
 * a live key would be taken for one.
 */
export function inventKey({ keyPrefix }: Portal, environment: string, random: Random): InventedKey {
  const begins = `${keyPrefix}_${words[environment] ?? environment}_`
  const text = letters(random, randomLength)
  const start = begins + text.slice(0, 4)
  if (environment !== 'test') {
    const last4 = text.slice(-4)
    return { secret: `${start}-EXAMPLE-shown-once-${last4}`, start, last4 }
  }
  const secret = begins + text + checksum(begins + text)
  return { secret, start, last4: secret.slice(-4) }
}

/** Ids of the portal's things: `key_3Tq8WnZ2`. */
export function inventId(kind: string, random: Random): string {
  return `${kind}_${letters(random, 8)}`
}

export function letters(random: Random, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(random.whole(0, alphabet.length - 1))).join('')
}

function checksum(body: string): string {
  let rest = crc32(body)
  let text = ''
  for (let digit = 0; digit < checksumLength; digit += 1) {
    text = alphabet.charAt(rest % alphabet.length) + text
    rest = Math.floor(rest / alphabet.length)
  }
  return text
}

/** Of a text in ASCII (RFC 1952 §8). */
function crc32(text: string): number {
  let rest = 0xffffffff
  for (const letter of text) {
    rest ^= letter.charCodeAt(0)
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return (rest ^ 0xffffffff) >>> 0
}
