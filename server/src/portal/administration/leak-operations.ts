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

type Match = { readonly token: string; readonly type: string; readonly url?: string }

export const reportLeakedKeys: PortalOperation = {
  needs: 'nothing',
  largeBody: {
    bytesMax: 1_048_576,
    // Whoever names no scanner is not listened to.
    mayBegin: ({ config }, request) => {
      if (!config.scannerKeys.has(nameOf(request) ?? '')) throw new Refusal('report.unsigned')
    },
  },
  answer: async (parts, call) => {
    const signature = headerOf(call.request, 'github-public-key-signature')
    const name = nameOf(call.request)
    if (!isSigned(parts.config.scannerKeys, name, signature, call.bytes)) throw new Refusal('report.unsigned')
    // The contract allows nothing else.
    const matches = call.body as unknown as readonly Match[]
    const labels = []
    for (const { token, type, url = '' } of matches) {
      const outcome = await parts.leakDesk.report({ secret: token, source: 'scanner', place: oneLine(url) })
      const isOurs = outcome !== 'unknown' && outcome !== 'public'
      labels.push({
        token_hash: hash('sha256', token, 'base64'),
        token_type: type,
        label: isOurs ? 'true_positive' : 'false_positive',
      })
    }
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
      await store.leaks.answer(leak.id, now)
      await store.audit.write(now, accountId, 'leak-answered', leakId)
    })
    parts.mail.wake()
    sendEmpty(call.response, 204, noStore)
  },
}

const nameOf = (request: IncomingMessage): string | undefined => headerOf(request, 'github-public-key-identifier')

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}
