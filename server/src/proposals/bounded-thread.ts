import { Worker, type Transferable } from 'node:worker_threads'

/** What one job may take, and how many may wait. */
export type ThreadBounds = {
  readonly msMax: number
  readonly heapMegabytes: number
  readonly waitingMax: number
  /** How long it stays for the next job, with all that it has loaded. */
  readonly idleMs: number
}

/**
 * A thread beside the calls that does one job after the other. `busy`: so many wait that one more would wait too long; `lost`:
 * the job took more than it may, and the thread was ended over it.
 */
export type BoundedThread<Job, Result> = {
  /** What the job hands over goes with it. */
  readonly run: (job: Job, handedOver?: readonly Transferable[]) => Promise<Result | 'busy' | 'lost' | 'stopped'>
  readonly stop: () => Promise<void>
}

/** `module` listens for jobs and answers each with one message. It is loaded with the first. */
export function createBoundedThread<Job, Result>(
  module: URL,
  { msMax, heapMegabytes, waitingMax, idleMs }: ThreadBounds,
): BoundedThread<Job, Result> {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  let thread: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let stopped = false

  const open = (): Worker => {
    const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } })
    worker.unref()
    // Whoever waits for it hears of its end.
    worker.on('error', () => {})
    worker.once('exit', () => {
      if (thread === worker) thread = undefined
    })
    return worker
  }

  const next = async (job: Job, handedOver: readonly Transferable[]): Promise<Result | 'lost' | 'stopped'> => {
    if (stopped) return 'stopped'
    clearTimeout(idle)
    thread ??= open()
    const worker = thread
    const { promise, resolve } = Promise.withResolvers<Result | 'lost'>()
    const timer = setTimeout(() => void worker.terminate(), msMax)
    const lost = (): void => resolve('lost')
    worker.once('message', resolve)
    worker.once('exit', lost)
    worker.postMessage(job, handedOver)
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      worker.removeListener('message', resolve)
      worker.removeListener('exit', lost)
      idle = setTimeout(() => void thread?.terminate(), idleMs)
      idle.unref()
    }
  }

  return {
    run: async (job, handedOver = []) => {
      if (waiting >= waitingMax) return 'busy'
      waiting += 1
      const mine = last.then(() => next(job, handedOver))
      last = mine
      return mine.finally(() => (waiting -= 1))
    },
    stop: async () => {
      stopped = true
      clearTimeout(idle)
      await thread?.terminate()
    },
  }
}
