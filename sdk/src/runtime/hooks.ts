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

/** Headers may be changed, e.g. to add `traceparent`. */
export type RequestEvent = HookEvent & { readonly headers: Record<string, string> }

/**
 * Every answer, errors included, before its body is read; clone the response to read it. Do not log `response.url`:
 * it has the values, and with `via: 'direct'` maybe the owner's key.
 */
export type ResponseEvent = HookEvent & { readonly response: Response }

export type RetryEvent = HookEvent & { readonly error: unknown; readonly delayMs: number }

/** Watch calls; each hook is awaited, and what it throws ends the call. */
export type Hooks = {
  readonly onRequest?: (event: RequestEvent) => void | Promise<void>
  readonly onResponse?: (event: ResponseEvent) => void | Promise<void>
  readonly onRetry?: (event: RetryEvent) => void | Promise<void>
}
