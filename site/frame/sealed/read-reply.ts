import type { Reply } from './told.ts'

/** What came from the frame, where it is a reply; anything else is nobody's word. */
export function readReply(data: unknown): Reply | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('id' in data)) return undefined
  const { kind, id } = data
  if (typeof id !== 'number') return undefined
  if (kind === 'unanswered') return { kind, id, message: 'message' in data ? String(data.message) : '' }
  if (kind !== 'answered' || !('status' in data && 'headers' in data && 'body' in data)) return undefined
  const { status, headers, body } = data
  if (typeof status !== 'number' || !Array.isArray(headers) || !(body instanceof ArrayBuffer)) return undefined
  return { kind, id, status, headers: headers.map(([name, value]) => [String(name), String(value)] as const), body }
}
