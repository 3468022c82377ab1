import type { KeyObject } from 'node:crypto'
import type { LookupFunction } from 'node:net'
import { Agent, request } from 'undici'
import type { WebhookDelivery, DeliveryOutcome, Webhook } from '../store/tables/webhook-table.ts'
import { nextTryAt } from './next-try.ts'
import { isPublicAddress } from './public-address.ts'
import { createResolve } from './resolve-name.ts'
import { literalAddress, notPublicWords, type Resolve, type WebhookTargets } from './webhook-address.ts'
import { signatureHeaders } from './webhook-secret.ts'

/** Sends one message once. Never rejects: what went wrong is part of the outcome. */
export type WebhookSender = {
  readonly send: (webhook: Webhook, delivery: WebhookDelivery, now: number) => Promise<DeliveryOutcome>
  readonly close: () => Promise<void>
}

export type SenderParts = {
  readonly key: KeyObject
  readonly targets: WebhookTargets
  /** Named in `User-Agent`. */
  readonly portalName: string
  readonly resolve?: Resolve
  readonly timeoutMs?: number
}

/** More of an answer than this is not read. */
const answerBytesMax = 4_096

/**
 * Where a name leads is asked again for each connection, and connected to is what was then found to be public: a name
 * that changed its mind since it was registered (DNS rebinding) leads nowhere. A redirect is an answer like any other and
 * is not followed.
 */
export function createWebhookSender(parts: SenderParts): WebhookSender {
  const { key, targets, resolve = createResolve(parts.targets), timeoutMs = 10_000 } = parts
  const lookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const [first] = found
        const isPublic = found.every(({ address }) => isPublicAddress(address))
        if (!first || (targets === 'public' && !isPublic)) return callback(new NotPublic(), [])
        if (options.all) return callback(null, [...found])
        callback(null, first.address, first.family)
      },
      // As in `addressFault`, no name of the operator's own network is told from one that nobody has.
      (error: unknown) => callback(targets === 'public' ? new NotPublic() : asError(error), []),
    )
  }
  const agent = new Agent({
    connect: { lookup, timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveTimeout: 1_000,
    pipelining: 1,
  })
  const userAgent = `${parts.portalName.replaceAll(/[^\x20-\x7e]/g, '')} webhooks`

  return {
    send: async (webhook, delivery, now) => {
      const failed = (error: string, status?: number, retryAfter?: string): DeliveryOutcome => ({
        kind: 'failed',
        status,
        error,
        retryAt: nextTryAt(delivery, status, now, retryAfter),
      })
      const literal = literalAddress(new URL(webhook.url))
      // Nobody looks up what is an address already.
      if (targets === 'public' && literal !== undefined && !isPublicAddress(literal))
        return failed(`The address ${notPublicWords}`)
      try {
        const { statusCode, headers, body } = await request(webhook.url, {
          method: 'POST',
          dispatcher: agent,
          signal: AbortSignal.timeout(timeoutMs * 2),
          headers: {
            'content-type': 'application/json; charset=utf-8',
            'user-agent': userAgent,
            ...signatureHeaders(key, webhook, delivery.messageId, delivery.body, now),
          },
          body: delivery.body,
        })
        await body.dump({ limit: answerBytesMax }).catch(() => {})
        if (statusCode >= 200 && statusCode < 300) return { kind: 'delivered', status: statusCode }
        return failed(`It answered ${statusCode}`, statusCode, [headers['retry-after'] ?? []].flat()[0])
      } catch (error) {
        return failed(faultWords(error))
      }
    },
    close: () => agent.destroy(),
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

class NotPublic extends Error {
  override readonly name = 'NotPublic'
}

/** What the holder may know: the cause in words, and nothing of this machine. */
function faultWords(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof NotPublic || error instanceof NotPublic) return `The address ${notPublicWords}`
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const name = error instanceof Error ? error.name : ''
  if (/TIMEOUT|TIMEDOUT/i.test(code) || name === 'TimeoutError') return 'It did not answer in time'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'Its host cannot be found'
  if (code === 'ECONNREFUSED') return 'It refused the connection'
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|TLS|SSL/.test(code)) return 'Its certificate is not valid'
  return 'The connection broke'
}
