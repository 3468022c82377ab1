import type { OperationModel, PrivacyClass } from '@openlondon/contract'
import type { ProblemCode } from '@openlondon/contract/problem'
import type { KeyRecord } from '../store/tables/key-table.ts'
import { isInRanges } from './ip-ranges.ts'
import { keyStatus } from './key-status.ts'

export type Verdict =
  | { readonly ok: true; readonly key: KeyRecord }
  | { readonly ok: false; readonly problem: ProblemCode }

/** What of an operation decides who may call it. */
export type CalledOperation = Pick<OperationModel, 'apiId' | 'method' | 'privacy' | 'access'>

/** Where a call comes from. */
export type CallPlace = {
  /** What the browser says in `Origin`; a program that is no browser says what it likes, or nothing. */
  readonly origin: string | undefined
  /** The caller's address; read only of a key that is bound to networks. */
  readonly address: string | undefined
}

/**
 * Decide whether a key may call a live operation from some place at a given moment.
 *
 * Pure on purpose: the store is read before and written after, so every outcome is a table row in the
 * test. What is wrong with the key itself is said before what it may not do.
 */
export function verifyKey(
  key: KeyRecord | undefined,
  operation: CalledOperation,
  place: CallPlace,
  now: number,
  approvalFrom: PrivacyClass = 'C2',
): Verdict {
  if (!key) return { ok: false, problem: 'key.unknown' }
  const status = keyStatus(key, now)
  if (status === 'revoked') return { ok: false, problem: 'key.revoked' }
  if (status === 'expired') return { ok: false, problem: 'key.expired' }
  if (key.suspendedAt !== undefined) return { ok: false, problem: 'account.suspended' }
  if (key.environment === 'test') return { ok: false, problem: 'key.environment' }
  const problem = placeProblem(key, place) ?? operationProblem(key, operation, now, approvalFrom)
  return problem === undefined ? { ok: true, key } : { ok: false, problem }
}

function placeProblem(key: KeyRecord, { origin, address }: CallPlace): ProblemCode | undefined {
  if (key.environment === 'browser' && (origin === undefined || !key.origins.includes(origin)))
    return 'key.origin_not_allowed'
  if (key.ranges.length > 0 && !isInRanges(key.ranges, address)) return 'key.network_not_allowed'
  return undefined
}

/** Everybody who opens a page can read its key, so that one reads what anybody may know, and nothing else. */
function operationProblem(
  key: KeyRecord,
  { apiId, method, privacy, access }: CalledOperation,
  now: number,
  approvalFrom: PrivacyClass,
): ProblemCode | undefined {
  if (key.apis.length > 0 && !key.apis.includes(apiId)) return 'key.api_not_allowed'
  if (key.environment === 'browser') {
    if (method !== 'GET') return 'key.read_only'
    return privacy > 'C1' ? 'key.privacy_not_allowed' : undefined
  }
  if (access === 'open' || privacy < approvalFrom || isApproved(key, apiId, now)) return undefined
  return 'key.approval_needed'
}

function isApproved({ approvals }: KeyRecord, apiId: string, now: number): boolean {
  return approvals.some((approval) => approval.apiId === apiId && (approval.until ?? Infinity) > now)
}
