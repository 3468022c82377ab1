import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import type { ApiDescriptor } from '../runtime/call/descriptor.ts'
import { MockAnswer, type MockProblem } from './answer.ts'
import { basesOf, pathParams, type MockPlaces } from './place.ts'

/** How a mock behaves. */
export type MockOptions = MockPlaces & {
  /** How long an answer takes, milliseconds. */
  readonly delayMs?: number | undefined
  /** Answer once, and leave the next request to whoever comes after. */
  readonly once?: boolean | undefined
}

/** A request that a mock has got, and what stands in its path. */
export type MockCall = { readonly request: Request; readonly params: Readonly<Record<string, string>> }

/** A body as the owner would send it, or an answer with a status, or a whole response. */
export type MockGiven<Body, Others = never> = Body | MockAnswer<Body | Others | undefined> | MockProblem | Response

/**
 * Makes the MSW handler of one operation. It answers with the contract's example unless something else is given, or a
 * function that makes it of the request.
 */
export type MockHandler<Body, Others = never> = {
  (
    given?: MockGiven<Body, Others> | ((call: MockCall) => MockGiven<Body, Others> | Promise<MockGiven<Body, Others>>),
    options?: MockOptions,
  ): HttpHandler
  readonly route: string
}

/** What the generator knows of an operation's mock beside its route and value. */
type Made = {
  /** Of the answer, when it is not 200. */
  readonly status?: number
  /** Of the answer, when it is not JSON. */
  readonly media?: string
  /** Templates of other operations, more exact than this one, for what both would match. */
  readonly not?: readonly string[]
}

type Make = <Body, Others = never>(route: string, value?: unknown, made?: Made) => MockHandler<Body, Others>

/** Mocks of the operations that live at one host. */
export const mocksOf =
  (api: ApiDescriptor, origins: readonly string[]): Make =>
  (route, value, { status = 200, media = 'application/json', not = [] } = {}) => {
    const [method = '', template = ''] = route.split(/ (.*)/s)
    // Contracts have these methods and no others.
    const listen = http[method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete']
    const handler = (given: unknown, options: MockOptions = {}): HttpHandler => {
      const bases = basesOf(api, origins, options)
      return listen(
        ({ request }) => {
          const address = new URL(request.url)
          const params = not.some((other) => pathParams(other, bases, address))
            ? undefined
            : pathParams(template, bases, address)
          return { matches: params !== undefined, params: params ?? {} }
        },
        async ({ request, params }) => {
          if (options.delayMs) await delay(options.delayMs)
          const asked = { request, params: params as MockCall['params'] } // as the predicate above has made them
          const said: unknown = typeof given === 'function' ? await given(asked) : given
          if (said instanceof Response) return said
          if (said instanceof MockAnswer) return response(said, /json/.test(media) ? media : 'application/json')
          return response(new MockAnswer(status, said === undefined ? value : said, {}), media)
        },
        { once: options.once === true },
      )
    }
    return Object.assign(handler, { route })
  }

/** All handlers of an API, a fixed word in a path before braces: MSW takes the first that matches. */
export function allHandlers(
  makers: Readonly<Record<string, { (given?: undefined, options?: MockOptions): HttpHandler; route: string }>>,
  options: MockOptions = {},
): HttpHandler[] {
  const key = ({ route }: { readonly route: string }): string => route.replaceAll(/(?<=\/)[^/]*\{[^/]*/g, '\uFFFF')
  return Object.values(makers)
    .sort((left, right) => (key(left) < key(right) ? -1 : 1))
    .map((make) => make(undefined, options))
}

function response({ status, body, headers }: MockAnswer<unknown>, media: string): Response {
  if (body === undefined || [101, 103, 204, 205, 304].includes(status))
    return new HttpResponse(null, { status, headers })
  const type = headers['content-type'] ?? media
  return new HttpResponse(/json/.test(type) ? JSON.stringify(body) : bytesOf(body), {
    status,
    headers: { 'content-type': type, ...headers },
  })
}

/** Text as it stands, and the bytes that a `data:` address (RFC 2397) stands for, which is how a contract shows them. */
function bytesOf(body: unknown): BodyInit {
  const [, base64] = typeof body === 'string' ? (/^data:[^;,]*;base64,(.*)$/.exec(body) ?? []) : []
  // Types of mocks say that what is not JSON is a text, a Blob or the like.
  return base64 === undefined ? (body as BodyInit) : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
}
