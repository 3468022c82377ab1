import { resolve } from 'node:path'
import { compile } from 'proxy-addr'

/** How the text of a variable is written, and what is read from it. */
export type Form<Value> = {
  /** So that they go on after "must be". */
  readonly words: string
  /** Undefined for a text that is not written so. */
  readonly read: (text: string) => Value | undefined
}

/** Whether an address, seen this many hops before us, is a proxy of the operator's own. */
export type Trust = (address: string, hop: number) => boolean

export const text: Form<string> = { words: 'a text', read: (given) => given }

export const folder: Form<string> = { words: 'a folder', read: (given) => resolve(given) }

export const choice = <const Value extends string>(...values: readonly Value[]): Form<Value> => ({
  words: values.map((value) => `"${value}"`).join(' or '),
  read: (given) => values.find((value) => value === given),
})

export const wholeNumber = (from: number, to = Number.MAX_SAFE_INTEGER): Form<number> => ({
  words: to === Number.MAX_SAFE_INTEGER ? `a whole number, ${from} or more` : `a whole number from ${from} to ${to}`,
  read: (given) => {
    const number = /^\d+$/.test(given) ? Number(given) : Number.NaN
    return number >= from && number <= to ? number : undefined
  },
})

/** Node's timers hold no more: a longer wait would be over at once. */
const timerMsMax = 2_147_483_647

/** Milliseconds that are waited for. */
export const waitMs = (from: number): Form<number> => wholeNumber(from, timerMsMax)

/** Seconds that are waited for. */
export const waitSeconds = (from: number): Form<number> => wholeNumber(from, Math.floor(timerMsMax / 1_000))

export const onOff: Form<boolean> = {
  words: '"on" or "off"',
  read: (given) => ({ on: true, off: false })[given],
}

/** As long as 32 characters, so that nobody guesses it. */
export const longSecret: Form<string> = {
  words: '32 random characters or more',
  read: (given) => (given.length >= 32 ? given : undefined),
}

export const mailAddress: Form<string> = {
  words: 'a mail address such as portal@open.example, and no name',
  read: (given) => (/^[^\s@<>"',;:]+@[^\s@<>"',;:]+$/.test(given) ? given : undefined),
}

export const address = (...protocols: readonly string[]): Form<string> => ({
  words: `an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  read: (given) => (protocols.includes(urlOf(given)?.protocol ?? '') ? given : undefined),
})

/** Without a trailing slash, as a browser writes it in `Origin`. */
export const origin: Form<string> = {
  words: 'an origin such as https://open.example, without a path',
  read: (given) => originOf(given),
}

/** What may stand in a content policy beside `'self'`: origins, the first name of a host may be `*`. */
export const origins: Form<readonly string[]> = {
  words: 'origins with a space between, such as "https://search.example https://*.cdn.example"',
  read: (given) => {
    const all = given.split(/\s+/).filter((one) => one !== '')
    return all.every((one) => originOf(one.replace('://*.', '://any.')) !== undefined) ? all : undefined
  },
}

export const trustNobody: Trust = () => false

/** A number of proxies, or where they stand: addresses, ranges, `loopback`, `linklocal`, `uniquelocal`. */
export const proxies: Form<Trust> = {
  words:
    'the number of proxies in front, such as 1, or their addresses, such as "loopback" or "10.0.0.0/8, 192.0.2.7"; "true" would trust everybody',
  read: (given) => {
    // A longer number would be read as an address.
    if (/^\d+$/.test(given)) return given.length > 2 ? undefined : (_address, hop) => hop < Number(given)
    try {
      return compile(given.split(/[\s,]+/).filter((one) => one !== ''))
    } catch {
      return undefined
    }
  },
}

function urlOf(given: string): URL | undefined {
  return URL.canParse(given) ? new URL(given) : undefined
}

function originOf(given: string): string | undefined {
  const url = urlOf(given)
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined
  return given.toLowerCase().replace(/\/$/, '') === url.origin || hasDefaultPort(given, url) ? url.origin : undefined
}

/** `https://open.example:443` is `https://open.example`. */
function hasDefaultPort(given: string, url: URL): boolean {
  const port = url.protocol === 'https:' ? ':443' : ':80'
  return given.toLowerCase().replace(/\/$/, '') === url.origin + port
}
