import { isHttpError, type Client } from '../../index.ts'
import { callKey, isRead } from '../call-key.ts'
import { ageOf, secondsLeft } from '../lifetime.ts'
import { isPassing } from '../passing.ts'
import { readAgain } from '../read-again.ts'
import { withSend, type Answered, type Sent } from '../send.ts'
import { memoryStore, type AnswerStore, type KeptAnswer } from './answer-store.ts'
import { declaredSeconds, type Lifetimes } from './lifetimes.ts'

export type CacheOptions = {
  /** How long answers hold where the owner does not say, and at most where it does: `lifetimes` of the doors `<api>/facts`. */
  readonly lifetimes?: readonly Lifetimes[]
  /** For so long past its time an answer stands in for a failure, 300 unless said; 0 for never. */
  readonly staleSeconds?: number
} & (
  | { readonly store?: undefined }
  | {
      readonly store: AnswerStore
      /** Whose answers these are, see `scopeOf`: clients that share a store and differ in place or keys must differ in it. */
      readonly scope: string
    }
)

/**
 * A client that does not ask again for what it was told and still holds, and asks whether it changed (`If-None-Match`) when it
 * no longer does. Only reads are kept, never a failure, and nothing that says `no-store`.
 *
 * What is kept is this client's alone, so no answer passes from one key or place to another. `Cache-Status` of the answer
 * (RFC 9211) says where it came from; everybody gets data of their own.
 *
 * @example
 * const city = cache(createClient(options), { lifetimes: [busesLifetimes] })
 */
export function cache<Wrapped extends Client>(client: Wrapped, options: CacheOptions = {}): Wrapped {
  const { lifetimes = [], staleSeconds = 300, store = memoryStore() } = options
  if (options.store && !options.scope)
    throw new TypeError('A store may be shared: say in `scope` whose answers these are, see scopeOf.')
  const scope = options.store ? options.scope : ''

  async function keep(
    key: string,
    [api, { name }]: Sent,
    { status, headers }: Pick<Response, 'status' | 'headers'>,
    content: unknown,
    askedAt: number,
  ): Promise<void> {
    const declared = declaredSeconds(lifetimes, api.id, name)
    const seconds = secondsLeft(headers, declared) ?? 0
    const isForbidden = declared === 0 || /no-store/i.test(headers.get('cache-control')!)
    // What does not hold is kept all the same where it can be asked whether it changed.
    if (isForbidden || typeof content !== 'string' || !(seconds || headers.has('etag'))) return
    await store.set(key, {
      content,
      status,
      headers: headersOf(headers),
      askedAt,
      freshUntil: askedAt + seconds * 1_000,
    })
  }

  return withSend(client, async (...call) => {
    if (!isRead(call)) return client.send(...call)
    const [api, descriptor, params, callOptions] = call
    const key = `${scope} ${callKey(call)}`
    const kept = await store.get(key)
    const askedAt = Date.now()
    if (kept && askedAt < kept.freshUntil) return answerOf(call, kept, askedAt, 'hit')
    const etag = kept?.headers['etag']
    const asking = etag ? { ...callOptions, headers: { ...callOptions.headers, 'if-none-match': etag } } : callOptions
    try {
      const answer = await client.send(api, descriptor, params, asking)
      await keep(key, call, answer.response, answer.content, askedAt)
      return answer
    } catch (error) {
      if (!kept) throw error
      if (isHttpError(error) && error.status === 304) {
        // It is as old as the 304 says, not as what was kept was when it came.
        const headers = { ...kept.headers, age: '0', ...headersOf(new Headers(error.headers)) }
        const same = await answerOf(
          call,
          { ...kept, headers, askedAt, freshUntil: askedAt },
          askedAt,
          'fwd=stale; fwd-status=304',
        )
        await keep(key, call, { status: kept.status, headers: new Headers(headers) }, kept.content, askedAt)
        return same
      }
      const mayStand = !/must-revalidate/i.test(kept.headers['cache-control']!)
      if (!isPassing(error) || !mayStand || askedAt >= kept.freshUntil + staleSeconds * 1_000) throw error
      return answerOf(call, kept, askedAt, 'hit; detail=owner-failed')
    }
  })
}

/** A kept answer as one that came, with its age and where it came from. */
async function answerOf(call: Sent, kept: KeptAnswer, now: number, word: string): Promise<Answered> {
  const age = ageOf(kept.headers['age']) + Math.floor((now - kept.askedAt) / 1_000)
  const before = kept.headers['cache-status']
  const isHit = word.startsWith('hit')
  const ttl = Math.floor((kept.freshUntil - now) / 1_000)
  const status = `${before ? `${before}, ` : ''}sdk; ${word}${isHit ? `; ttl=${ttl}` : ''}`
  const headers = { ...kept.headers, age: `${age}`, 'cache-status': status }
  const answer = await readAgain(call, { ...kept, headers })
  return { ...answer, content: kept.content, attempts: isHit ? 0 : 1 }
}

const headersOf = (headers: Headers): Readonly<Record<string, string>> => Object.fromEntries(headers)
