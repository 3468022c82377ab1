import { isRecord, type JsonRecord } from '../../grammar/record.ts'

/** A body that says what RFC 9457 asks for, so it is a problem of the portal and not an owner's own error. */
export const isProblem = (body: unknown): body is JsonRecord =>
  isRecord(body) && typeof body['type'] === 'string' && typeof body['title'] === 'string'
