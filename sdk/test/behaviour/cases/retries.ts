import type { ClientOptions } from '../../../src/index.ts'
import { jsonBody } from '../../../src/runtime/request/content.ts'
import { isList, isObject, isText } from '../../../src/runtime/answer/kind.ts'
import { engine, outcome, type Case } from '../case.ts'

const good = { data: { a: 1 } }

/** What a call comes to, and how many requests it took. */
const sent = (
  name: string,
  script: string,
  requests: number,
  told: object,
  {
    options = {},
    descriptor = {},
    params = {},
  }: { options?: Partial<ClientOptions>; descriptor?: object; params?: object } = {},
): Case => ({
  name: `requests of one call: ${name}`,
  run: async ({ asks, city, seen }) => ({
    told: await outcome(asks(script, descriptor)(city(options), { ...params })),
    requests: (await seen()).length,
  }),
  want: { told, requests },
})

/** Milliseconds a call waits by, as it tells them; nothing is timed. */
const waits = (name: string, script: string, delayMs: number): Case => ({
  name: `a wait is the server’s: ${name}`,
  run: async ({ asks, city }) => {
    const delays: number[] = []
    const told = await outcome(
      asks(script)(city({ hooks: { onRetry: (event) => void delays.push(Math.round(event.delayMs)) } })),
    )
    return { told, delays }
  },
  want: { told: good, delays: [delayMs] },
})

const refusal = (status: number): object => ({ name: 'HttpError', status })
const network = { name: 'NetworkError', status: 0 }
const write = { descriptor: { method: 'POST', content: jsonBody, once: true }, params: { body: {} } }
const wrong = (name: string, script: string, kind: (value: unknown) => boolean): Case =>
  sent(`a success of another kind, ${name}`, script, 1, { name: 'BodyError', status: 200 }, { descriptor: { kind } })

/** Retries only when a retry can help. */
export const retries: readonly Case[] = [
  sent('it heals', 'flaky', 3, good),
  sent('it does not', 'later', 3, refusal(503)),
  sent('a connection that breaks heals', 'resetOnce', 2, good),
  sent('so does half a body', 'halfOnce', 2, good),
  sent('none are wanted', 'later', 1, refusal(503), { options: { retries: 0 } }),
  sent('a number that is none is none', 'later', 1, refusal(503), { options: { retries: NaN } }),
  sent('what could do harm twice', 'later', 1, refusal(503), write),
  // Some engines send again by themselves what a kept connection lost.
  ...(engine.isPage || engine.isDeno ? [] : [sent('nor when nothing answers', 'hangUp', 1, network, write)]),
  sent('a refusal for good', 'plain', 1, refusal(400)),
  sent('a status that the contract calls final', 'tooMany', 1, refusal(503), { descriptor: { final: [503] } }),
  sent('a final status whose answer says when', 'later', 3, refusal(503), { descriptor: { final: [503] } }),
  sent('another status of that operation', 'later', 3, refusal(503), { descriptor: { final: [500] } }),
  sent('a page where data is promised', 'page', 1, { name: 'BodyError', text: /Welcome/ }),
  sent('a wait that outlasts the limit', 'afterHours', 1, refusal(503)),
  sent('a wait that outlasts every timer', 'afterMonths', 1, refusal(503), { options: { timeoutMs: Infinity } }),
  waits('a rate limit', 'limited', 1_000),
  waits('a rate limit of old', 'limitedOld', 1_000),
  waits('seconds', 'after', 1_000),
  {
    name: 'a redirect loop is followed once',
    run: async ({ asks, city, seen }) => ({
      told: await outcome(asks('loop')(city())),
      // The patience of engines: 20 for most, 127 for Bun. A page is not told that it was a redirect.
      isOnce: engine.isPage || (await seen()).length <= (engine.isBun ? 140 : 25),
    }),
    want: { told: network, isOnce: true },
  },
  {
    name: 'a wait is never about nothing',
    run: async ({ asks, city }) => {
      const delays: number[] = []
      await outcome(asks('hangUp')(city({ hooks: { onRetry: ({ delayMs }) => void delays.push(delayMs) } })))
      return delays.map((delayMs, index) => delayMs >= 250 * 2 ** index && delayMs <= 500 * 2 ** index)
    },
    want: [true, true],
  },
  {
    name: 'what a hook throws is no reason to try again',
    run: async ({ asks, city, seen }) => {
      const onResponse = (): never => {
        throw Object.assign(new Error('not today'), { status: 503 })
      }
      const told = await outcome(asks('good')(city({ hooks: { onResponse } })))
      return { told, requests: (await seen()).length }
    },
    want: { told: { message: 'not today' }, requests: 1 },
  },
  {
    name: 'raw gives answer, data and the number of requests, without the address',
    run: async ({ asks, city }) => {
      const { data, response, attempts } = await asks('flaky')(city()).raw()
      return { data, attempts, status: response.status, type: response.headers.get('content-type'), url: response.url }
    },
    want: { data: { a: 1 }, attempts: 3, status: 200, type: 'application/json', url: '' },
  },
  {
    name: 'a hook may read the answer, and the call has it too',
    run: async ({ asks, city }) => {
      const read: string[] = []
      const onResponse = async ({ response }: { readonly response: Response }): Promise<void> =>
        void read.push(await response.text())
      return { told: await outcome(asks('good')(city({ hooks: { onResponse } }))), read }
    },
    want: { told: good, read: ['{"a":1}'] },
  },
  {
    name: 'a hook sees a status of no class as one of the fifth',
    run: async ({ asks, city }) => {
      const statuses: number[] = []
      const onResponse = ({ response }: { readonly response: Response }): void => void statuses.push(response.status)
      return { told: await outcome(asks('strange')(city({ hooks: { onResponse } }))), statuses }
    },
    want: { told: refusal(799), statuses: [599] },
  },
  wrong('a text where a list is promised', 'text', isList),
  wrong('an object where a list is promised', 'object', isList),
  wrong('null where a list is promised', 'null', isList),
  wrong('a number where a list is promised', 'number', isList),
  wrong('a list where an object is promised', 'list', isObject),
  wrong('null where an object is promised', 'null', isObject),
  wrong('a text where an object is promised', 'text', isObject),
  wrong('an object where a text is promised', 'object', isText),
]
