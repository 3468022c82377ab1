import type { Hooks } from './hooks.ts'

/** Which door a client goes through: the gateway with a key, the keyless sandbox, or each owner's own host. */
export type Via = 'gateway' | 'sandbox' | 'direct'

/** What the address and the key of a call depend on. */
export type Door = {
  readonly via: Via
  /**
   * Where the city's gateway and sandbox are served, e.g. `https://api.open.example`: `gateway` and `sandbox` want it.
   * With `direct` it matters to the portal's own operations alone, and absent means the page's own origin.
   */
  readonly origin?: string | undefined
  /** The gateway's key. */
  readonly key?: string | undefined
  /** Owners' own keys by API id, for `direct`. */
  readonly ownerKeys?: Readonly<Record<string, string | undefined>> | undefined
  /** Base addresses by API id, in place of the contract's, for `direct`: one contract may have many hosts. */
  readonly hosts?: Readonly<Record<string, string | undefined>> | undefined
}

/** Settings that do not depend on the door. */
export type Settings = Door & {
  /** Replaces the platform's fetch, e.g. to go through a proxy. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Limit of a whole call, retries, waits and hooks included; 30 seconds unless said, 0 or `Infinity` for none, and so is `NaN`. */
  readonly timeoutMs?: number | undefined
  /** Further tries after the first, 2 unless said; operations that could do harm twice are never retried. */
  readonly retries?: number | undefined
  /**
   * A body, or one event of a stream, that is longer, unpacked, ends the call with a `BodyError`; 64 MiB unless said, `NaN` is no
   * bound. One that a platform gives in one piece has been read by then.
   */
  readonly maxBodyBytes?: number | undefined
  readonly hooks?: Hooks | undefined
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** `direct` needs no origin, unless the portal itself is called. */
export type ClientOptions = Settings &
  (
    | { readonly via: 'gateway'; readonly origin: string; readonly key: string | undefined }
    | { readonly via: 'sandbox'; readonly origin: string }
    | { readonly via: 'direct' }
  )

/** What one call may decide for itself. */
export type CallOptions = Pick<Settings, 'timeoutMs' | 'retries' | 'headers'> & {
  readonly signal?: AbortSignal | undefined
}
