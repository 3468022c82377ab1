import type { CallOptions, ClientOptions } from '../../../src/index.ts'
import { headersAndJsonBody, jsonBody } from '../../../src/runtime/request/content.ts'
import { engine, outcome, type Case } from '../case.ts'

const good = { data: { a: 1 } }

/** Headers as the server gets them, for those given to the client and to the call. */
const headers = (
  name: string,
  client: Readonly<Record<string, string>>,
  call: Readonly<Record<string, string>>,
  want: Readonly<Record<string, string>>,
  more: { readonly options?: Partial<ClientOptions>; readonly descriptor?: object; readonly params?: object } = {},
): Case => ({
  name: `headers by name without case: ${name}`,
  run: async ({ asks, city, seen }) => {
    await asks('good', more.descriptor)(
      city({ headers: client, ...more.options }),
      { ...more.params },
      { headers: call },
    )
    return (await seen())[0]?.headers
  },
  want,
})

const posts = { descriptor: { method: 'POST', content: jsonBody }, params: { body: { a: 1 } } }
const gateway = (origin: string): Partial<ClientOptions> => ({ via: 'gateway', origin, key: 'ldn_test_1' })

const mistake = (name: string, options: (origin: string) => Partial<ClientOptions>, call: CallOptions = {}): Case => ({
  name: `a mistake is told as one, and at once: ${name}`,
  run: async ({ asks, city, origin, seen }) => {
    const retried: unknown[] = []
    const hooks = { onRetry: () => void retried.push(1) }
    const told = await outcome(asks('good')(city({ ...options(origin), hooks }), {}, call))
    return { told, retried: retried.length, requests: (await seen()).length }
  },
  want: { told: { name: 'UsageError', operation: 'stops.ask', status: undefined }, retried: 0, requests: 0 },
})

const parameter = (name: string, params: object): Case => ({
  name: `a parameter of the path must be there: ${name}`,
  run: async ({ asks, city, seen }) => {
    const told = await outcome(asks('good', {}, undefined, '/{stop-id}')(city(), { ...params }))
    return { told, requests: (await seen()).length }
  },
  want: { told: { name: 'UsageError', operation: 'stops.ask', parameter: 'stop-id', message: /stop-id/ }, requests: 0 },
})

const base = (name: string, options: (origin: string) => Partial<ClientOptions>, want: RegExp): Case => ({
  name: `an address is joined: ${name}`,
  run: async ({ asks, city, origin, seen }) => {
    const told = await outcome(asks('good')(city(options(origin))))
    return { told, url: (await seen())[0]?.url }
  },
  want: { told: good, url: want },
})

/** What is sent, and what is not sent because it is wrong. */
export const requests: readonly Case[] = [
  headers('the client’s beat ours', { ACCEPT: 'text/x' }, {}, { accept: 'text/x' }),
  headers('the call’s beat the client’s', { 'X-App': 'client' }, { 'x-app': 'call' }, { 'x-app': 'call' }),
  headers(
    'Content-Type is sent once',
    { 'Content-Type': 'application/merge+json' },
    {},
    { 'content-type': 'application/merge+json' },
    posts,
  ),
  headers('a body says its own', {}, {}, { 'content-type': 'application/json' }, posts),
  headers(
    'a parameter beats both',
    { 'x-unit': 'client' },
    { 'X-UNIT': 'call' },
    { 'x-unit': 'metre' },
    { descriptor: { method: 'POST', header: ['X-Unit'], content: headersAndJsonBody }, params: { 'X-Unit': 'metre' } },
  ),
  headers(
    'what a hook adds beats all',
    { 'x-trace': 'client' },
    {},
    { 'x-trace': 'hook' },
    { options: { hooks: { onRequest: ({ headers: sent }) => void (sent['X-Trace'] = 'hook') } } },
  ),
  {
    name: 'headers by name without case: Authorization is sent once, the key’s',
    run: async ({ asks, city, origin, seen }) => {
      await asks('good')(
        city({ ...gateway(origin), headers: { Authorization: 'Basic x' } }),
        {},
        { headers: { AUTHORIZATION: 'Basic y' } },
      )
      return (await seen())[0]?.headers['authorization']
    },
    want: 'Bearer ldn_test_1',
  },
  base('a slash at the end', (origin) => ({ origin: `${origin}/` }), /^\/sandbox\/stops\/good\//),
  base('several', (origin) => ({ ...gateway(`${origin}///`) }), /^\/api\/stops\/good\//),
  base('a path', (origin) => ({ origin: `${origin}/city/` }), /^\/city\/sandbox\/stops\/good\//),
  base(
    'a host of the caller’s own',
    (origin) => ({ via: 'direct', hosts: { stops: `${origin}/own/` } }),
    /^\/own\/good\//,
  ),
  mistake('no scheme', () => ({ origin: 'api.open.example' })),
  mistake('a port for a scheme', () => ({ origin: 'localhost:4000' })),
  mistake('another scheme', () => ({ origin: 'ftp://open.example' })),
  mistake('no host', () => ({ origin: 'https://' })),
  mistake('a space in the host', () => ({ origin: 'https://open example' })),
  mistake('a port that is none', () => ({ origin: 'https://open.example:port' })),
  mistake('a name and a password', (origin) => ({ origin: origin.replace('//', '//me:pass@') })),
  mistake('a line break in a header', () => ({ headers: { 'x-app': 'a\nb' } })),
  // workerd sends it as UTF-8.
  ...(engine.isWorkerd ? [] : [mistake('a header beyond Latin-1', () => ({}), { headers: { 'x-app': '→' } })]),
  mistake('a header’s name that is none', () => ({}), { headers: { 'x app': 'a' } }),
  mistake('a key with a line break', (origin) => ({ ...gateway(origin), key: 'a\nb' })),
  parameter('missing', {}),
  parameter('undefined', { 'stop-id': undefined }),
  parameter('null', { 'stop-id': null }),
  parameter('empty', { 'stop-id': '' }),
  parameter('an empty list', { 'stop-id': [] }),
  parameter('a dot', { 'stop-id': '.' }),
  parameter('two', { 'stop-id': '..' }),
  parameter('half a character', { 'stop-id': '\ud800' }),
]
