import { problemLink } from '../model/names/page-addresses.ts'
import type { FoundRetired } from '../model/retired-id.ts'
import { catalog, type ProblemCode } from './catalog.ts'

/** One fault in a request: `path` starts with `/path`, `/query`, `/header` or `/body` and goes on as a JSON Pointer. */
export type ProblemError = { readonly path: string; readonly message: string }

/** What may be added to a catalog entry. `detail` is written for the caller and never carries a cause. */
export type ProblemOptions = {
  readonly detail?: string
  readonly errors?: readonly ProblemError[]
  /** Ids of the request that are no more, with what came after each. */
  readonly retiredIds?: readonly FoundRetired[]
  readonly headers?: Readonly<Record<string, string>>
  /** Another status on the wire, for a proxy that does not know the true one. */
  readonly sentAs?: number
}

/** The body of a refusal: RFC 9457 §3 with `code`, `docs` and, for a bad request, `errors` or `retiredIds`. */
export type ProblemBody = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: ProblemCode
  readonly docs: string
  readonly requestId: string
  readonly errors?: readonly ProblemError[]
  readonly retiredIds?: readonly FoundRetired[]
}

/** Where an answer comes from, and which one it is. */
export type AnswerIdentity = { readonly origin: string; readonly requestId: string; readonly isSafe?: boolean }

/** `docs` is absolute because it must work when clicked in a terminal; `type` is the same page, relative. */
export function problemBody(identity: AnswerIdentity, code: ProblemCode, options: ProblemOptions = {}): ProblemBody {
  const entry = catalog[code]
  return {
    type: problemLink(code),
    title: entry.title,
    status: entry.status,
    detail: options.detail ?? `${entry.cause} ${entry.fix}`,
    code,
    docs: identity.origin + problemLink(code),
    requestId: identity.requestId,
    ...(options.errors === undefined ? {} : { errors: options.errors }),
    ...(options.retiredIds === undefined ? {} : { retiredIds: options.retiredIds }),
  }
}

/** Thrown by a handler to end a request with a problem; everything else thrown becomes `server.error`. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ProblemCode
  readonly options: ProblemOptions

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(options.detail ?? catalog[code].title)
    this.code = code
    this.options = options
  }
}
