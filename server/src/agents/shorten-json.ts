/** How much of an answer goes to an agent, in characters of JSON. */
export const charactersMax = 8_000

/**
 * JSON for a reader who pays for each word: long lists are cut to their first items, with a line that says how many
 * more there are, and long texts to their beginning. What is no JSON is cut.
 */
export function shortenJson(text: string, items: number): string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return cut(text)
  }
  return cut(JSON.stringify(shortened(value, items)))
}

function shortened(value: unknown, items: number): unknown {
  if (Array.isArray(value)) {
    const kept = value.slice(0, items).map((item) => shortened(item, items))
    return value.length > items ? [...kept, `… and ${value.length - items} more of ${value.length}`] : kept
  }
  if (typeof value === 'string') return value.length > 500 ? `${value.slice(0, 500)}…` : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shortened(member, items)]))
}

const cut = (text: string): string =>
  text.length > charactersMax
    ? `${text.slice(0, charactersMax)}… (${text.length - charactersMax} characters more)`
    : text
