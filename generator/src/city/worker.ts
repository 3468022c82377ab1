import { parentPort } from 'node:worker_threads'
import type { ApiModel } from '@openlondon/contract'
import { generateWhole } from './generate-api.ts'

/** What a thread is given. */
export type Job = { readonly api: ApiModel; readonly host: string; readonly origins: readonly string[] }

// One thread of `on-all-cores.ts`: takes an API, answers its files or the sentence why there are none.
parentPort?.on('message', ({ api, host, origins }: Job) => {
  generateWhole(api, host, origins).then(
    (files) => parentPort?.postMessage({ files }),
    (error: unknown) =>
      parentPort?.postMessage({
        problem: error instanceof Error ? error.message : String(error),
        name: error instanceof Error ? error.name : '',
      }),
  )
})
