import { stream } from '../../../src/index.ts'
import { parseAsIs, parseMaybe, parseNothing } from '../../../src/runtime/answer/parse.ts'
import { readBlob } from '../../../src/runtime/answer/read-blob.ts'
import { outcome, tell, type Case, type Tools } from '../case.ts'

const one: Case['want'] = { data: { a: 1 } }
const tooLarge = { name: 'BodyError', message: /more than 1000000 bytes/, operation: 'stops.ask' }
const broken = { name: 'NetworkError', reason: 'broken', status: 0, operation: 'stops.ask' }
const blob = { parse: parseAsIs, read: readBlob }

const gives = (name: string, script: string, want: unknown, descriptor = {}): Case => ({
  name,
  run: ({ asks, city }) => outcome(asks(script, descriptor)(city({ maxBodyBytes: 1_000_000, retries: 0 }))),
  want,
})

/** The call and how often it was sent. */
const once = (name: string, script: string, want: object, descriptor = {}): Case => ({
  name: `${name}, told at once`,
  run: async ({ asks, city, seen }) => ({
    told: await outcome(asks(script, descriptor)(city({ maxBodyBytes: 1_000_000 }))),
    requests: (await seen()).length,
  }),
  want: { told: want, requests: 1 },
})

async function readToEnd(body: ReadableStream<Uint8Array>): Promise<number> {
  const reader = body.getReader()
  let bytes = 0
  for (let part; (part = (await reader.read()).value);) bytes += part.length
  return bytes
}

const streamed = (name: string, run: (tools: Tools) => Promise<unknown>, want: unknown): Case => ({
  name: `unread: ${name}`,
  run,
  want,
})

/** Bodies are bounded, and only whole ones are answers. */
export const bodies: readonly Case[] = [
  once('an endless body', 'endless', tooLarge),
  once('an endless body of bytes', 'endless', tooLarge, blob),
  once('an endless packed body', 'endlessGzip', tooLarge),
  once('a packed body that unpacks to too much', 'gzipBomb', tooLarge),
  once('an endless refusal', 'endlessRefusal', { ...tooLarge, status: 503 }),
  {
    name: 'a body as long as may be',
    run: ({ asks, city }) => outcome(asks('good')(city({ maxBodyBytes: 7 }))),
    want: one,
  },
  {
    name: 'a byte more',
    run: ({ asks, city }) => outcome(asks('good')(city({ maxBodyBytes: 6 }))),
    want: { name: 'BodyError', status: 200 },
  },
  gives('half a body', 'half', broken),
  gives('half a refusal', 'halfRefusal', broken),
  gives('half a body of bytes', 'half', broken, blob),
  gives('chunks that break off', 'chunksCutOff', broken),
  gives('packed with nothing packed', 'badGzip', { name: /NetworkError|BodyError/ }),
  gives('packed and broken off', 'gzipCutOff', { name: /NetworkError|BodyError/ }),
  gives('chunks that are none', 'badChunks', { name: 'NetworkError' }),
  gives('packed', 'gzip', one),
  gives('more than it said', 'tooLong', { data: { a: 1 } }),
  gives('without its length', 'noLength', one),
  gives('of HTTP/1.0', 'oldHttp', one),
  gives('after early hints', 'earlyHints', one),
  gives('without a type', 'noType', one),
  gives('with a byte order mark', 'bom', one),
  gives('with bytes that are no text', 'badText', { name: 'BodyError', status: 200, operation: 'stops.ask' }),
  gives('none where none is promised', 'nothing', { data: undefined }, { parse: parseNothing }),
  gives('none where one may be', 'nothing', { data: undefined }, { parse: parseMaybe }),
  gives('none where one is promised', 'nothing', { name: 'BodyError', status: 204 }),
  gives('empty where one is promised', 'emptyOk', { name: 'BodyError', status: 200, text: '' }),
  streamed('to its end', async ({ asks, city }) => readToEnd(await stream(city(), asks('large'), {})), 5_002),
  streamed(
    'past the bound, as far as is wanted',
    async ({ asks, city }) => {
      const reader = (await stream(city({ maxBodyBytes: 1_000 }), asks('endless'), {})).getReader()
      let bytes = 0
      while (bytes < 2_000_000) bytes += (await reader.read()).value?.length ?? 0
      await reader.cancel()
      return bytes >= 2_000_000
    },
    true,
  ),
  streamed('a refusal', ({ asks, city }) => outcome(stream(city(), asks('plain'), {})), {
    name: 'HttpError',
    status: 400,
  }),
  streamed('tried again', async ({ asks, city }) => readToEnd(await stream(city(), asks('flaky'), {})), 7),
  streamed(
    'the limit',
    ({ asks, city }) =>
      stream(city({ timeoutMs: 150 }), asks('dripBody'), {})
        .then(readToEnd)
        .catch(tell),
    { message: /no answer within 150 ms/ },
  ),
  streamed(
    'the caller’s abort',
    async ({ asks, city }) => {
      const controller = new AbortController()
      const body = await stream(city(), asks('dripBody'), {}, { signal: controller.signal })
      setTimeout(() => controller.abort(new Error('enough')), 60)
      return readToEnd(body).catch(tell)
    },
    { message: 'enough' },
  ),
]
