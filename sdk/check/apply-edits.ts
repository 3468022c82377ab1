import type { Edit } from './mend.ts'

/** A text with edits made, which are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [result, at] = ['', 0]
  for (const { start, end, text: put } of edits) {
    result += text.slice(at, start) + put
    at = end
  }
  return result + text.slice(at)
}
