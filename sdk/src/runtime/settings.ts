import type { Door } from './address.ts'
import type { Hooks } from './hooks.ts'

/** Settings that do not depend on the door. */
export type Settings = Door & {
  /** Replaces the platform's fetch, e.g. to go through a proxy. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Limit of a whole call, retries and waits included; 30 seconds unless said, 0 for none. */
  readonly timeoutMs?: number | undefined
  /** Further tries after the first, 2 unless said; operations that could do harm twice are never retried. */
  readonly retries?: number | undefined
  readonly hooks?: Hooks | undefined
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** What one call may decide for itself. */
export type CallOptions = {
  readonly signal?: AbortSignal | undefined
  readonly timeoutMs?: number | undefined
  readonly retries?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}
