import { hash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isSigned } from '../../administration/scanner-signature.ts'
import { clientNetwork } from '../../http/request/client-address.ts'
import { sendEmpty, sendJson } from '../../http/answer/respond.ts'
import { parseKey } from '../../keys/key-format.ts'
import { isWorking } from '../../keys/key-status.ts'
import { oneLine } from '../../mail/letters.ts'
import { Refusal } from '@openlondon/contract/problem'
import { numberOf, pageOf, rowBefore, rowsAsked } from './administration-operations.ts'
import { requireAdministrator } from '../call/administrator.ts'
import { administratorStill } from '../call/still.ts'
import { invalid } from '../call/invalid.ts'
import { takeAll } from '../call/limit-call.ts'
import type { PortalOperation } from '../call/portal-call.ts'

const noStore = { 'Cache-Control': 'no-store' }

/** The answer is the same for a key that works, one that does not, and one that never was. */
export const reportFoundKey: PortalOperation = {
  needs: 'nothing',
  answer: async (parts, call) => {
    await takeAll(
      parts,
      [[parts.limiters.reportsPerNetwork, clientNetwork(call.request, parts.config.trustProxy)]],
      'limit.reports',
    )
    const secret = String(call.body['key']).trim()
    if (!parseKey(parts.city.keyPrefix, secret)) throw new Refusal('report.not_a_key')
    const place = oneLine(String(call.body['place'] ?? ''))
    const outcome = await parts.leakDesk.report({ secret, source: 'person', place })
    parts.surroundings.log({ level: 'info', event: 'key-found', source: 'person', outcome })
    parts.mail.wake()
    sendJson(call.response, 202, { received: true }, noStore)
  },
}

/** A match as it came: none of its members is sure to be there, or to be what it should. */
type Match = { readonly token: string | undefined; readonly type: string; readonly url: string }

export const reportLeakedKeys: PortalOperation = {
  needs: 'nothing',
  largeBody: {
    bytesMax: 1_048_576,
    // Whoever names no scanner is not listened to.
    mayBegin: ({ config }, request) => {
      if (!config.scannerKeys.has(nameOf(request) ?? '')) throw new Refusal('report.unsigned')
    },
    // How many there are. An odd one among them is answered by itself, and keeps no key from being revoked.
    toCheck: (body) => (Array.isArray(body) ? body.map(() => ({ token: '-', type: '-' })) : body),
  },
  answer: async (parts, call) => {
    const signature = headerOf(call.request, 'github-public-key-signature')
    const name = nameOf(call.request)
    if (!isSigned(parts.config.scannerKeys, name, signature, call.bytes)) throw new Refusal('report.unsigned')
    // The contract allows nothing but an array.
    const matches = (call.body as unknown as readonly unknown[]).map(readMatch)
    if (matches.every(({ token }) => token === undefined))
      throw invalid([{ path: '/body/0/token', message: 'is required, and must be a text' }])
    const labelOf = new Map<string, 'true_positive' | 'false_positive'>()
    for (const [token, found] of Map.groupBy(matches, ({ token = '' }) => token)) {
      const place = oneLine(found.find(({ url }) => url !== '')?.url ?? '')
      const outcome = await parts.leakDesk.report({ secret: token, source: 'scanner', place })
      labelOf.set(token, outcome === 'unknown' || outcome === 'public' ? 'false_positive' : 'true_positive')
    }
    const labels = matches.map(({ token = '', type }) => ({
      token_hash: hash('sha256', token, 'base64'),
      token_type: type,
      label: labelOf.get(token),
    }))
    const found = labels.filter(({ label }) => label === 'true_positive').length
    parts.surroundings.log({ level: 'info', event: 'keys-reported', scanner: name, matches: matches.length, found })
    parts.mail.wake()
    sendJson(call.response, 200, labels, noStore)
  },
}

export const listLeaks: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const isAnswered = call.parameters['state'] === 'answered'
    const { rows, next } = pageOf(await parts.store.leaks.page(isAnswered, rowsAsked, rowBefore(call)))
    const now = parts.surroundings.now()
    const leaks = rows.map(({ id, foundAt, key, keyId, source, place, outcome, answeredAt }) => ({
      id: `leak_${id}`,
      foundAt: new Date(foundAt).toISOString(),
      accountId: key.accountId,
      keyId,
      start: key.start,
      last4: key.last4,
      source,
      place,
      outcome,
      isWorking: isWorking(key, now),
      answeredAt: answeredAt === undefined ? null : new Date(answeredAt).toISOString(),
    }))
    sendJson(call.response, 200, { leaks, next }, noStore)
  },
}

/** What the holder is told when it is revoked in answer to a report. */
const reason = 'It was found where others can read it.'

export const answerLeak: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const { accountId } = call.account
    const leakId = String(call.parameters['leakId'])
    const leak = await parts.store.leaks.find(numberOf(leakId))
    if (!leak) throw new Refusal('resource.not_found')
    if (call.body['answer'] === 'revoke') await parts.accountDesk.revokeKey(accountId, leak.keyId, reason)
    const now = parts.surroundings.now()
    await parts.store.transaction(async (store) => {
      await administratorStill(parts, call.account)(store)
      await store.leaks.answer(leak.id, now)
      await store.audit.write(now, accountId, 'leak-answered', leakId)
    })
    parts.mail.wake()
    sendEmpty(call.response, 204, noStore)
  },
}

/** What is no text is none: nothing else could be a key, or name a place. */
function readMatch(match: unknown): Match {
  const { token, type, url }: Readonly<Record<string, unknown>> = Object(match)
  return {
    token: typeof token === 'string' ? token : undefined,
    type: typeof type === 'string' ? type : '',
    url: typeof url === 'string' ? url : '',
  }
}

const nameOf = (request: IncomingMessage): string | undefined => headerOf(request, 'github-public-key-identifier')

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}
