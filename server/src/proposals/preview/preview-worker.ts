import { parentPort } from 'node:worker_threads'
import { previewDocument } from './preview-document.ts'
import type { PreviewJob } from './preview-job.ts'

// One job at a time is sent, and this thread is ended over one that takes too much. What is thrown ends it, too.
parentPort?.on('message', async (job: PreviewJob) => parentPort?.postMessage(await previewDocument(job)))
