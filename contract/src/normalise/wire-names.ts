import { isRecord, type JsonRecord } from '../grammar/record.ts'

/** Told of every name that was left out, in words for a finding. */
export type LeftOut = (message: string) => void

/** RFC 9110 §5.6.2. A cookie's name has the same form (RFC 6265 §4.1.1). */
const token = /^[\w!#$%&'*+.^`|~-]+$/
/** What a header's value may hold (RFC 9110 §5.5), without letters that every server spells its own way. */
const value = /^[\t\x20-\x7e]+$/

/** Parameters but for headers and cookies whose names no request can carry. */
export const sendableParameters = (declared: readonly JsonRecord[], leftOut: LeftOut): readonly JsonRecord[] =>
  declared.filter(({ name, in: place }) => {
    const isSendable = (place !== 'header' && place !== 'cookie') || token.test(String(name))
    if (!isSendable) leftOut(`${JSON.stringify(name)} cannot be the name of a ${place}, so the parameter was left out.`)
    return isSendable
  })

/** A body or an answer but for headers and media types that no message can carry. */
export function sendableMessage(message: JsonRecord, leftOut: LeftOut): JsonRecord {
  const sendable = (member: string, form: RegExp, kind: string): JsonRecord => {
    const all = message[member]
    if (!isRecord(all)) return {}
    const kept = Object.entries(all).filter(([name]) => {
      const isSendable = form.test(name)
      if (!isSendable) leftOut(`${JSON.stringify(name)} cannot be ${kind}, so it was left out.`)
      return isSendable
    })
    return { [member]: Object.fromEntries(kept) }
  }
  return {
    ...message,
    ...sendable('headers', token, 'the name of a header'),
    ...sendable('content', value, 'a media type'),
  }
}
