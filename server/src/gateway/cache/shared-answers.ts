import { setHeader } from '../../http/answer/header-list.ts'
import type { IncomingHttpHeaders } from 'node:http'
import { questionOf } from '../facade/answer-by-facade.ts'
import { facadeBytesMax } from '../facade/ask-facade.ts'
import { addOwnHeaders, droppedOf, forward, ownerPath, Passing } from '../forward.ts'
import type { CallRoom, CallTarget, GatewayCall } from '../gateway-call.ts'
import { createAnswerStore, type AnswerStore } from './answer-store.ts'
import { writeCacheStatus, type CacheWord, type Forwarded } from './cache-status.ts'
import { Flight, type SharedQuestion, type Waiter } from './flight.ts'
import { askedType, chosenBy, resourceKey } from './resource.ts'
import { sendShared } from './send-shared.ts'
import type { SharedAnswer } from './shared-answer.ts'

/** Answers calls of operations whose answers are for everybody (see `isShared`). */
export type SharedAnswers = {
  readonly serve: (call: GatewayCall) => void
  /** The same for whoever is no call; the answer comes at once where there is one, and `leave` ends the wait. */
  readonly wait: (target: CallTarget, key: string, question: SharedQuestion, waiter: Waiter) => { leave: () => void }
  readonly store: AnswerStore
}

/** One answer, bytes; a larger one is passed through. */
export const sharedBytesMax = 2 * 1_048_576
/** So long an answer that an owner keeps to one caller is not asked for together again, milliseconds. */
const aloneMs = 60_000
const aloneMax = 10_000

/** What a caller may ask that only its own question answers. */
const ownConditions = ['range', 'if-match', 'if-unmodified-since'] as const

/**
 * One question to the owner serves everybody within the lifetime of its answer: the operation's, or the owner's where that
 * is shorter. Keys are not part of the question and the operator's is the same for all, so that no answer depends on who
 * asks; who asks is checked, limited and counted before.
 */
export function createSharedAnswers(room: CallRoom): SharedAnswers {
  const store = createAnswerStore(room.config.cacheMegabytes * 1_048_576)
  const flights = new Map<string, Flight>()
  const alone = new Map<string, { readonly until: number; readonly why: NonNullable<CacheWord['detail']> }>()
  const { monotonicMs } = room.surroundings
  const nowhere = { leave: () => {} }

  const rememberAlone = (key: string, why: NonNullable<CacheWord['detail']>): void => {
    if (alone.size >= aloneMax) alone.clear()
    alone.set(key, { until: monotonicMs() + aloneMs, why })
  }

  const whyAlone = (key: string): CacheWord['detail'] => {
    const known = alone.size === 0 ? undefined : alone.get(key)
    if (known && known.until > monotonicMs()) return known.why
    if (known) alone.delete(key)
    return undefined
  }

  const find = (key: string, headers: IncomingHttpHeaders, holder: string): SharedAnswer | undefined => {
    const vary = store.varyOf(key)
    const known = vary === undefined ? undefined : store.find(key, chosenBy(vary, headers), holder)
    return known?.isBroken ? undefined : known
  }

  const wait: SharedAnswers['wait'] = (target, key, question, waiter) => {
    const vary = store.varyOf(key)
    const chosen = vary === undefined ? '' : chosenBy(vary, waiter.headers)
    const known = find(key, waiter.headers, waiter.holder)
    const word = known && wordFor(known, monotonicMs())
    if (known && word) {
      waiter.onAnswer(known, word)
      return nowhere
    }
    const name = `${key}\n\n${chosen}`
    const flight = flights.get(name) ?? begin(name, target, key, chosen, question, known, vary, waiter.headers)
    flight.join(waiter)
    return { leave: () => flight.leave(waiter) }
  }

  const begin = (
    name: string,
    target: CallTarget,
    key: string,
    chosen: string,
    question: SharedQuestion,
    stale: SharedAnswer | undefined,
    vary: string | undefined,
    wishes: IncomingHttpHeaders,
  ): Flight => {
    const why: Forwarded = stale ? 'stale' : vary === undefined ? 'uri-miss' : 'vary-miss'
    const flight: Flight = new Flight({
      room,
      target,
      question,
      stale,
      why,
      wishes,
      chosenBy,
      whenOver: () => void flights.delete(name),
      keep: (answer, holder) => store.keep(key, chosenBy(answer.vary, wishes), holder, answer),
      drop: () => store.drop(key, chosen),
    })
    flights.set(name, flight)
    return flight
  }

  const serve = (call: GatewayCall, tries: number): void => {
    const { target, request, holder } = call
    if (ownConditions.some((name) => request.headers[name] !== undefined))
      return goAlone(call, { forwarded: 'request' })
    const key = resourceKey(target, request.headers)
    const known = find(key, request.headers, holder)
    const word = known && wordFor(known, monotonicMs())
    if (known && word) return sendShared(call, known, word)
    const detail = whyAlone(key)
    if (detail) return goAlone(call, { forwarded: 'bypass', detail })
    if (tries === 0) return goAlone(call, { forwarded: 'vary-miss' })
    const question = target.operation.facade === undefined ? plainQuestion(call) : facadeQuestion(call)
    if (!question) return
    const { leave } = wait(target, key, question, {
      holder,
      headers: request.headers,
      onAnswer: (answer, word) => {
        call.whenLeft = undefined
        sendShared(call, answer, word)
      },
      onFailure: (failure) => call.failed(failure),
      onAlone: (why) => {
        rememberAlone(key, why)
        goAlone(call, { forwarded: 'bypass', detail: why })
      },
      onOther: () => serve(call, tries - 1),
      takeOver:
        question.read || request.method === 'HEAD'
          ? undefined
          : (ask) => {
              room.tally.shared('alone')
              setHeader(call.headers, 'Cache-Status', writeCacheStatus({ forwarded: 'uri-miss' }))
              const passing = new Passing(call)
              passing.take(ask)
              return passing
            },
    })
    if (!call.isOver && call.whenLeft === undefined) call.whenLeft = leave
  }

  return { store, wait, serve: (call) => serve(call, 3) }
}

/** What may be said of a known answer without asking; undefined when the owner must be. */
function wordFor({ freshUntil, staleUntil, restsUntil }: SharedAnswer, nowMs: number): CacheWord | undefined {
  const ttlSeconds = Math.round((freshUntil - nowMs) / 1_000)
  if (nowMs < freshUntil) return { ttlSeconds }
  return nowMs < staleUntil && nowMs < restsUntil ? { ttlSeconds, detail: 'owner-failed' } : undefined
}

function goAlone(call: GatewayCall, word: CacheWord): void {
  call.whenLeft = undefined
  call.room.tally.shared('alone')
  setHeader(call.headers, 'Cache-Status', writeCacheStatus(word))
  forward(call)
}

/** The caller's question without the caller: its wishes, what the contract declares, and nothing that tells people apart. */
export function plainQuestion({
  target,
  request,
}: {
  readonly target: CallTarget
  readonly request: { readonly headers: IncomingHttpHeaders }
}): SharedQuestion {
  const { host, facts, path, search, witness } = target
  const dropped = droppedOf(target)
  return {
    bytesMax: sharedBytesMax,
    request: (known) => {
      const headers = ['accept', askedType(facts, request.headers.accept), 'user-agent', 'gateway']
      // Packed, unless it must be looked into; callers who take none packed get it unpacked here.
      headers.push('accept-encoding', host.ownKey === undefined && dropped.length === 0 ? 'gzip' : 'identity')
      const language = request.headers['accept-language']
      if (language !== undefined) headers.push('accept-language', language)
      for (const name of facts.declaredHeaders) {
        const value = request.headers[name]
        if (value !== undefined) headers.push(name, String(value))
      }
      if (known?.etag !== undefined) headers.push('if-none-match', known.etag)
      if (known?.lastModified !== undefined) headers.push('if-modified-since', known.lastModified)
      addOwnHeaders(headers, target, request.headers)
      return { method: 'GET', path: ownerPath(host, path, search), headers, body: null, dropped, witness }
    },
  }
}

/** Undefined when the call was refused. */
export function facadeQuestion(call: GatewayCall): SharedQuestion | undefined {
  const asked = questionOf(call)
  return (
    asked && {
      bytesMax: facadeBytesMax,
      request: () => asked.request,
      read: (status, headers, body) => asked.read({ kind: 'answer', answer: { status, headers, body } }),
    }
  )
}
