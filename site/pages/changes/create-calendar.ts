import { isIsoDay } from './iso-day.ts'

/** An operation that ends on a day. */
export type Sunset = {
  readonly id: string
  /** The page that tells of it, from the origin. */
  readonly path: string
  /** UTC days, `2027-06-01`. */
  readonly day: string
  readonly since?: string
  readonly replacement?: string
  readonly reason?: string
}

/**
 * RFC 5545: one event a day that something ends on, so that a calendar that subscribes warns its owner. A calendar must hold
 * something, and may have nothing to tell yet: the time zone stands in every one.
 */
export function createCalendar(title: string, origin: string, sunsets: readonly Sunset[]): string {
  const host = new URL(origin).host
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${textOf(host)}//changes//EN`,
    `X-WR-CALNAME:${textOf(title)}`,
    'BEGIN:VTIMEZONE',
    'TZID:UTC',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'END:VTIMEZONE',
    ...sunsets.filter(({ day }) => isIsoDay(day)).flatMap((sunset) => eventOf(sunset, origin, host)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventOf({ id, path, day, since, replacement, reason }: Sunset, origin: string, host: string): string[] {
  const stamp = since !== undefined && isIsoDay(since) ? since : day
  const words = [reason, replacement === undefined ? undefined : `Use ${replacement} instead.`]
    .filter(Boolean)
    .join(' ')
  return [
    'BEGIN:VEVENT',
    `UID:${textOf(id)}@${host}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${textOf(`${id} ends`)}`,
    ...(words === '' ? [] : [`DESCRIPTION:${textOf(words)}`]),
    `URL:${origin}${path}`,
    'END:VEVENT',
  ]
}

const compact = (day: string): string => day.replaceAll('-', '')

/** §3.3.11; what a terminal would act on is no text. */
const textOf = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|[\r\n]/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, '')

const octetsMax = 74

/** §3.1: a line has at most 75 octets, and a letter is not cut. */
function folded(line: string): string {
  const parts: string[] = []
  let [part, octets] = ['', 0]
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > octetsMax) {
      parts.push(part)
      ;[part, octets] = ['', 0]
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
