import { Redis } from 'ioredis'
import type { Script } from './script.ts'

/** One connection to Redis or Valkey. */
export type RedisLink = {
  /**
   * Rejects at once when there is no connection, and after `waitMs` when nothing was answered. What was sent is never
   * sent again, because it may have been done; and what it did by then stays done.
   */
  readonly run: (script: Script, keys: readonly string[], values: readonly (string | number)[]) => Promise<unknown>
  /** Resolves when the first connection stands; rejects when the first try to make one fails, or takes too long. */
  readonly connected: Promise<void>
  /** Throw away a connection that does not answer. Others are made until one does. */
  readonly renew: () => void
  readonly close: () => void
}

const againMsMax = 250
const connectMs = 1_000

export function openRedisLink(url: string, waitMs: number): RedisLink {
  const redis = new Redis(url, linkOptions)
  let lastError: unknown
  redis.on('error', (error) => void (lastError = error))
  const connected = within(
    connectMs,
    redis.connect().catch((error: unknown) => {
      throw lastError ?? error
    }),
  )
  connected.catch(() => {})

  const evaluate = async ({ lua, sha }: Script, keys: readonly string[], values: readonly (string | number)[]) => {
    try {
      return await redis.evalsha(sha, keys.length, ...keys, ...values)
    } catch (error) {
      // A server that does not know a script has not run it.
      if (!String(error).includes('NOSCRIPT')) throw error
      return redis.eval(lua, keys.length, ...keys, ...values)
    }
  }

  return {
    run: (script, keys, values) =>
      redis.status === 'ready'
        ? within(waitMs, evaluate(script, keys, values))
        : Promise.reject(lastError ?? new Error('no connection')),
    connected,
    renew: () => {
      if (redis.status !== 'reconnecting') redis.disconnect(true)
    },
    close: () => redis.disconnect(),
  }
}

const linkOptions = {
  lazyConnect: true,
  connectionName: 'portal',
  connectTimeout: connectMs,
  keepAlive: 5_000,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  // All that waits on a connection is rejected as soon as that is lost.
  maxRetriesPerRequest: 0,
  retryStrategy: (times: number) => Math.min(50 * times, againMsMax),
  // A server that became a replica goes on answering; the name it was reached by may lead to another one by now.
  reconnectOnError: (error: Error) => error.message.startsWith('READONLY'),
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const giveUp = (): void => reject(new Error(`no answer within ${ms} ms`))
  // An answer that came while this process was busy is read before it is missed.
  const timer = setTimeout(() => setImmediate(giveUp), ms)
  work.then(resolve, reject).finally(() => clearTimeout(timer))
  return promise
}
