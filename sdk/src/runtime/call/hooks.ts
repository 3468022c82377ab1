/**
 * What every hook is told: fit for a log as it stands. It has no key, and of the address the template only, because
 * the values may say where somebody is.
 */
type HookEvent = {
  readonly operation: string
  /** Counts from 1. */
  readonly attempt: number
  readonly method: string
  /** As in the contract, e.g. `/Line/{ids}/Status{?detail}`. */
  readonly path: string
}

/** Headers, by names in lower case, may be changed, e.g. to add `traceparent`. */
export type RequestEvent = HookEvent & { readonly headers: Record<string, string> }

/** Every answer, errors included, as a copy that may be read and has no address: that has the values, and maybe a key. */
export type ResponseEvent = HookEvent & { readonly response: Response }

export type RetryEvent = HookEvent & { readonly error: unknown; readonly delayMs: number }

/** Watch calls; each hook is awaited as far as the time limit goes, and what it throws ends the call. */
export type Hooks = {
  readonly onRequest?: (event: RequestEvent) => void | Promise<void>
  readonly onResponse?: (event: ResponseEvent) => void | Promise<void>
  readonly onRetry?: (event: RetryEvent) => void | Promise<void>
}
