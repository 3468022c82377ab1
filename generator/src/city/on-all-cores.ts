import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ApiModel, City } from '@openlondon/contract'
import { generateWhole } from './generate-api.ts'
import type { Job } from './worker.ts'
import { GenerateError } from '../decide/generate-error.ts'
import type { SourceFiles } from '../files/source-files.ts'

type Answer = { readonly files: SourceFiles } | { readonly problem: string; readonly name: string }

/** What was made of each API, by id in the order given, and the sentences of those of which nothing was. */
export type GeneratedApis = {
  readonly made: ReadonlyMap<string, SourceFiles>
  readonly refused: ReadonlyMap<string, GenerateError>
}

/**
 * Generate several APIs, on as many threads as there are processors: the tools take most of a second each to load,
 * so a single API is done where we are. One that cannot be generated costs no other its sources.
 */
export async function generateOnAllCores(
  apis: readonly ApiModel[],
  { host, apiHost }: Pick<City, 'host' | 'apiHost'>,
): Promise<GeneratedApis> {
  const origins = [...new Set([host, apiHost])]
  const refused = new Map<string, GenerateError>()
  const kept = async (id: string, files: Promise<SourceFiles>): Promise<void> => {
    try {
      made.set(id, await files)
    } catch (error) {
      const isOurs = error instanceof GenerateError
      const reason = error instanceof Error ? error.message : String(error)
      refused.set(
        id,
        isOurs ? error : new GenerateError(`The API "${id}" cannot be generated: ${reason}`, { cause: error }),
      )
    }
  }
  const made = new Map<string, SourceFiles>()
  const threads = Math.min(availableParallelism(), apis.length)
  if (threads < 2) {
    for (const api of apis) await kept(api.id, generateWhole(api, host, origins))
    return { made, refused }
  }
  // The largest first, so that no thread begins the longest job when the others are done.
  const waiting = [...apis].sort((left, right) => left.operations.length - right.operations.length)
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url))
    try {
      for (let api = waiting.pop(); api; api = waiting.pop())
        await kept(api.id, filesFrom(worker, { api, host, origins }))
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: threads }, work))
  const inOrder = apis.flatMap(({ id }) => (made.has(id) ? [[id, made.get(id) ?? new Map()] as const] : []))
  return { made: new Map(inOrder), refused }
}

function filesFrom(worker: Worker, job: Job): Promise<SourceFiles> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (answer: Answer) => {
      worker.removeAllListeners('error')
      if ('files' in answer) resolve(answer.files)
      else if (answer.name === 'GenerateError') reject(new GenerateError(answer.problem))
      else reject(new Error(answer.problem))
    })
    worker.postMessage(job)
  })
}
