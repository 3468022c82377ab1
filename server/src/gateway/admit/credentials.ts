import type { UpstreamAuth } from '@openlondon/contract'

/** The key a request presents. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly key: string }
  | { readonly kind: 'conflict' }

/**
 * Read the key from `Authorization: Bearer`, `X-Api-Key` or the place where the API's owner wants its own,
 * so that a program written for the owner only changes the host and the key.
 *
 * Raw headers, because node folds a repeated Authorization into its first value and joins others: two
 * different keys must be seen as two.
 */
export function readCredentials(
  rawHeaders: readonly string[],
  search: string,
  ownerAuth: UpstreamAuth | undefined,
): Credentials {
  const ownerHeader = ownerHeaderOf(ownerAuth)
  let key: string | undefined
  let seen = ''
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    // Only names of these lengths can be one of ours; most headers are passed over without a copy.
    if (name.length !== 13 && name.length !== 9 && name.length !== ownerHeader?.length) continue
    const lower = name.toLowerCase()
    const found = keyIn(lower, rawHeaders[index + 1] ?? '', ownerHeader)
    if (found === undefined) continue
    // One header twice is read differently by whoever stands in front, even where both say the same.
    if (seen.includes(`${lower} `) || (key !== undefined && found !== key)) return { kind: 'conflict' }
    seen += `${lower} `
    key = found
  }
  if (ownerAuth?.in === 'query' && mayHold(search, ownerAuth.name)) {
    for (const found of queryValues(search, ownerAuth.name)) {
      if (key !== undefined && found !== key) return { kind: 'conflict' }
      key = found
    }
  }
  return key === undefined ? { kind: 'none' } : { kind: 'one', key }
}

/** The query without the owner's key parameter, otherwise byte for byte: what may be sent on. */
export function withoutKey(search: string, ownerAuth: UpstreamAuth | undefined): string {
  if (ownerAuth?.in !== 'query' || !mayHold(search, ownerAuth.name)) return search
  return search
    .split('&')
    .filter((pair) => !isNamed(pair, ownerAuth.name))
    .join('&')
}

function ownerHeaderOf(auth: UpstreamAuth | undefined): string | undefined {
  return (auth?.in === 'header' ? auth.name : auth?.header)?.toLowerCase()
}

function keyIn(name: string, value: string, ownerHeader: string | undefined): string | undefined {
  if (name === 'authorization') return value.slice(/^bearer +/i.exec(value)?.[0].length ?? 0).trim()
  return name === 'x-api-key' || name === ownerHeader ? value.trim() : undefined
}

function queryValues(search: string, name: string): readonly string[] {
  return search
    .split('&')
    .filter((pair) => isNamed(pair, name))
    .map((pair) => decode(pair.slice(pair.indexOf('=') + 1)))
}

/** Most queries hold no key, which is seen without taking them apart. */
function mayHold(search: string, name: string): boolean {
  return search !== '' && (search.includes('%') || search.toLowerCase().includes(name.toLowerCase()))
}

function isNamed(pair: string, name: string): boolean {
  const equals = pair.indexOf('=')
  return decode(equals < 0 ? pair : pair.slice(0, equals)).toLowerCase() === name.toLowerCase()
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
