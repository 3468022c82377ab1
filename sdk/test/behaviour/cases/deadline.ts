import type { CallOptions, ClientOptions } from '../../../src/index.ts'
import { outcome, tell, type Case, type Tools } from '../case.ts'

const never = (): Promise<never> => new Promise(() => {})
const timeout = (timeoutMs: number): object => ({
  name: 'TimeoutError',
  timeoutMs,
  operation: 'stops.ask',
  status: undefined,
})

const ends = (name: string, script: string, options: (tools: Tools) => Partial<ClientOptions> = () => ({})): Case => ({
  name: `the limit ends ${name}`,
  run: (tools) => outcome(tools.asks(script)(tools.city({ timeoutMs: 120, ...options(tools) }))),
  want: timeout(120),
})

const lasts = (name: string, timeoutMs: number): Case => ({
  name: `no limit: ${name}`,
  run: ({ asks, city }) => outcome(asks('slowly')(city({ timeoutMs }))),
  want: { data: { a: 1 } },
})

/** A call that its caller ends; what it fails with must be the caller's very reason. */
const aborted = (
  name: string,
  script: string,
  options: (controller: AbortController) => Partial<ClientOptions> = () => ({}),
): Case => ({
  name: `an abort passes through ${name}`,
  run: async ({ asks, city }) => {
    const controller = new AbortController()
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 60)
    const call = asks(script)(city(options(controller)), {}, { signal: controller.signal })
    return call.then(
      () => 'answered',
      (error: unknown) => error === reason,
    )
  },
  want: true,
})

/** Calls under a signal that notes who listens to it. */
async function listeners({ asks, city }: Tools, script: string, options: CallOptions = {}): Promise<number> {
  const { signal } = new AbortController()
  const heard = new Set<unknown>()
  const { addEventListener, removeEventListener } = AbortSignal.prototype
  const noting = Object.assign(signal, {
    addEventListener: (...args: Parameters<typeof addEventListener>) => {
      heard.add(args[1])
      addEventListener.apply(signal, args)
    },
    removeEventListener: (...args: Parameters<typeof removeEventListener>) => {
      heard.delete(args[1])
      removeEventListener.apply(signal, args)
    },
  })
  await outcome(asks(script)(city(), {}, { ...options, signal: noting }))
  return heard.size
}

/** The deadline is a deadline. */
export const deadline: readonly Case[] = [
  ends('a server that is silent', 'silent'),
  ends('headers that drip', 'dripHeaders'),
  ends('a body that drips', 'dripBody'),
  ends('a body that stops', 'bodyNeverEnds'),
  ends('a hook before the request', 'good', () => ({ hooks: { onRequest: never } })),
  ends('a hook after the answer', 'good', () => ({ hooks: { onResponse: never } })),
  ends('a hook between tries', 'later', () => ({ hooks: { onRetry: never } })),
  ends('a fetch that never settles', 'good', () => ({ fetch: never })),
  ends('a fetch that ignores its signal', 'silent', () => ({
    fetch: (url, init) => fetch(url, { ...init, signal: null }),
  })),
  ends('a body of a fetch that ignores it', 'bodyNeverEnds', () => ({
    fetch: (url, init) => fetch(url, { ...init, signal: null }),
  })),
  {
    name: 'a limit of less than nothing has ended',
    run: ({ asks, city }) => outcome(asks('silent')(city({ timeoutMs: -5 }))),
    want: timeout(-5),
  },
  {
    name: 'what a hook does too late sends nothing',
    run: async ({ asks, city, seen }) => {
      const onRequest = () => new Promise<void>((resolve) => setTimeout(resolve, 200))
      const fetchAnyway: typeof fetch = (url, init) => fetch(url, { ...init, signal: null })
      const told = await outcome(asks('good')(city({ timeoutMs: 60, hooks: { onRequest }, fetch: fetchAnyway })))
      await new Promise((resolve) => setTimeout(resolve, 300))
      return { told, requests: (await seen()).length }
    },
    want: { told: timeout(60), requests: 0 },
  },
  {
    name: 'the limit of a call wins over that of the client, and an undefined one leaves it',
    run: async ({ asks, city }) =>
      Promise.all(
        [60, undefined].map((timeoutMs) => outcome(asks('silent')(city({ timeoutMs: 90 }), {}, { timeoutMs }))),
      ),
    want: [timeout(60), timeout(90)],
  },
  lasts('0', 0),
  lasts('Infinity', Infinity),
  lasts('more than a timer counts', 3e9),
  aborted('a silent server', 'silent'),
  aborted('a body that stops', 'bodyNeverEnds'),
  aborted('a wait between tries', 'afterHours', () => ({ timeoutMs: Infinity })),
  aborted('a hook that never resolves', 'good', () => ({ hooks: { onResponse: never } })),
  aborted('a fetch that never settles', 'good', () => ({ fetch: never })),
  {
    name: 'an abort before the call sends nothing',
    run: async ({ asks, city, seen }) => {
      const error = await asks('good')(city(), {}, { signal: AbortSignal.abort() }).catch(tell)
      return { error, requests: (await seen()).length }
    },
    want: { error: { name: 'AbortError' }, requests: 0 },
  },
  {
    name: 'after an abort no hook is told of a further try',
    run: async ({ asks, city }) => {
      const [controller, told] = [new AbortController(), [] as string[]]
      const hooks = { onRequest: () => void told.push('request'), onRetry: () => void told.push('retry') }
      setTimeout(() => controller.abort(), 60)
      await outcome(asks('silent')(city({ hooks }), {}, { signal: controller.signal }))
      await new Promise((resolve) => setTimeout(resolve, 700))
      return told
    },
    want: ['request'],
  },
  {
    name: 'the time limit of a caller’s own signal is the caller’s',
    run: ({ asks, city }) => outcome(asks('silent')(city(), {}, { signal: AbortSignal.timeout(60) })),
    want: { name: 'TimeoutError', operation: undefined },
  },
  { name: 'a call that ends well leaves no listener', run: (tools) => listeners(tools, 'good'), want: 0 },
  { name: 'nor one that is refused', run: (tools) => listeners(tools, 'plain'), want: 0 },
  { name: 'nor one that times out', run: (tools) => listeners(tools, 'silent', { timeoutMs: 60 }), want: 0 },
]
