import { problemAnswer, Refusal } from '@openlondon/contract/problem'
import { createCitySandbox, bodyBytesMax, type SandboxReply } from '../reply/reply.ts'
import type { OpenWorld, SandboxCity } from '../answer/open-world.ts'
import { streamOf } from './stream.ts'

/** A request to the sandbox, read to its end. */
export type OfflineQuestion = {
  readonly method: string
  readonly path: string
  readonly search: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly signal: AbortSignal
}

export type OfflineAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: BodyInit | null
}

export type OfflineEngine = { readonly answer: (question: OfflineQuestion) => Promise<OfflineAnswer> }

/** How long the scenario `slow` waits, as the server does. */
const slowMs = 2_000

/** The city's sandbox without a server; what it is asked to keep is this engine's alone. `origin` is the portal's. */
export function createOfflineEngine(city: SandboxCity, world: OpenWorld, origin: string): OfflineEngine {
  const sandbox = createCitySandbox(city, world)
  let questions = 0
  return {
    answer: async ({ body, signal, ...question }) => {
      questions += 1
      const requestId = `req_offline${questions.toString(36).padStart(6, '0')}`
      try {
        const reply = await sandbox.reply(
          { ...question, origin, readBytes: () => Promise.resolve(within(body)) },
          { wait: () => passTime(slowMs, signal) },
        )
        return await told(reply, requestId)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const {
          status,
          mediaType,
          headers,
          body: text,
        } = problemAnswer({ origin, requestId }, error.code, error.options)
        return { status, headers: { ...headers, 'Content-Type': mediaType, 'X-Request-Id': requestId }, body: text }
      }
    },
  }
}

async function told({ status, headers, body, isStream }: SandboxReply, requestId: string): Promise<OfflineAnswer> {
  const all = { ...headers, 'X-Request-Id': requestId }
  if (!body) return { status, headers: all, body: null }
  if (!isStream) return { status, headers: { ...all, 'Content-Type': body.mediaType }, body: body.content as BodyInit }
  const stream = await streamOf(String(body.content))
  return { status, headers: { ...all, ...stream.headers }, body: stream.body }
}

function within(body: Uint8Array): Uint8Array {
  if (body.length <= bodyBytesMax) return body
  throw new Refusal('request.too_large', { detail: `The body may have ${bodyBytesMax} bytes at most.` })
}

/** Rejects as soon as the caller no longer wants to know. */
function passTime(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}
