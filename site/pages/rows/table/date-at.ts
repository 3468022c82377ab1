import { isDigit } from './number-at.ts'

const [colon, dash, slash, point, space, plus] = [0x3a, 0x2d, 0x2f, 0x2e, 0x20, 0x2b]
const [capitalT, capitalZ] = [0x54, 0x5a]

/** A date with the year first, with or without a time, as milliseconds; NaN for what is none. Without a zone it is UTC. */
export function dateAt(bytes: Uint8Array, from: number, to: number): number {
  if (to - from < 10 || bytes[from + 4] !== dash || bytes[from + 7] !== dash) return Number.NaN
  const [year, month, day] = [digits(bytes, from, 4), digits(bytes, from + 5, 2), digits(bytes, from + 8, 2)]
  return dayMs(year, month, day) + timeAt(bytes, from + 10, to)
}

/** A date with slashes, `3/11/2026`, in one of its two orders, with or without a time; NaN for what is none. */
export function slashDateAt(bytes: Uint8Array, from: number, to: number, isDayFirst: boolean): number {
  const first = isDigit(bytes[from + 1]) ? 2 : 1
  const second = from + first + 1
  const third = second + (isDigit(bytes[second + 1]) ? 3 : 2)
  if (third + 4 > to || bytes[second - 1] !== slash || bytes[third - 1] !== slash) return Number.NaN
  const parts = [digits(bytes, from, first), digits(bytes, second, third - 1 - second)] as const
  const [day, month] = isDayFirst ? parts : [parts[1], parts[0]]
  return dayMs(digits(bytes, third, 4), month, day) + timeAt(bytes, third + 4, to)
}

/** What follows a day: nothing, or `T10:00`, `10:00:00`, `T10:00:00.5Z`, `T10:00+01:00`; milliseconds, NaN for else. */
function timeAt(bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return 0
  if ((bytes[from] !== capitalT && bytes[from] !== space) || to - from < 6 || bytes[from + 3] !== colon)
    return Number.NaN
  const [hour, minute] = [digits(bytes, from + 1, 2), digits(bytes, from + 4, 2)]
  let second = 0
  let at = from + 6
  if (at < to && bytes[at] === colon) {
    if (at + 3 > to) return Number.NaN
    second = digits(bytes, at + 1, 2)
    at += 3
    if (at < to && bytes[at] === point) {
      const first = at + 1
      for (at = first; at < to && isDigit(bytes[at]);) at += 1
      if (at === first) return Number.NaN
      second += digits(bytes, first, Math.min(3, at - first)) / 10 ** Math.min(3, at - first)
    }
  }
  const ms = hour > 24 || minute > 59 || second >= 61 ? Number.NaN : ((hour * 60 + minute) * 60 + second) * 1_000
  return ms - zoneMs(bytes, at, to)
}

function zoneMs(bytes: Uint8Array, from: number, to: number): number {
  if (from === to || (bytes[from] === capitalZ && from + 1 === to)) return 0
  if (bytes[from] !== plus && bytes[from] !== dash) return Number.NaN
  const minutes = bytes[from + 3] === colon ? from + 4 : from + 3
  if (minutes + 2 !== to) return Number.NaN
  const ms = (digits(bytes, from + 1, 2) * 60 + digits(bytes, minutes, 2)) * 60_000
  return bytes[from] === dash ? -ms : ms
}

function dayMs(year: number, month: number, day: number): number {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31
  return isDay ? Date.UTC(year, month - 1, day) : Number.NaN
}

/** So many digits as a number; NaN where one of them is none. */
function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0
  for (let at = from; at < from + count; at += 1) {
    const byte = bytes[at]
    if (byte === undefined || !isDigit(byte)) return Number.NaN
    value = value * 10 + byte - 0x30
  }
  return value
}
