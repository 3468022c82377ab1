import { createHmac } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib'
import { parentPort, workerData } from 'node:worker_threads'
import { fitAnswer, type Fit, type Telling } from '@openlondon/contract/traffic'
import type { LookedApi, LookJob, LookMessage, LookResult, LookThreadData } from './look-job.ts'

/** Unpacked, bytes. */
const bytesMax = 8 * 1_048_576
/** 72 bits: enough to tell values apart, too few to carry one. */
const hashLetters = 12

// Proof: `look-thread.ts` starts this file with such data, and nobody else does.
const { words, key } = workerData as LookThreadData
const telling: Telling = {
  words: new Set(words),
  hash: (text) => createHmac('sha256', key).update(text).digest('base64url').slice(0, hashLetters),
}
const apis = new Map<string, LookedApi>()

const unpackers: Readonly<Record<string, (body: Uint8Array) => Promise<Uint8Array>>> = {
  identity: (body) => Promise.resolve(body),
  gzip: (body) => promisify(gunzip)(body, { maxOutputLength: bytesMax }),
  'x-gzip': (body) => promisify(gunzip)(body, { maxOutputLength: bytesMax }),
  deflate: (body) => promisify(inflate)(body, { maxOutputLength: bytesMax }),
  br: (body) => promisify(brotliDecompress)(body, { maxOutputLength: bytesMax }),
  zstd: (body) => promisify(zstdDecompress)(body, { maxOutputLength: bytesMax }),
}

async function look(job: LookJob): Promise<LookResult> {
  const from = performance.now()
  const fit = await fitOf(job)
  const ms = performance.now() - from
  if (fit.outcome === 'misfits') return { ...fit, ms }
  return { outcome: fit.outcome === 'too-deep' ? 'unseen' : fit.outcome, misfits: [], ms }
}

/** What cannot be unpacked or judged was not seen; why is in nobody's words but the answer's own. */
async function fitOf(job: LookJob): Promise<Fit | { readonly outcome: 'unseen' }> {
  const api = apis.get(job.apiId)
  const operation = api?.operations.find(({ id }) => id === job.operationId)
  const unpack = unpackers[job.coding.trim().toLowerCase()]
  if (!api || !operation || !unpack) return { outcome: 'unseen' }
  try {
    return fitAnswer(api, operation, { ...job, body: await unpack(job.body) }, telling)
  } catch {
    return { outcome: 'unseen' }
  }
}

parentPort?.on('message', async (message: LookMessage) => {
  if ('api' in message) apis.set(message.api.id, message.api)
  else parentPort?.postMessage(await look(message.job))
})
