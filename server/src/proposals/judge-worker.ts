import { parentPort } from 'node:worker_threads'
import { judgeDocument } from './judge-document.ts'
import type { JudgeJob } from './judge-job.ts'

// `judge.ts` sends one job at a time, and ends this thread over one that takes too much. What is thrown ends it, too.
parentPort?.on('message', async (job: JudgeJob) => parentPort?.postMessage(await judgeDocument(job)))
