import { isJsonType } from '@openlondon/contract/model'
import { askSandbox, isOfNobody, type AnsweredBy } from '../../../frame/sealed/ask-sandbox'
import type { BuiltRequest } from '../call/build-request'
import type { Target } from '../call/recipe'

/** The part of an RFC 9457 problem that helps a reader. `type` is the page that explains it. */
export type ShownProblem = {
  readonly title: string
  readonly detail: string
  readonly code?: string
  readonly help?: string
  readonly errors: readonly string[]
}

export type Outcome =
  | {
      readonly kind: 'answered'
      readonly by: AnsweredBy
      readonly status: number
      readonly statusText: string
      readonly timeMs: number
      readonly headers: readonly { readonly name: string; readonly value: string }[]
      /** As text, which is cut where it is very long. */
      readonly body: string
      /** The whole of it, where it is JSON with members. */
      readonly value?: object
      readonly language: 'json' | 'text'
      readonly problem?: ShownProblem
    }
  | { readonly kind: 'unreachable'; readonly via: Target['via'] }

const toldHeaders = [
  'content-type',
  'x-sandbox-answer',
  'x-sandbox-time',
  'x-sandbox-warnings',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'cache-control',
  'deprecation',
  'sunset',
  'x-request-id',
]
const shownCharactersMax = 60_000

/**
 * Send one call from the page. An abort passes as the browser throws it; nobody who can be reached is an outcome. `onPage` is
 * told when the city in this page is to answer, since no server does.
 */
export async function sendRequest(
  request: BuiltRequest,
  via: Target['via'],
  signal: AbortSignal,
  onPage?: () => void,
): Promise<Outcome> {
  const init = {
    method: request.method,
    headers: request.headers,
    ...(request.body === undefined ? {} : { body: request.body }),
    // The portal knows its readers by a cookie; no other API has anything to do with it.
    credentials: request.ownPortal ? 'same-origin' : 'omit',
    signal,
  } as const
  const started = performance.now()
  try {
    const { response, by } =
      via === 'sandbox'
        ? await askSandbox({ url: request.url, init }, onPage)
        : ({ response: await fetch(request.url, init), by: 'server' } as const)
    const text = await response.text()
    return describeAnswer(response, text, { via, by, timeMs: performance.now() - started })
  } catch (error) {
    if (signal.aborted) throw error
    return { kind: 'unreachable', via }
  }
}

type Asked = { readonly via: Target['via']; readonly by: AnsweredBy; readonly timeMs: number }

/** What to show of an answer. What is of no portal's server comes from a host that serves these pages without one. */
export function describeAnswer(response: Response, text: string, { via, by, timeMs }: Asked): Outcome {
  const mediaType = response.headers.get('content-type') ?? ''
  if (by === 'server' && isOfNobody(response)) return { kind: 'unreachable', via }
  const json = isJsonType(mediaType) ? parsed(text) : undefined
  const body = json === undefined ? text : JSON.stringify(json, null, 2)
  const problem = mediaType.includes('problem+json') ? shownProblem(json) : undefined
  return {
    kind: 'answered',
    by,
    status: response.status,
    statusText: response.statusText,
    timeMs: Math.round(timeMs),
    headers: toldHeaders.flatMap((name) => {
      const value = response.headers.get(name)
      return value === null ? [] : [{ name, value }]
    }),
    body: body.length > shownCharactersMax ? `${body.slice(0, shownCharactersMax)}\n…` : body,
    ...(typeof json === 'object' && json !== null ? { value: json } : {}),
    language: json === undefined ? 'text' : 'json',
    ...(problem ? { problem } : {}),
  }
}

function shownProblem(value: unknown): ShownProblem | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const fields = new Map<string, unknown>(Object.entries(value))
  const words = (name: string): string | undefined => {
    const field = fields.get(name)
    return typeof field === 'string' ? field : undefined
  }
  const errors = fields.get('errors')
  const code = words('code')
  const help = helpAddress(words('type') ?? words('docs'))
  return {
    title: words('title') ?? 'The call was refused',
    detail: words('detail') ?? '',
    ...(code ? { code } : {}),
    ...(help ? { help } : {}),
    errors: Array.isArray(errors) ? errors.map(errorLine) : [],
  }
}

function errorLine(error: unknown): string {
  if (typeof error === 'string') return error
  if (typeof error !== 'object' || error === null) return String(error)
  return Object.values(error)
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(': ')
}

/** Only the path of a problem's page is used: the page is on this very site, whatever host the answer named. */
function helpAddress(type: string | undefined): string | undefined {
  if (!type || type === 'about:blank') return undefined
  try {
    return new URL(type, 'https://site.invalid').pathname
  } catch {
    return undefined
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
