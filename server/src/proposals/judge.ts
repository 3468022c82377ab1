import { Worker } from 'node:worker_threads'
import type { JudgeJob, JudgeResult } from './judge-job.ts'

/** Judges documents in a thread beside the calls, one after the other. `busy`: so many wait that one more would wait too long. */
export type Judge = {
  readonly judge: (job: JudgeJob) => Promise<JudgeResult | 'busy'>
  readonly stop: () => Promise<void>
}

/** Somebody wrote what is judged: it takes no more time than this, and no more memory. */
const judgeMsMax = 60_000
const heapMegabytes = 1_024
const waitingMax = 3
/** What judges takes a second to load and some memory: the thread stays for the next document, and not for long. */
const idleMs = 30_000

const tooMuch = 'The document takes more time or memory than there is for one. Check it with the command.'

export function createJudge(msMax = judgeMsMax): Judge {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  let thread: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let stopped = false

  const open = (): Worker => {
    const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    })
    worker.unref()
    // Whoever waits for it hears of its end.
    worker.on('error', () => {})
    worker.once('exit', () => {
      if (thread === worker) thread = undefined
    })
    return worker
  }

  const run = async (job: JudgeJob): Promise<JudgeResult> => {
    if (stopped) return { kind: 'failed', message: 'The server is stopping.' }
    clearTimeout(idle)
    thread ??= open()
    const worker = thread
    const { promise, resolve } = Promise.withResolvers<JudgeResult>()
    const timer = setTimeout(() => void worker.terminate(), msMax)
    const lost = (): void =>
      resolve(
        job.approved
          ? { kind: 'failed', message: `${tooMuch} Whether it was published the next try tells.` }
          : { kind: 'refused', message: tooMuch, findings: [] },
      )
    worker.once('message', resolve)
    worker.once('exit', lost)
    worker.postMessage(job)
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
    judge: async (job) => {
      if (waiting >= waitingMax) return 'busy'
      waiting += 1
      const mine = last.then(() => run(job))
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
