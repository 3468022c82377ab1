import type { OutgoingRequest } from '../call/descriptor.ts'
import type { Fail } from './errors.ts'

/**
 * Why no answer came, in words of our own: the platform's have the address and with it a key. Node and Bun give a code, Deno
 * and workerd a sentence, browsers nothing. An address or a header that is none is told from a network that fails by asking
 * the platform once more.
 */
export function noAnswer(fail: Fail, url: string, { headers }: OutgoingRequest, thrown: unknown): ReturnType<Fail> {
  try {
    new Request(url, { headers })
  } catch {
    return fail('UsageError', 'no such address or header')
  }
  const cause = (thrown as { readonly cause?: { readonly code?: unknown } } | null | undefined)?.cause
  const words = `${[thrown, cause, cause?.code]}`.replace(url, '').replace('getaddrinfo', 'dns')
  const reason = /redirect|refused|dns|broken/i.exec(words)?.[0].toLowerCase()
  return fail('NetworkError', `no answer ${reason ?? ''}`, { status: 0, reason })
}
