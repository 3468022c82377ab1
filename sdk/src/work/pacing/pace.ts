import { isCityError, isHttpError, type Client } from '../../index.ts'
import { withSend, type Answered } from '../send.ts'
import { Lane } from './lane.ts'
import { observedLimit, type Window } from './limit-headers.ts'

/** The limit an owner states; from the door `<api>/facts`. */
export type DeclaredLimit = {
  readonly api: string
  readonly anonymousPerMinute?: number
  readonly keyedPerMinute?: number
}

export type PaceOptions = {
  /** What counts under one limit: everything, as at the gateway, where a key has one; or each API by itself, as at the owners. */
  readonly per?: 'client' | 'api'
  /** At most so many requests in any minute, 1 or more. Tries again of a call that failed take no turn of their own. */
  readonly perMinute?: number
  /** Limits of owners, with `per: 'api'`. */
  readonly limits?: readonly DeclaredLimit[]
  /** APIs that the client has an owner's key for: `keyedPerMinute` holds for them. */
  readonly keyed?: readonly string[]
}

/** So often a call is sent again that was refused for coming too early. */
const againMax = 3
/** Pause after a refusal that does not say how long. */
const unsaidMs = 5_000

/**
 * A client that sends no sooner than the limit allows, however many calls are made at once: they wait their turn, first come
 * first served, and none fails for it. The limit is the one declared, or what answers say of it (`RateLimit`, `X-RateLimit-*`,
 * `Retry-After`), and then the first call goes ahead alone. Who shares a key with others may still be refused; such a call waits
 * as long as it is told and is sent again.
 *
 * Waiting for one's turn does not count in `timeoutMs`, which begins when the call is sent; `signal` ends it.
 *
 * @throws TypeError for a `perMinute` below 1
 *
 * @example const city = pace(createClient(options))
 */
export function pace<Wrapped extends Client>(client: Wrapped, options: PaceOptions = {}): Wrapped {
  const roads = new Map<string, Road>()
  if (options.perMinute !== undefined && !(options.perMinute >= 1)) throw new TypeError('perMinute is 1 or more.')

  return withSend(client, async (...call) => {
    const [{ id }, descriptor, , { signal }] = call
    const name = options.per === 'api' ? id : ''
    const road = roads.get(name) ?? createRoad(windowsOf(options, id))
    roads.set(name, road)
    for (let again = 0; ; again += 1) {
      const enter = await road.turn(signal)
      try {
        return await enter(() => client.send(...call))
      } catch (error) {
        if (!isEarly(error) || descriptor.once || again >= againMax) throw error
      }
    }
  })
}

const isEarly = (error: unknown): boolean => isHttpError(error) && error.status === 429

function windowsOf({ perMinute, limits = [], keyed = [] }: PaceOptions, api: string): readonly Window[] {
  const declared = limits.find((limit) => limit.api === api)
  const stated = keyed.includes(api) ? declared?.keyedPerMinute : declared?.anonymousPerMinute
  return [perMinute, stated].flatMap((count) =>
    count === undefined ? [] : [{ count: Math.floor(count), windowMs: 60_000 }],
  )
}

type Send = () => Promise<Answered>
type Enter = (send: Send) => Promise<Answered>
type Road = { readonly turn: (signal: AbortSignal | undefined) => Promise<Enter> }

/** A lane with those who wait for it. */
function createRoad(windows: readonly Window[]): Road {
  const lane = new Lane(windows)
  const waiting: (() => void)[] = []
  let stop = (): void => {}

  function look(): void {
    stop()
    for (let next = waiting[0]; next; next = waiting[0]) {
      const waitMs = lane.waitMs(Date.now())
      if (waitMs > 0) {
        if (waitMs === Infinity) return
        const timer = setTimeout(look, Math.min(waitMs, 2e9))
        stop = () => clearTimeout(timer)
        return
      }
      waiting.shift()
      next()
    }
  }

  const enter: Enter = async (send) => {
    try {
      const answer = await send()
      lane.ended(observedLimit(answer.response.headers, Date.now()), Math.max(1, answer.attempts), Date.now())
      return answer
    } catch (error) {
      const headers = isCityError(error) ? error.cause.headers : undefined
      const observed = headers && observedLimit(new Headers(headers), Date.now())
      const isUnsaid = isEarly(error) && !observed?.left && !observed?.pauseUntil
      lane.ended(
        isUnsaid ? { windows: [], left: undefined, pauseUntil: Date.now() + unsaidMs } : observed,
        1,
        Date.now(),
      )
      throw error
    } finally {
      look()
    }
  }

  async function turn(signal: AbortSignal | undefined): Promise<Enter> {
    signal?.throwIfAborted()
    let leave = (): void => {}
    try {
      return await new Promise<Enter>((resolve, reject) => {
        const go = (): void => {
          lane.sent()
          resolve(enter)
        }
        leave = () => {
          const at = waiting.indexOf(go)
          // Whose turn it is already has left the others.
          if (at >= 0) waiting.splice(at, 1)
          reject(signal?.reason)
        }
        signal?.addEventListener('abort', leave)
        waiting.push(go)
        look()
      })
    } finally {
      signal?.removeEventListener('abort', leave)
    }
  }

  return { turn }
}
