import type { City, Operator } from '@openlondon/contract'

type Sources = {
  readonly city: Pick<City, 'languages'>
  readonly operator: Operator | undefined
  readonly origin: string
}

/** `/.well-known/security.txt` (RFC 9116); nothing where a member is missing without which it is none. */
export function createSecurityText({ city, operator, origin }: Sources): string | undefined {
  const { contact, expires } = operator?.security ?? {}
  if (contact === undefined || expires === undefined) return undefined
  return [
    `Contact: mailto:${encodeURIComponent(contact).replace('%40', '@')}`,
    `Expires: ${expires}T00:00:00.000Z`,
    `Preferred-Languages: ${[...new Set([...city.languages, 'en'])].join(', ')}`,
    `Canonical: ${origin}/.well-known/security.txt`,
    `Policy: ${origin}/about/contact/`,
    '',
  ].join('\n')
}
