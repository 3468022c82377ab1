import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../grammar/record.ts'
import type { UpstreamAuth } from '../model/model.ts'
import type { NormalDocument, NormalOperation } from '../normalise/normalise-document.ts'

/** Who answers, as far as a document says. */
export type DraftHost = {
  /** The first address that can be called as it stands. */
  readonly url?: string
  /** Further ones that it names, e.g. for trials. */
  readonly others: readonly string[]
  readonly auth?: UpstreamAuth
  /** How its owner wants to be asked where that is no key in the query or in a header, e.g. `oauth2`. */
  readonly unsendable?: string
  /** Hosts that only some operations live at, by the name that these give in `x-upstream`. */
  readonly upstreams: Readonly<Record<string, string>>
}

export function draftHost({ root, operations }: NormalDocument): DraftHost {
  const own = operations.flatMap((operation) => ownAddress(operation) ?? [])
  const stated = addressesOf(root['servers'])
  const [url, ...others] = stated.length > 0 ? stated : own.slice(0, 1)
  const schemes = Object.values(schemesOf(root)).map(recordOf)
  const keys = schemes.filter(isKey)
  const key = keys.find((scheme) => scheme['in'] === 'header') ?? keys[0]
  const unsendable = schemes.find((scheme) => !isKey(scheme))
  return {
    ...(url === undefined ? {} : { url }),
    others,
    ...(key ? { auth: authOf(key, operations) } : {}),
    ...(key || !unsendable ? {} : { unsendable: textOf(unsendable['type']) || 'something else' }),
    upstreams: Object.fromEntries(own.filter((one) => one !== url).map((one) => [upstreamName(one), one])),
  }
}

/** Where an operation lives that says so itself. */
export const ownAddress = ({ value }: NormalOperation): string | undefined => addressesOf(value['servers'])[0]

/** Told by its address, so that the same host has the same name in every document. */
export const upstreamName = (address: string): string =>
  address
    .replace(/^https?:\/\//, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')

/** Absolute addresses of a list of servers, with the defaults of their variables. */
function addressesOf(servers: unknown): readonly string[] {
  return listOf(servers)
    .filter(isRecord)
    .map(({ url, variables }) =>
      textOf(url).replaceAll(/\{([^{}]+)\}/g, (_whole, name: string) =>
        textOf(recordOf(recordOf(variables)[name])['default']),
      ),
    )
    .filter(isAddress)
}

/** As it stands: one that a reader would first tidy up, or that names somebody and a password, is none to call. */
function isAddress(url: string): boolean {
  if (!/^https?:\/\/[^\s\p{Cc}]+$/u.test(url) || !URL.canParse(url)) return false
  const { username, password } = new URL(url)
  return username === '' && password === ''
}

export const schemesOf = (root: JsonRecord): JsonRecord => recordOf(recordOf(root['components'])['securitySchemes'])

/** A key that the gateway can send, which therefore belongs in api.yaml. */
export const isKey = (scheme: unknown): boolean => {
  const { type, in: place, name } = recordOf(scheme)
  return type === 'apiKey' && (place === 'query' || place === 'header') && textOf(name) !== ''
}

const authOf = (scheme: JsonRecord, operations: readonly NormalOperation[]): UpstreamAuth => ({
  in: scheme['in'] === 'query' ? 'query' : 'header',
  name: textOf(scheme['name']),
  required: operations.length > 0 && operations.every(({ value }) => asksForKey(listOf(value['security']))),
})

const asksForKey = (ways: readonly unknown[]): boolean =>
  ways.length > 0 && ways.every((way) => Object.keys(recordOf(way)).length > 0)
