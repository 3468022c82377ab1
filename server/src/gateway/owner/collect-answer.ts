import { OwnerAsk, type OwnerRequest } from './ask-owner.ts'
import type { OwnerFailure } from './owner-failure.ts'
import type { OwnerHost } from './owner-host.ts'
import type { OwnerHeaders } from '../wire/answer-handler.ts'

/** An owner's whole answer, in memory. */
export type OwnerAnswer = { readonly status: number; readonly headers: OwnerHeaders; readonly body: Buffer }

export type Collected =
  | { readonly kind: 'answer'; readonly answer: OwnerAnswer }
  | { readonly kind: 'failure'; readonly failure: OwnerFailure }

/** Ask an owner for an answer of at most `bytesMax`; a longer one is broken off. */
export function collectAnswer(
  host: OwnerHost,
  holder: string,
  request: OwnerRequest,
  bytesMax: number,
  done: (collected: Collected) => void,
): OwnerAsk {
  const chunks: Buffer[] = []
  let length = 0
  let head: { readonly status: number; readonly headers: OwnerHeaders } = { status: 0, headers: {} }
  const ask = new OwnerAsk(host, holder, request, {
    onHead: (status, headers) => {
      head = { status, headers }
    },
    onData: (chunk) => {
      length += chunk.length
      chunks.push(chunk)
      if (length <= bytesMax) return true
      ask.cancel()
      done({ kind: 'failure', failure: { problem: 'upstream.invalid', cause: `more than ${bytesMax} bytes` } })
      return true
    },
    onEnd: () => {
      done({ kind: 'answer', answer: { ...head, body: Buffer.concat(chunks, length) } })
      return true
    },
    onFailure: (failure) => done({ kind: 'failure', failure }),
  })
  ask.start()
  return ask
}
