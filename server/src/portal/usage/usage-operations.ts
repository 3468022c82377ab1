import { sendCsv } from '../../http/answer/csv.ts'
import { sendJson } from '../../http/answer/respond.ts'
import { Refusal } from '@openlondon/contract/problem'
import { handOf } from '../call/hand-of.ts'
import { keyId } from '../keys/key-operations.ts'
import type { PortalOperation, PortalParts, SignedInCall } from '../call/portal-call.ts'
import { exportedUsage, usageReport } from '../../usage/usage-report.ts'

export const keyUsage: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { holderId } = await handOf(parts, call, 'see')
    const key = await parts.desk.find(holderId, keyId(call))
    if (!key) throw new Refusal('resource.not_found')
    const { keyPerMinute, accountPerMinute } = parts.config.limits
    await sendUsage(parts, call, holderId, [key.id], Math.min(keyPerMinute, accountPerMinute))
  },
}

export const accountUsage: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { holderId } = await handOf(parts, call, 'see')
    const keyIds = (await parts.desk.list(holderId)).map((key) => key.id)
    await sendUsage(parts, call, holderId, keyIds, parts.config.limits.accountPerMinute)
  },
}

/** Every count there is, for a spreadsheet. */
export const usageTable: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { holderId } = await handOf(parts, call, 'see')
    await parts.meter.flush()
    const names = new Map((await parts.desk.list(holderId)).map(({ id, name }) => [id, name]))
    const rows = exportedUsage(parts.store, [...names.keys()])
    await sendCsv(call.response, 'usage.csv', columns, tableOf(rows, names))
  },
}

const columns = ['date', 'key_id', 'key_name', 'api', 'operation', 'calls', 'errors', 'limited']

async function* tableOf(
  pages: ReturnType<typeof exportedUsage>,
  names: ReadonlyMap<string, string>,
): AsyncGenerator<readonly (readonly (string | number)[])[]> {
  for await (const page of pages)
    yield page.map(({ date, keyId, api, operation, calls, errors, limited }) => [
      date,
      keyId,
      names.get(keyId) ?? '',
      api,
      operation,
      calls,
      errors,
      limited,
    ])
}

async function sendUsage(
  parts: PortalParts,
  call: SignedInCall,
  holderId: string,
  keyIds: readonly string[],
  perMinute: number,
): Promise<void> {
  const now = parts.surroundings.now()
  // Somebody who has just made a call wants to see it.
  await parts.meter.flush()
  const report = await usageReport(parts.store, keyIds, Number(call.parameters['days'] ?? 30), now, holderId)
  await parts.quota.prepare(holderId, now)
  const limits = {
    perMinute,
    perDay: parts.quota.limit,
    remainingToday: parts.quota.remaining(holderId, now),
  }
  sendJson(call.response, 200, { ...report, limits }, { 'Cache-Control': 'no-store' })
}
