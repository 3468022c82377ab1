import { endOfText } from './json-positions.ts'

/** A member that a JSON text states twice: its name, and where it stands again, in characters. */
export type RepeatedMember = { readonly name: string; readonly offset: number }

/**
 * The first member that stands twice in one object of a JSON text, which readers take in silence for the last of the
 * two. The text must be JSON. Nothing is called again for what is further in, so that no depth is too much.
 */
export function repeatedMember(json: string): RepeatedMember | undefined {
  const open: (Set<string> | undefined)[] = []
  let isKey = false
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at)
    if (sign === '"') {
      const end = endOfText(json, at)
      const names = open.at(-1)
      if (isKey && names) {
        const name = String(JSON.parse(json.slice(at, end)))
        if (names.has(name)) return { name, offset: at }
        names.add(name)
      }
      isKey = false
      at = end - 1
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : undefined)
      isKey = sign === '{'
    } else if (sign === '}' || sign === ']') open.pop()
    else if (sign === ',') isKey = open.at(-1) !== undefined
  }
  return undefined
}
