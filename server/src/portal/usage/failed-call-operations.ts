import { sendJson } from '../../http/answer/respond.ts'
import type { FailedCall } from '../../store/tables/failed-call-table.ts'
import { failedCallsKeptMs } from '../../usage/failed-calls.ts'
import { handOf } from '../call/hand-of.ts'
import type { PortalOperation, PortalParts } from '../call/portal-call.ts'

export const listFailedCalls: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const keyId = call.parameters['keyId']
    const { holderId } = await handOf(parts, call, 'see')
    const calls = await failedCallsOf(parts, holderId, keyId === undefined ? undefined : String(keyId))
    sendJson(call.response, 200, { calls }, { 'Cache-Control': 'no-store' })
  },
}

/** The contract's `FailedCall`s of an account, or of one of its keys. */
export async function failedCallsOf(
  { failures, store, surroundings }: PortalParts,
  accountId: string,
  keyId?: string,
): Promise<readonly unknown[]> {
  // Somebody who was refused a moment ago wants to know why.
  await failures.flush()
  const calls = await store.failedCalls.list(accountId, surroundings.now() - failedCallsKeptMs, keyId)
  return calls.map(describeFailedCall)
}

function describeFailedCall({ requestId, at, keyId, operationId, status, code }: FailedCall) {
  return {
    requestId,
    at: new Date(at).toISOString(),
    keyId,
    operation: operationId ?? null,
    status,
    code: code ?? null,
  }
}
