import { runBounds, type RunOrder, type Told } from '../told.ts'

// The only script of the frame's own document. Programs never run here, but in a worker that this can end: an endless loop
// holds up nobody, and what a program can reach has neither a page nor an address to go to.

let worker: Worker | undefined
let clock: ReturnType<typeof setTimeout> | undefined

addEventListener('message', (event: MessageEvent<RunOrder>) => {
  if (event.source !== parent) return
  const { city, code, origin } = event.data
  start(city, { code, origin }, (told) => parent.postMessage(told, event.origin))
})

function start(city: string, order: Omit<RunOrder, 'city'>, tell: (told: string) => void): void {
  end()
  const address = URL.createObjectURL(new Blob([city], { type: 'text/javascript' }))
  const running = new Worker(address)
  worker = running
  const stop = (reason: 'time' | 'flood'): void => {
    if (worker === running) end()
    tell(JSON.stringify({ kind: 'stopped', reason } satisfies Told))
  }
  let isReady = false
  let messages = 0
  running.onmessage = ({ data }: MessageEvent<unknown>) => {
    messages += 1
    if (worker !== running) return
    if (messages > runBounds.messages || typeof data !== 'string' || data.length > runBounds.characters)
      return stop('flood')
    if (isReady) return tell(data)
    // The first word is the worker's own: the program has not begun.
    isReady = true
    URL.revokeObjectURL(address)
    running.postMessage(order)
    tell(data)
  }
  clock = setTimeout(() => stop('time'), runBounds.timeMs)
}

function end(): void {
  clearTimeout(clock)
  worker?.terminate()
  worker = undefined
}
