import { once } from 'node:events'
import { parentPort } from 'node:worker_threads'
import { judgeDocument } from './judge-document.ts'
import type { SentJudgeJob } from './judge-job.ts'

// `judge.ts` sends one job at a time, and ends this thread over one that takes too much. What is thrown ends it, too.
parentPort?.on('message', async ({ permission, ...job }: SentJudgeJob) => {
  const mayPublish = async (): Promise<boolean> => {
    permission.postMessage('may it be published?')
    const [answer] = await once(permission, 'message')
    return answer === true
  }
  parentPort?.postMessage(await judgeDocument(job, mayPublish))
})
