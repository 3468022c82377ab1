import type { Told } from '../told.ts'
import { atHome } from './at-home.ts'
import { faultOf, runProgram } from './run-program.ts'
import type { SealedCity } from './sealed-city.ts'

/** A program as the worker is given it. */
export type Program = {
  readonly kind: 'program'
  readonly code: string
  /** Where the code believes gateway and sandbox to be. */
  readonly origin: string
}

/** Runs the one program of a worker's life, whose requests are answered in here. */
export function serveRuns({ offline, modules, originName }: SealedCity): void {
  const tell = (told: Told): void => postMessage(JSON.stringify(told))
  addEventListener('unhandledrejection', ({ reason }) => tell({ kind: 'failed', ...faultOf(reason) }))
  addEventListener('message', ({ data }: MessageEvent<Program | { readonly kind: 'question' }>) => {
    if (data.kind !== 'program') return
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
