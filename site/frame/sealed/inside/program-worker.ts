import { runBounds, type Told } from '../told.ts'
import { openWorker } from './open-worker.ts'
import type { Program } from './serve-runs.ts'

let worker: Worker | undefined
let clock: ReturnType<typeof setTimeout> | undefined

/** One program at a time: a new one ends the one before. */
export function startProgram(city: string, program: Program, tell: (told: string) => void): void {
  end()
  const running = openWorker(city)
  worker = running
  const stop = (reason: 'time' | 'flood'): void => {
    if (worker === running) end()
    tell(JSON.stringify({ kind: 'stopped', reason } satisfies Told))
  }
  let isReady = false
  let messages = 0
  running.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    messages += 1
    if (worker !== running) return
    if (messages > runBounds.messages || typeof data !== 'string' || data.length > runBounds.characters)
      return stop('flood')
    if (isReady) return tell(data)
    // The first word is the worker's own: the program has not begun.
    isReady = true
    running.postMessage(program)
    tell(data)
  })
  clock = setTimeout(() => stop('time'), runBounds.timeMs)
}

function end(): void {
  clearTimeout(clock)
  worker?.terminate()
  worker = undefined
}
