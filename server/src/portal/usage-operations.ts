import { sendJson } from '../http/respond.ts'
import { Refusal } from '../problem/problem.ts'
import { keyId } from './key-operations.ts'
import type { PortalOperation, PortalParts, SignedInCall } from './portal-call.ts'
import { usageReport } from '../usage/usage-report.ts'

export const keyUsage: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const key = await parts.desk.find(call.account.accountId, keyId(call))
    if (!key) throw new Refusal('resource.not_found')
    const { keyPerMinute, accountPerMinute } = parts.config.limits
    await sendUsage(parts, call, [key.id], Math.min(keyPerMinute, accountPerMinute))
  },
}

export const accountUsage: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const keyIds = (await parts.desk.list(call.account.accountId)).map((key) => key.id)
    await sendUsage(parts, call, keyIds, parts.config.limits.accountPerMinute)
  },
}

async function sendUsage(
  parts: PortalParts,
  call: SignedInCall,
  keyIds: readonly string[],
  perMinute: number,
): Promise<void> {
  const now = parts.surroundings.now()
  // Somebody who has just made a call wants to see it.
  await parts.meter.flush()
  const { accountId } = call.account
  const report = await usageReport(parts.store, keyIds, Number(call.parameters['days'] ?? 30), now, accountId)
  await parts.quota.prepare(accountId, now)
  const limits = {
    perMinute,
    perDay: parts.quota.limit,
    remainingToday: parts.quota.remaining(accountId, now),
  }
  sendJson(call.response, 200, { ...report, limits }, { 'Cache-Control': 'no-store' })
}
