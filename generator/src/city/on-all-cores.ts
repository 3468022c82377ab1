import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ApiModel } from '@openlondon/contract'
import { generateWhole } from './generate-api.ts'
import { GenerateError } from '../decide/generate-error.ts'
import type { SourceFiles } from '../files/source-files.ts'

type Answer = { readonly files: SourceFiles } | { readonly problem: string; readonly name: string }

/**
 * Generate several APIs, on as many threads as there are processors: the tools take most of a second each to load,
 * so a single API is done where we are. Files come back by API id, in the order given.
 */
export async function generateOnAllCores(
  apis: readonly ApiModel[],
  host: string,
): Promise<ReadonlyMap<string, SourceFiles>> {
  const threads = Math.min(availableParallelism(), apis.length)
  if (threads < 2) {
    const made = new Map<string, SourceFiles>()
    for (const api of apis) made.set(api.id, await generateWhole(api, host))
    return made
  }
  // The largest first, so that no thread begins the longest job when the others are done.
  const waiting = [...apis].sort((left, right) => left.operations.length - right.operations.length)
  const made = new Map<string, SourceFiles>()
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url))
    try {
      for (let api = waiting.pop(); api; api = waiting.pop()) made.set(api.id, await filesFrom(worker, api, host))
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: threads }, work))
  return new Map(apis.map(({ id }) => [id, made.get(id) ?? new Map()]))
}

function filesFrom(worker: Worker, api: ApiModel, host: string): Promise<SourceFiles> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (answer: Answer) => {
      worker.removeAllListeners('error')
      if ('files' in answer) resolve(answer.files)
      else if (answer.name === 'GenerateError') reject(new GenerateError(answer.problem))
      else reject(new Error(answer.problem))
    })
    worker.postMessage({ api, host })
  })
}
