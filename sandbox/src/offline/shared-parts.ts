/** What several places share, each part before those that have it, and the whole, in which their numbers stand for them. */
export type Shared = readonly [shared: readonly unknown[], whole: unknown]

/**
 * A JSON value in which what stands in many places is written once. A contract's operations have most of their
 * refusals, headers and schemas in common, and a model spells each out.
 */
export function writeSharing(value: unknown): Shared {
  const counts = new Map<string, number>()
  const count = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    const text = JSON.stringify(part)
    const seen = counts.get(text) ?? 0
    counts.set(text, seen + 1)
    if (seen === 0) for (const member of Object.values(part)) count(member)
  }
  count(value)
  const shared: unknown[] = []
  const places = new Map<string, number>()
  const write = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part
    const text = JSON.stringify(part)
    if ((counts.get(text) ?? 0) < 2 || text.length < worthwhile) return writeMembers(part)
    let place = places.get(text)
    if (place === undefined) {
      const written = writeMembers(part)
      place = shared.push(written) - 1
      places.set(text, place)
    }
    return { [mark]: place }
  }
  const writeMembers = (part: object): unknown =>
    Array.isArray(part)
      ? part.map(write)
      : Object.fromEntries(Object.entries(part).map(([name, member]) => [name, write(member)]))
  const whole = write(value)
  return [shared, whole]
}

/** The value again. What is written once is one object, wherever it stands, so it must not be changed. */
export function readSharing([shared, whole]: Shared): unknown {
  const read: unknown[] = []
  const readPart = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part
    if (Array.isArray(part)) return part.map(readPart)
    if (mark in part) return read[Number(part[mark])]
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, readPart(member)]))
  }
  for (const part of shared) read.push(readPart(part))
  return readPart(whole)
}

/** No contract has a member of this name. */
const mark = '\u0001'

/** Characters of JSON from which it is worth a reference. */
const worthwhile = 40
