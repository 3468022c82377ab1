import { isCityError, type ClientOptions, type Hooks } from '../../../src/index.ts'
import type { ApiDescriptor } from '../../../src/runtime/call/descriptor.ts'
import { isList } from '../../../src/runtime/answer/kind.ts'
import { keyInHeader, keyInQuery } from '../../../src/runtime/request/owner-key.ts'
import { outcome, type Case, type Tools } from '../case.ts'

/** What no error may have, in a key that is spelled differently in an address, a form, a page and JSON. */
const secret = 's3cr3t'
const queryKey = `k/${secret}+&ß x`
const headerKey = `k/${secret}+&=x`

/** The ways to give a key. */
type Place = {
  readonly name: string
  readonly api: ApiDescriptor
  /** What the template of an operation ends with. */
  readonly query?: string
  readonly client: (base: string, key?: string) => Partial<ClientOptions>
}

const owned =
  (api: ApiDescriptor, usual: string) =>
  (base: string, key = usual): Partial<ClientOptions> => ({
    via: 'direct',
    hosts: { [api.id]: base },
    ownerKeys: { [api.id]: key },
  })
const inQuery: ApiDescriptor = { id: 'queried', url: 'https://owner.example', auth: keyInQuery('app_key') }
const inHeader: ApiDescriptor = {
  id: 'headed',
  url: 'https://owner.example',
  auth: keyInHeader('X-Owner-Key'),
}

const places: readonly Place[] = [
  { name: 'in the query', api: inQuery, query: '{?q,app_key}', client: owned(inQuery, queryKey) },
  { name: 'in a header', api: inHeader, client: owned(inHeader, headerKey) },
  {
    name: 'of the gateway',
    api: { id: 'stops', url: 'https://owner.example' },
    client: (origin, key = headerKey) => ({ via: 'gateway', origin, key }),
  },
]

/** All that can be seen of a value: what it prints, its JSON, its clone, and every member, hidden ones too. */
function spill(value: unknown, known = new Set<unknown>()): string {
  if (Object(value) !== value || known.has(value)) return String(value)
  known.add(value)
  const object = value as object // as was just asked
  const attempt = (make: () => unknown): string => {
    try {
      return String(make())
    } catch {
      return ''
    }
  }
  const inspect = inspector()
  const entries = value instanceof Headers ? [...value].flat() : []
  const members = Reflect.ownKeys(object).map((name) => attempt(() => spill(Reflect.get(object, name), known)))
  const inherited = value instanceof Response ? [value.url, spill(value.headers, known)] : []
  return [
    attempt(() => object),
    attempt(() => (object as Error).stack),
    attempt(() => JSON.stringify(object)),
    attempt(() => inspect?.(object, { depth: 9, showHidden: true })),
    attempt(() => known.size < 40 && JSON.stringify(structuredClone(object), Object.getOwnPropertyNames(object))),
    ...entries,
    ...members,
    ...inherited,
  ].join('\n')
}

type Inspect = (value: unknown, options: object) => string

/** What prints a value here; a page and workerd have none. */
function inspector(): Inspect | undefined {
  type Engine = { readonly inspect?: Inspect }
  const { Bun, Deno } = globalThis as { readonly Bun?: Engine; readonly Deno?: Engine } // where they are
  return globalThis.process?.getBuiltinModule?.('node:util')?.inspect ?? Bun?.inspect ?? Deno?.inspect
}

const leaks = (values: readonly unknown[]): boolean => values.some((value) => spill(value).includes(secret))

/** Call, and keep all that anybody is told on the way. */
async function listen(
  { asks, city }: Tools,
  script: string,
  { api, query }: Place,
  options: Partial<ClientOptions>,
): Promise<readonly unknown[]> {
  const heard: unknown[] = []
  const hooks: Hooks = {
    onRequest: (event) => void heard.push(event, { ...event.headers }),
    onResponse: (event) => void heard.push(event, event.response, event.response.clone()),
    onRetry: (event) => void heard.push(event),
  }
  const client = city({ retries: 1, timeoutMs: 2_000, ...options, hooks })
  const call = asks(script, { kind: isList }, api, query)(client, { q: 1 })
  const answer = await call.raw().catch((error: unknown) => error)
  const asThrown = spill(answer)
  isCityError(answer)
  return [asThrown, client, answer, Object(answer).response, ...heard]
}

/** What goes wrong, and where the client is sent for that. */
const rows: readonly (readonly [name: string, script: string, base?: (origin: string) => string, key?: string])[] = [
  ['an answer', 'echoGood'],
  ['an address said back', 'echoText'],
  ['an address said back in JSON', 'echoJson'],
  ['an address said back with plus signs', 'echoPlus'],
  ['an address said back, encoded again', 'echoTwice'],
  ['an address said back, decoded', 'echoDecoded'],
  ['an address said back in a page', 'echoHtml'],
  ['a page where data is promised', 'echoPage'],
  ['a text where a list is promised', 'echoKind'],
  ['a refusal for now', 'echoLater'],
  ['silence', 'silent'],
  ['a reset', 'reset'],
  ['half a body', 'half'],
  ['a redirect loop', 'loop'],
  ['no HTTP', 'garbage'],
  ['packed with nothing packed', 'badGzip'],
  ['headers without end', 'hugeHeaders'],
  ['nobody there', 'good', () => 'http://127.0.0.1:9'],
  ['no such host', 'good', () => 'http://nobody.invalid'],
  ['a port that is blocked', 'good', () => 'http://127.0.0.1:6000'],
  ['no TLS', 'good', (origin) => origin.replace('http:', 'https:')],
  ['an address without a scheme', 'good', () => 'owner.example'],
  ['a port for a scheme', 'good', () => 'localhost:4000'],
  ['a name in the address', 'good', (origin) => origin.replace('//', `//me:${secret}@`)],
  ['a line break in the key', 'good', undefined, `${secret}\nx`],
  ['a key that no header may have', 'good', undefined, `${secret}\u2026`],
]

/** No key anywhere, whatever the engine and the owner say. */
export const keys: readonly Case[] = [
  ...places.flatMap((place) =>
    rows.map(([name, script, base = (origin: string) => origin, key]): Case => ({
      name: `a key ${place.name} stays unknown: ${name}`,
      run: async (tools) => leaks(await listen(tools, script, place, place.client(base(tools.origin), key))),
      want: false,
    })),
  ),
  {
    name: 'a key is sent where it belongs',
    run: async (tools) => {
      for (const place of places) await listen(tools, 'echoGood', place, place.client(tools.origin))
      return (await tools.seen()).map(({ url, headers }) => [
        url.split('app_key=')[1],
        headers['x-owner-key'],
        headers['authorization'],
      ])
    },
    want: [
      [encodeURIComponent(queryKey), undefined, undefined],
      [undefined, headerKey, undefined],
      [undefined, undefined, `Bearer ${headerKey}`],
    ],
  },
  ...places.map(({ name, api, query, client }): Case => ({
    name: `a key of blanks ${name} hides nothing of what the owner says`,
    run: ({ asks, city, origin }) => outcome(asks('tfl', {}, api, query)(city({ ...client(origin, ' '), retries: 0 }))),
    want: { message: `${api.id}.ask: 400 The line is not recognised: x` },
  })),
  {
    name: 'these rows can fail',
    run: async () =>
      [new Error('x', { cause: { path: secret } }), new Error(secret), { a: [secret] }, new Headers({ a: secret })].map(
        (value) => leaks([value]),
      ),
    want: [true, true, true, true],
  },
]
