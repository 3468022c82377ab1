import { literal } from './literal.ts'

/** Lists and objects that are shorter cost less than a name for them; so do shorter texts. */
const sharedLengthMin = 80
const sharedTextLengthMin = 32

/**
 * Values by name as a module that says nothing twice: what several of them hold is a constant of its own, so that a
 * bundle has it once, and only where it is needed.
 */
export function sharedValues(values: ReadonlyMap<string, unknown>): string {
  const uses = usesOf([...values.values()])
  const names = new Map<string, string>()
  const lines: string[] = []
  const write = (value: unknown): string => {
    const text = JSON.stringify(value)
    const known = names.get(text)
    if (known !== undefined) return known
    const source = literal(value, write)
    if ((uses.get(text) ?? 0) < 2) return source
    const name = `_${names.size}`
    names.set(text, name)
    lines.push(`const ${name} = ${source}\n`)
    return name
  }
  for (const [name, value] of values) {
    const source = write(value)
    lines.push(`export const ${name}: unknown = ${source}\n`)
  }
  return lines.join('')
}

/** How often each part that is worth a name would be written out, if every part were written once. */
function usesOf(values: readonly unknown[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  const count = (value: unknown): void => {
    const isText = typeof value === 'string'
    if (!isText && (typeof value !== 'object' || value === null)) return
    const text = JSON.stringify(value)
    if (text.length >= (isText ? sharedTextLengthMin : sharedLengthMin)) {
      const before = uses.get(text) ?? 0
      uses.set(text, before + 1)
      if (before > 0) return
    }
    if (!isText) for (const part of Object.values(value)) count(part)
  }
  for (const value of values) count(value)
  return uses
}
