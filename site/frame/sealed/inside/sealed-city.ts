/** The city without a server. */
export type Offline = {
  /** Where the package believes gateway and sandbox to be. */
  readonly origin: string
  readonly fetch: typeof globalThis.fetch
}

/** The city as a worker holds it: its package's `offline`, and what of its SDK may be imported. */
export type SealedCity = {
  readonly offline: (options?: { readonly session: string }) => Offline
  readonly modules: Readonly<Record<string, unknown>>
  /** The variable in which programs look for the portal's origin. */
  readonly originName: string
}
