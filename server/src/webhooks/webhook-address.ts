import { isIP } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/** Which addresses may be told: of the public internet by https, or any, for development. */
export type WebhookTargets = 'public' | 'any'

/** All addresses of a name; rejects when it has none. */
export type Resolve = (hostname: string) => Promise<readonly { readonly address: string; readonly family: number }[]>

/**
 * Why nothing is sent there, in words for the holder; undefined when something is. A name that leads into the operator's
 * own network and one that leads nowhere are told of alike: nobody learns here which names that network has.
 */
export async function addressFault(
  written: string,
  targets: WebhookTargets,
  resolve: Resolve,
): Promise<string | undefined> {
  if (!URL.canParse(written)) return 'is not an address'
  const url = new URL(written)
  const { protocol, username, password, hash } = url
  if (protocol !== 'https:' && !(targets === 'any' && protocol === 'http:')) return 'must start with https://'
  if (username !== '' || password !== '') return 'must hold no user name and no password'
  if (hash !== '') return 'must hold no #'
  if (targets === 'any') return undefined
  const literal = literalAddress(url)
  if (literal !== undefined) return isPublicAddress(literal) ? undefined : notPublicWords
  try {
    const found = await resolve(url.hostname)
    return found.length > 0 && found.every(({ address }) => isPublicAddress(address)) ? undefined : notPublicWords
  } catch {
    return notPublicWords
  }
}

export const notPublicWords = 'does not lead to the public internet'

/** The address that stands in a URL itself, however it is written there (`2130706433` is `127.0.0.1`; WHATWG URL §3.5). */
export function literalAddress({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return isIP(bare) === 0 ? undefined : bare
}
