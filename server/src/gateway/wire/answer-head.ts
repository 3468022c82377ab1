import type { OwnerHeaders } from './answer-handler.ts'
import { isToken } from './token.ts'

/** How the end of a body is known (RFC 9112 §6.3): by a number of bytes, by its chunks, or by the end of the connection. */
export type Framing = number | 'chunked' | 'close'

/** What stands before a body; names are in lower case. */
export type AnswerHead = {
  readonly status: number
  readonly headers: OwnerHeaders
  readonly framing: Framing
  /** For how long the connection may be kept afterwards, ms; 0 when it may not. */
  readonly keptMs: number
}

/** For how long a connection is kept whose owner names no time. */
const keptByDefaultMs = 10_000
/** An owner that ends its connections has ended one while the next question is under way: that much earlier we let go. */
const keptLessMs = 2_000
const keptAtMostMs = 600_000

const statusLine = /^HTTP\/1\.1 ([1-5]\d\d)(?: [^\r\n]*)?$/
/** Names as owners write them, and in lower case: there are few, and each answer has them. */
const names = new Map<string, string>()
const namesMax = 512
const nameLengthMax = 64
/** What stands in no head that is read here: letters beyond ASCII, control characters, half of a line's end. */
const strange = /[^\t\r\n\x20-\x7e]|\r(?!\n)|(?<!\r)\n/

/**
 * Reads a head without the empty line that ends it. Deliberately narrow: one form of each thing, and undefined for all
 * else, such as HTTP/1.0, folded lines, two lengths, a length beside chunks, a coding of the transfer, or a protocol that
 * is changed. What could be read in two ways is not read here at all.
 */
export function readHead(text: string): AnswerHead | undefined {
  if (strange.test(text)) return undefined
  const lines = text.split('\r\n')
  const status = Number(statusLine.exec(lines[0] ?? '')?.[1])
  if (!(status >= 100) || status === 101) return undefined
  // Without the names that every object answers to.
  const headers: Record<string, string | string[]> = Object.create(null)
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const colon = line.indexOf(':')
    const name = nameOf(line.slice(0, Math.max(colon, 0)))
    if (name === undefined) return undefined
    const value = line.slice(colon + 1).trim()
    const before = headers[name]
    headers[name] = before === undefined ? value : [before, value].flat()
  }
  const framing = framingOf(status, headers)
  return framing === undefined ? undefined : { status, headers, framing, keptMs: keptMsOf(framing, headers) }
}

function nameOf(written: string): string | undefined {
  const known = names.get(written)
  if (known !== undefined) return known
  if (!isToken(written)) return undefined
  const name = written.toLowerCase()
  if (names.size < namesMax && written.length <= nameLengthMax) names.set(written, name)
  return name
}

function framingOf(status: number, headers: OwnerHeaders): Framing | undefined {
  const length = headers['content-length']
  const coding = headers['transfer-encoding']
  if (headers['upgrade'] !== undefined && status < 200) return undefined
  if (coding !== undefined) {
    const isPlain = length === undefined && status >= 200 && status !== 204 && status !== 304
    return isPlain && typeof coding === 'string' && coding.toLowerCase() === 'chunked' ? 'chunked' : undefined
  }
  if (length !== undefined && !(typeof length === 'string' && /^\d{1,15}$/.test(length))) return undefined
  if (status < 200 || status === 204 || status === 304) return 0
  return length === undefined ? 'close' : Number(length)
}

function keptMsOf(framing: Framing, headers: OwnerHeaders): number {
  const connection = headers['connection']
  if (framing === 'close') return 0
  if (connection !== undefined && connection !== 'keep-alive' && !/^keep-alive$/i.test(String(connection))) return 0
  const said = headers['keep-alive']
  if (said === undefined) return keptByDefaultMs
  const seconds = /(?:^|[\s,])timeout=(\d{1,9})(?!\d)/i.exec(String(said))?.[1]
  return seconds === undefined
    ? keptByDefaultMs
    : Math.max(0, Math.min(Number(seconds) * 1_000 - keptLessMs, keptAtMostMs))
}
