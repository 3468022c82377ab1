import { isJsonType } from '@openlondon/contract/model'
import type { OwnerFailure } from '../owner/owner-failure.ts'
import { memberRemover, type MemberRemover } from './take-out-members.ts'
import type { OwnerHeaders } from '../wire/answer-handler.ts'

/** How an answer goes on: refused, or with what takes members out of it. */
export type Cleaned = {
  readonly headers: OwnerHeaders
  readonly members?: MemberRemover
  readonly refusal?: OwnerFailure
}

/**
 * What becomes of an answer that may name private people. JSON in UTF-8 goes on without those members and without a length,
 * which is no longer true; a result that cannot be looked into is refused, because it might name them.
 */
export function answerWithoutMembers(dropped: readonly string[], status: number, headers: OwnerHeaders): Cleaned {
  if (dropped.length === 0 || status === 204 || status === 304) return { headers }
  const coding = String(headers['content-encoding'] ?? 'identity')
  const type = String(headers['content-type'] ?? '')
  if (coding === 'identity' && isReadable(type)) {
    const { 'content-length': _length, 'accept-ranges': _ranges, ...others } = headers
    return { headers: others, members: memberRemover(new Set(dropped)) }
  }
  if (status >= 400 && !isJsonType(type)) return { headers }
  const cause = `an answer in ${coding === 'identity' ? type || 'no type' : coding} may name people`
  return { headers, refusal: { problem: 'upstream.invalid', cause } }
}

function isReadable(type: string): boolean {
  const charset = /;\s*charset="?([^";]+)/i.exec(type)?.[1]?.trim() ?? 'utf-8'
  return isJsonType(type) && /^(utf-8|us-ascii)$/i.test(charset)
}
