import type { FormEncoding, WrittenParameter } from '@openlondon/contract/call'

/** What is needed to write or send one call: no more than a page carries about its operation. */
export type Recipe = {
  readonly apiId: string
  /** The SDK function's name. */
  readonly name: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly RecipeParameter[]
  readonly body?: RecipeBody
  readonly access: 'open' | 'key' | 'session'
  readonly bases: { readonly sandbox: string; readonly live: string }
  /** Where several hosts serve one contract: the areas a caller may name in `areaHeader`. */
  readonly areas: readonly { readonly area: string; readonly name: string }[]
  /** An API of the portal itself: one place, no gateway, no key. */
  readonly ownPortal: boolean
  /** How what a success carries is read: absent where it carries nothing. */
  readonly answer?: ReadAs
  /** The SDK's package, what samples call the client, and the environment variable that holds the key. */
  readonly packageName: string
  readonly clientName: string
  readonly keyName: string
}

/** A value, words, or bytes, which go to a file of this name. */
export type ReadAs = 'json' | 'text' | { readonly file: string }

/** How a parameter travels, and what its typed text stands for. */
export type RecipeParameter = WrittenParameter & {
  /** Always the same: the SDK sends it by itself. */
  readonly fixed?: true
  readonly list: boolean
  /** What one value is, so that samples write `3` and not `'3'`; an object is typed as JSON, however it travels. */
  readonly value: 'text' | 'number' | 'boolean' | 'json'
}

/** A body is typed as JSON, whatever it is sent as. */
export type RecipeBody = FormEncoding & {
  readonly mediaType: string
  /** Pretty-printed example. */
  readonly start: string
}

/** Where a call goes: the keyless sandbox, or the real thing behind the gateway, there to one area's host. */
export type Target = {
  readonly via: 'sandbox' | 'gateway'
  /** Of sandbox and gateway. */
  readonly origin: string
  /** Of the portal and its own API, where that is another. */
  readonly portal?: string
  readonly area?: string
  /** Headers that say what the sandbox is to play. */
  readonly wishes?: Readonly<Record<string, string>>
}

/** The origin a call goes to: the portal answers for itself. */
export const originOf = ({ ownPortal }: Pick<Recipe, 'ownPortal'>, { via, origin, portal }: Target): string =>
  ownPortal && via === 'gateway' ? (portal ?? origin) : origin

/** The sandbox asks for none, and the portal's own API for a session. */
export const needsKey = ({ ownPortal }: Pick<Recipe, 'ownPortal'>, { via }: Target): boolean =>
  via === 'gateway' && !ownPortal

/** The gateway's header that says whose host is meant. */
export const areaHeader = 'X-Area'

/** Values by parameter name, as typed; empty text means "not sent". */
export type Values = Readonly<Record<string, string>>

/** What a form starts with. */
export const startValues = (
  fields: readonly { readonly name: string; readonly start: string }[],
): Record<string, string> => Object.fromEntries(fields.map(({ name, start }) => [name, start]))
