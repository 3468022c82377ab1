import { MessageChannel } from 'node:worker_threads'
import { createBoundedThread } from './bounded-thread.ts'
import type { JudgeJob, JudgeResult, SentJudgeJob } from './judge-job.ts'

/** Judges documents in a thread beside the calls, one after the other. `busy`: so many wait that one more would wait too long. */
export type Judge = {
  /** `mayPublish` is asked when all is judged, and nothing is written yet; it does not throw. */
  readonly judge: (job: JudgeJob, mayPublish?: () => Promise<boolean>) => Promise<JudgeResult | 'busy'>
  readonly stop: () => Promise<void>
}

/** Somebody wrote what is judged: it takes no more time than this, and no more memory. */
const judgeMsMax = 60_000
/** What judges takes a second to load and some memory: the thread stays for the next document, and not for long. */
const bounds = { heapMegabytes: 1_024, waitingMax: 3, idleMs: 30_000 } as const

const tooMuch = 'The document takes more time or memory than there is for one. Check it with the command.'

export function createJudge(msMax = judgeMsMax): Judge {
  const module = new URL('./judge-worker.ts', import.meta.url)
  const { run, stop } = createBoundedThread<SentJudgeJob, JudgeResult>(module, { msMax, ...bounds })
  return {
    judge: async (job, mayPublish) => {
      const { port1: ours, port2: theirs } = new MessageChannel()
      ours.once('message', async () => ours.postMessage((await mayPublish?.()) ?? false))
      const result = await run({ ...job, permission: theirs }, [theirs])
      ours.close()
      if (result === 'stopped') return { kind: 'failed', message: 'The server is stopping.' }
      if (result !== 'lost') return result
      return job.approved
        ? { kind: 'failed', message: `${tooMuch} Whether it was published the next try tells.` }
        : { kind: 'refused', message: tooMuch, findings: [] }
    },
    stop,
  }
}
