import type { Told } from '../told.ts'
import { faultOf, runProgram } from './run-program.ts'

/** The city as the worker holds it: its package's `offline`, and what of its SDK may be imported. */
type SealedCity = {
  readonly offline: (options: { readonly session: string }) => {
    /** Where the package believes gateway and sandbox to be. */
    readonly origin: string
    readonly fetch: typeof globalThis.fetch
  }
  readonly modules: Readonly<Record<string, unknown>>
  /** The variable in which programs look for the portal's origin. */
  readonly originName: string
}

type Order = { readonly code: string; readonly origin: string }

/** The whole life of a worker: one program, whose requests are answered in here. */
export function serveRuns({ offline, modules, originName }: SealedCity): void {
  const tell = (told: Told): void => postMessage(JSON.stringify(told))
  addEventListener('unhandledrejection', ({ reason }) => tell({ kind: 'failed', ...faultOf(reason) }))
  addEventListener('message', ({ data }: MessageEvent<Order>) => {
    const city = offline({ session: 'one-program' })
    globalThis.fetch = (input, init) => city.fetch(atHome(input, data.origin, city.origin), init)
    const run = runProgram(data.code, {
      modules,
      env: { [originName]: data.origin },
      tell,
      now: () => performance.now(),
    })
    void run
  })
  tell({ kind: 'ready' })
}

/** What is asked of the portal under the name that it has for this page, or on one's own machine, the package knows as `home`. */
function atHome(input: RequestInfo | URL, here: string, home: string): RequestInfo | URL {
  const url = new URL(input instanceof Request ? input.url : input, here)
  if (url.hostname !== 'localhost' && url.origin !== here) return input
  const there = home + url.pathname + url.search
  return input instanceof Request ? new Request(there, input) : there
}
