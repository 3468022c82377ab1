import type { KeyRecord } from '../store/tables/key-table.ts'

/** What the operator wants done with a key that was found. */
export type LeakPolicy = 'revoke' | 'protect' | 'mark'

/**
 * `protect` revokes what costs nobody anything, or too much: test keys, and keys that read protected data. Any other key
 * reads what anybody may know, and revoking it unasked would stop somebody's service for a quota's sake.
 */
export function whatToDo(
  policy: LeakPolicy,
  { environment, approvals }: Pick<KeyRecord, 'environment' | 'approvals'>,
  now: number,
): 'revoked' | 'marked' {
  if (policy !== 'protect') return policy === 'revoke' ? 'revoked' : 'marked'
  const readsProtected = approvals.some(({ until }) => (until ?? Infinity) > now)
  return environment === 'test' || readsProtected ? 'revoked' : 'marked'
}
