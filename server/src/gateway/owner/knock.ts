import type { Knock } from '../../status/status-chores.ts'
import { noConnection } from './ask-owner.ts'
import type { GatewayApi } from './owner-host.ts'

/**
 * `HEAD` at the base address of an API's own host: any answer below 500 is a sign of life, and so is 501, of a server that
 * knows no HEAD. It says nothing of what the API answers. The breaker decides and is told, as by a call.
 */
export function createKnock(targets: ReadonlyMap<string, GatewayApi>): Knock {
  return async (apiId) => {
    const host = targets.get(apiId)?.host
    if (!host) return { status: 404, ms: 0 }
    const startedAt = host.monotonicMs()
    const since = (): number => host.monotonicMs() - startedAt
    if (host.breaker.ask(startedAt) > 0) return { status: 503, ms: 0 }
    try {
      const path = `${host.basePath}/`
      const { statusCode, body } = await host.pool.request({ origin: host.origin, path, method: 'HEAD' })
      host.breaker.answered()
      await body.dump()
      return { status: statusCode === 501 ? 200 : statusCode, ms: since() }
    } catch (error) {
      const now = host.monotonicMs()
      // A server that is silent to a check alone may answer calls.
      if (noConnection.test(String(Object(error).code))) host.breaker.unreachable(now)
      else host.breaker.silent(now, 'checks')
      return { status: 502, ms: since() }
    }
  }
}
