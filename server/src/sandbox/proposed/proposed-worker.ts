import { parentPort } from 'node:worker_threads'
import { createProposedAnswers } from './answer-proposed.ts'
import type { ProposedJob } from './proposed-job.ts'

const answer = createProposedAnswers()

// One job at a time is sent, and this thread is ended over one that takes too much. What is thrown ends it, too.
parentPort?.on('message', async (job: ProposedJob) => parentPort?.postMessage(await answer(job)))
