/** What every hook is told. Keys are added after `onRequest` and stand in none of these. */
type HookEvent = {
  readonly operation: string
  /** Counts from 1. */
  readonly attempt: number
  readonly method: string
  readonly url: string
}

/** Headers may be changed, e.g. to add `traceparent`. */
export type RequestEvent = HookEvent & { readonly headers: Record<string, string> }

/** Every answer, errors included, before its body is read; clone the response to read it. */
export type ResponseEvent = HookEvent & { readonly response: Response }

export type RetryEvent = HookEvent & { readonly error: unknown; readonly delayMs: number }

/** Watch calls; each hook is awaited, and what it throws ends the call. */
export type Hooks = {
  readonly onRequest?: (event: RequestEvent) => void | Promise<void>
  readonly onResponse?: (event: ResponseEvent) => void | Promise<void>
  readonly onRetry?: (event: RetryEvent) => void | Promise<void>
}
