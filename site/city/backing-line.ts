import type { AnswerCounts, ApiTruth } from '@openlondon/contract'

/** What stands behind one operation, in a line; undefined where nobody has looked, or the record does not say. */
export function backingLine(truth: ApiTruth | undefined, operation: string): string | undefined {
  if (!truth?.backing) return undefined
  const behind = truth.backing[operation]
  const aside = truth.setAside.filter((one) => one.operation === operation).length
  const parts = [
    ...(behind ? [countText(behind.recordings, 'answer recorded', 'answers recorded')] : []),
    ...(behind ? [countText(behind.examples, 'example of the owner', 'examples of the owner')] : []),
    ...(behind
      ? [countText(behind.related, 'answer of the same software elsewhere', 'answers of the same software elsewhere')]
      : []),
  ].filter((part) => part !== '')
  const counted = parts.length > 0 ? parts.join('; ') : 'Nothing from outside yet'
  return aside === 0 ? `${counted}.` : `${counted}; ${aside} set aside.`
}

function countText({ total, fit }: AnswerCounts, one: string, many: string): string {
  if (total === 0) return ''
  if (total === 1) return `1 ${one}, which ${fit === 1 ? 'fits' : 'does not fit'}`
  return `${total} ${many}, ${fit === total ? 'all fit' : `${fit} of them fit`}`
}
