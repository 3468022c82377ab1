import { createClient, isCityError, type CallOptions, type Client, type ClientOptions } from '../../src/index.ts'
import type { Call } from '../../src/runtime/call/call.ts'
import type { ApiDescriptor, OperationDescriptor } from '../../src/runtime/call/descriptor.ts'
import { operation } from '../../src/runtime/call/operation.ts'

/** What the server noted of one request. */
export type Seen = {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

type AnyParams = Readonly<Record<string, unknown>>

/** What a case works with; every request of it is counted for it alone. */
export type Tools = {
  readonly origin: string
  /** A client of the sandbox's door, where the server of these tests is. */
  readonly city: (options?: Partial<ClientOptions>) => Client
  /** An operation that meets this script. */
  readonly asks: (
    script: string,
    descriptor?: Partial<OperationDescriptor>,
    api?: ApiDescriptor,
    query?: string,
  ) => (client: Client, params?: AnyParams, options?: CallOptions) => Call<unknown>
  readonly seen: () => Promise<readonly Seen[]>
}

/** One row: what is done, and what must come of it; `want` names what matters of it only. */
export type Case = {
  readonly name: string
  readonly run: (tools: Tools) => Promise<unknown>
  readonly want: unknown
}

export const stops: ApiDescriptor = { id: 'stops', url: 'https://owner.example' }

export function toolsFor(origin: string, caseId: string): Tools {
  return {
    origin,
    // The options of one door, whichever a case gives.
    city: (options = {}) => createClient({ via: 'sandbox', origin, ...options } as ClientOptions),
    asks: (script, descriptor = {}, api = stops, query = '') =>
      operation<AnyParams, unknown>(api, { name: 'ask', path: `/${script}/${caseId}${query}`, ...descriptor }),
    seen: async () => (await (await fetch(`${origin}/seen/${caseId}`)).json()) as readonly Seen[],
  }
}

/** What a call came to: its data, or what its error says once it has been asked. */
export async function outcome(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    return { data: await call }
  } catch (error) {
    return tell(error)
  }
}

/** An error as plain data. */
export function tell(error: unknown): object {
  isCityError(error)
  const members = [
    'name',
    'message',
    'operation',
    'status',
    'reason',
    'parameter',
    'timeoutMs',
    'text',
    'body',
    'problem',
    'requestId',
  ]
  return Object.fromEntries(members.map((member) => [member, Object(error)[member]]))
}

/** Whether what came has all that is wanted; a pattern is held against a text, a list needs each item. */
export function isAsWanted(got: unknown, want: unknown): boolean {
  if (want instanceof RegExp) return typeof got === 'string' && want.test(got)
  if (Array.isArray(want))
    return Array.isArray(got) && got.length === want.length && want.every((item, index) => isAsWanted(got[index], item))
  if (Object(want) !== want) return Object.is(got, want)
  return (
    Object(got) === got && Object.entries(want as object).every(([key, value]) => isAsWanted(Object(got)[key], value))
  )
}

/** What an engine decides for itself, and a case has to let pass. */
export const engine = {
  isPage: 'document' in globalThis,
  isBun: 'Bun' in globalThis,
  isDeno: 'Deno' in globalThis,
  isWorkerd: globalThis.navigator?.userAgent === 'Cloudflare-Workers',
} as const
