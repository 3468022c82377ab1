import { tokensOf, valueAt } from '../src/grammar/pointer.ts'

/** Edits by JSON Pointer: a value to put there, or nothing to take away what is there. A last `-` appends. */
export type Edits = Readonly<Record<string, unknown>>

/** A copy with the edits made; a pointer to a place that is not there is a slip in the test. */
export function edited(original: unknown, edits: Edits): unknown {
  const document: unknown = JSON.parse(JSON.stringify(original))
  // What one edit puts there another may change, and not for the document beside.
  for (const [pointer, value] of Object.entries(structuredClone(edits))) {
    const parent = valueAt(document, pointer.slice(0, pointer.lastIndexOf('/')))
    const key = tokensOf(pointer).at(-1) ?? ''
    if (Array.isArray(parent) && key === '-') parent.push(value)
    else if (Array.isArray(parent) && value === undefined) parent.splice(Number(key), 1)
    else if (typeof parent !== 'object' || parent === null) throw new Error(`nothing at ${pointer}`)
    else if (value === undefined) Reflect.deleteProperty(parent, key)
    else Reflect.set(parent, key, value)
  }
  return document
}
