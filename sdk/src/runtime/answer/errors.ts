/**
 * Of the engine and no city's own: a program that talks to two cities asks what went wrong with either city's guards, and
 * the error's `operation` says where. All have one runtime, so what is recognised has the shape that is promised.
 */
export const brand = 'open-city-sdk'

export type ErrorName = 'HttpError' | 'TimeoutError' | 'NetworkError' | 'BodyError' | 'UsageError'

/** What is known of a failure, as plain data; what a kind of error does not have is absent. */
export type ErrorFacts = {
  readonly brand: typeof brand
  readonly name: ErrorName
  /** Id of the operation that failed, `<api>.<operation>`. */
  readonly operation: string
  readonly message: string
  /** HTTP status; 0 when nothing answered. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly text?: string
  readonly reason?: string | undefined
  readonly timeoutMs?: number
  readonly parameter?: string
}

/** Makes an error of one call. */
export type Fail = (
  name: ErrorName,
  message: string,
  facts?: Omit<ErrorFacts, 'brand' | 'name' | 'operation' | 'message'>,
) => Error & { readonly cause: ErrorFacts }

/**
 * What makes the errors of one operation. All that is known is plain data in the error's `cause`, made anew and never the
 * platform's own error, which may have the address and with it a key. So it travels: what JSON or `structuredClone` make of
 * it, the guards know again.
 */
export const failing =
  (operation: string): Fail =>
  (name, message, facts) =>
    // Assigned, its cause is printed and put into JSON as any other member.
    Object.assign(new Error(`${operation}: ${message}`.trim()), {
      name,
      operation,
      status: facts?.status,
      cause: { name, operation, message, brand, ...facts } satisfies ErrorFacts,
    })
