/** What is needed to write or send one call: no more than a page carries about its operation. */
export type Recipe = {
  readonly apiId: string
  /** The SDK function's name. */
  readonly name: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly RecipeParameter[]
  /** Pretty-printed example body, when the operation takes one. */
  readonly body?: { readonly mediaType: string; readonly start: string }
  readonly access: 'open' | 'key' | 'session'
  readonly bases: { readonly sandbox: string; readonly live: string; readonly direct?: string }
  /** An API of the portal itself: one place, no gateway, no key. */
  readonly ownPortal: boolean
  /** A success carries something to read. */
  readonly answers: boolean
  /** What samples call the client, and the environment variable that holds the key. */
  readonly clientName: string
  readonly keyName: string
}

export type RecipeParameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly list: boolean
  readonly explode: boolean
  readonly style: string
  /** What one value is, so that samples write `3` and not `'3'`. */
  readonly value: 'text' | 'number' | 'boolean'
}

/** Where a call goes: the keyless sandbox, or the real thing behind the gateway. */
export type Target = { readonly via: 'sandbox' | 'gateway'; readonly origin: string }

/** Values by parameter name, as typed; empty text means "not sent". */
export type Values = Readonly<Record<string, string>>
