/** Takes a secret out of bytes that come in pieces, putting as many asterisks in its place, so that lengths stay true. */
export type SecretRemover = {
  /** What of all that came so far may go on. Holds back an end that could be the beginning of the secret, and no more. */
  readonly push: (chunk: Buffer) => Buffer
  /** What was held back. */
  readonly end: () => Buffer
}

/** How a secret is recognised in whatever writing an owner answers it. */
export type Secret = {
  readonly clean: (text: string) => string
  readonly remover: () => SecretRemover
}

/**
 * A secret of an operator's, printable ASCII, in every writing in which an owner's error, log or link might repeat it: as
 * it is, percent-encoded once or twice, form-encoded, JSON- or HTML-escaped, in UTF-16, whole or only some of its
 * characters, in capitals or small letters.
 */
export function secretOf(secret: string): Secret {
  const writings = [...Buffer.from(secret, 'latin1')].map(writingsOf)
  const whole = new RegExp(writings.map((one) => `\\0?(?:${one.map(escaped).join('|')})`).join(''), 'gi')
  const beginning = new RegExp(beginningOf(writings, 0), 'i')
  const lengthMax = writings.reduce((sum, one) => sum + 1 + Math.max(...one.map(({ length }) => length)), 0)
  const runs = plainRuns(secret)

  const clean = (text: string): string => text.replace(whole, (found) => '*'.repeat(found.length))
  /** Most pieces hold nothing that the secret could be written with, which is seen sooner than that they do not hold it. */
  const mayHold = (text: string): boolean =>
    runs.length === 0 || runs.some((run) => text.includes(run)) || escapes.test(text)

  return {
    clean,
    remover: () => {
      let held = ''
      return {
        push: (chunk) => {
          const text = held + chunk.toString('latin1')
          const cleaned = mayHold(text) ? clean(text) : text
          const tail = cleaned.slice(-lengthMax)
          const from = beginning.exec(tail)?.index ?? tail.length
          held = tail.slice(from)
          if (held === '' && cleaned.length === chunk.length && cleaned === text) return chunk
          return Buffer.from(cleaned.slice(0, cleaned.length - held.length), 'latin1')
        },
        end: () => Buffer.from(held, 'latin1'),
      }
    },
  }
}

/** An escape of a letter or a digit, or a text of two bytes a character. */
const escapes = /%(?:25)?[3-7]|\\(?:u00|x)[3-7]|&#|\0/i

/** In how many ways one byte may be written. */
function writingsOf(byte: number): readonly string[] {
  const plain = String.fromCharCode(byte)
  const hex = byte.toString(16).padStart(2, '0')
  return [
    plain,
    `%${hex}`,
    `%25${hex}`,
    `\\u00${hex}`,
    `\\x${hex}`,
    `&#${byte};`,
    `&#x${hex};`,
    ...(named[plain] ?? []),
  ]
}

const named: Readonly<Record<string, readonly string[]>> = {
  ' ': ['+'],
  '/': ['\\/'],
  '\\': ['\\\\'],
  '"': ['\\"', '&quot;'],
  '&': ['&amp;'],
  '<': ['&lt;'],
  '>': ['&gt;'],
  "'": ['&apos;'],
}

const escaped = (text: string): string =>
  text.replaceAll(/\W/g, (each) => `\\x${each.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** A pattern for an end of a text that could go on to be the secret, from its character at `index`. */
function beginningOf(writings: readonly (readonly string[])[], index: number): string {
  const here = writings[index] ?? []
  const started = here.flatMap((one) => Array.from({ length: one.length - 1 }, (_, at) => one.slice(0, at + 1)))
  const parts = [...new Set(started)].map((one) => `${escaped(one)}$`)
  if (index + 1 < writings.length) {
    parts.push(`(?:${here.map(escaped).join('|')})(?:\\0?$|${beginningOf(writings, index + 1)})`)
  }
  return `\\0?(?:${parts.join('|')})`
}

/** The longest part of letters and digits, which most writings leave as they are but for their case; none if it is short. */
function plainRuns(secret: string): readonly string[] {
  const [longest = ''] = (secret.match(/[A-Za-z0-9]+/g) ?? []).toSorted((one, other) => other.length - one.length)
  return longest.length < 4 ? [] : [...new Set([longest, longest.toLowerCase(), longest.toUpperCase()])]
}
