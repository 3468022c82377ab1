import { timingSafeEqual } from 'node:crypto'
import type { Hasher } from '../keys/hash-key.ts'
import { randomText } from '../keys/key-format.ts'

/** How a browser that has signed in to an address is known again: by a cookie that nobody else can make. */
export type KnownBrowsers = {
  /** The cookie's value for a browser that has just signed in. */
  readonly issue: (email: string) => string
  /** The browser's id, when the cookie was made for this very address. */
  readonly idOf: (cookie: string | undefined, email: string) => string | undefined
}

/** Nothing is stored: the value is a random id and a keyed hash of it with the address. */
export function createKnownBrowsers(hash: Hasher): KnownBrowsers {
  return {
    issue: (email) => {
      const id = randomText(16)
      return `${id}.${hash(`${id} ${email}`)}`
    },
    idOf: (cookie, email) => {
      const [id = '', proof = '', ...more] = cookie?.split('.') ?? []
      const wanted = Buffer.from(hash(`${id} ${email}`))
      const given = Buffer.from(proof)
      return id !== '' && more.length === 0 && given.length === wanted.length && timingSafeEqual(given, wanted)
        ? id
        : undefined
    },
  }
}
