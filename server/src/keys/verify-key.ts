import type { OperationModel } from '@openlondon/contract'
import type { ProblemCode } from '../problem/catalog.ts'
import type { KeyRecord } from '../store/key-table.ts'
import { keyStatus } from './key-status.ts'

export type Verdict =
  | { readonly ok: true; readonly key: KeyRecord }
  | { readonly ok: false; readonly problem: ProblemCode }

/**
 * Decide whether a key may call a live operation at a given moment.
 *
 * Pure on purpose: the store is read before and written after, so every outcome is a table row in the
 * test. What is wrong with the key itself is said before what it may not do.
 */
export function verifyKey(
  key: KeyRecord | undefined,
  operation: Pick<OperationModel, 'apiId' | 'privacy'>,
  now: number,
): Verdict {
  if (!key) return { ok: false, problem: 'key.unknown' }
  const status = keyStatus(key, now)
  if (status === 'revoked') return { ok: false, problem: 'key.revoked' }
  if (status === 'expired') return { ok: false, problem: 'key.expired' }
  if (key.environment !== 'live') return { ok: false, problem: 'key.environment' }
  if (key.apis.length > 0 && !key.apis.includes(operation.apiId)) return { ok: false, problem: 'key.api_not_allowed' }
  if (operation.privacy === 'C3' || operation.privacy === 'C4') return { ok: false, problem: 'key.privacy_not_allowed' }
  return { ok: true, key }
}
