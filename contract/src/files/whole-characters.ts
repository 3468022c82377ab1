/**
 * A document without half characters, `\ud83d` for one: escapes can say them, but no file, page or mail can hold them, and
 * readers in other languages refuse the whole text. As UTF-8 has it, each is U+FFFD.
 */
export function wholeCharacters(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) return value.map(wholeCharacters)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [key.toWellFormed(), wholeCharacters(member)]),
  )
}

/** Whether a source could hold one: decoded from UTF-8, it has them in escapes alone. */
export const mayHoldHalves = (source: string): boolean => /\\u[dD][89a-fA-F]/.test(source)
