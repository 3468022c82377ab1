import { Worker } from 'node:worker_threads'
import type { LookedApi, LookJob, LookMessage, LookResult, LookThreadData } from './look-job.ts'

/** Looks at one answer after the other, beside the calls: the event loop reads none of them. */
export type LookThread = {
  /** `lost`: the thread ended over it, or was ended because it took too long. */
  readonly look: (job: LookJob, done: (result: LookResult | 'lost') => void) => void
  /** Answers that wait or are being looked at. */
  readonly waiting: () => number
  readonly stop: () => Promise<void>
}

/** A pattern of a contract can take an answer longer than anybody has. */
const lookMsMax = 15_000
const heapMegabytes = 256

type Waiting = { readonly job: LookJob; readonly done: (result: LookResult | 'lost') => void }

/** The thread begins with the first answer, and learns of an API with the first of its own. */
export function startLookThread(
  apiOf: (apiId: string) => LookedApi | undefined,
  data: () => LookThreadData,
  msMax = lookMsMax,
): LookThread {
  const queue: Waiting[] = []
  let current: Waiting | undefined
  let thread: { readonly worker: Worker; readonly knows: Set<string> } | undefined
  let watch: NodeJS.Timeout | undefined
  let stopped = false

  const open = () => {
    const worker = new Worker(new URL('./look-worker.ts', import.meta.url), {
      workerData: data(),
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    })
    const opened = { worker, knows: new Set<string>() }
    worker.unref()
    worker.on('message', (result: LookResult) => {
      if (opened === thread) settle(result)
    })
    worker.on('error', () => end(opened))
    worker.on('exit', () => end(opened))
    return opened
  }

  const settle = (result: LookResult | 'lost'): void => {
    clearTimeout(watch)
    const settled = current
    current = undefined
    settled?.done(result)
    next()
  }

  /** The next answer has a new one. */
  const end = (of: typeof thread): void => {
    if (of !== thread || stopped) return
    thread = undefined
    settle('lost')
  }

  const next = (): void => {
    if (current || stopped) return
    current = queue.shift()
    if (!current) return
    const { job } = current
    thread ??= open()
    const opened = thread
    const api = opened.knows.has(job.apiId) ? undefined : apiOf(job.apiId)
    if (api) {
      opened.knows.add(job.apiId)
      opened.worker.postMessage({ api } satisfies LookMessage)
    }
    watch = setTimeout(() => {
      void opened.worker.terminate()
      end(opened)
    }, msMax)
    watch.unref()
    opened.worker.postMessage({ job } satisfies LookMessage, [job.body.buffer])
  }

  return {
    look: (job, done) => {
      queue.push({ job, done })
      next()
    },
    waiting: () => queue.length + (current ? 1 : 0),
    stop: async () => {
      stopped = true
      clearTimeout(watch)
      await thread?.worker.terminate()
    },
  }
}
