/** Levels of lists and objects that a request may have, and an answer that is looked at. The deepest that any API here takes has nine. */
export const nestingMax = 64

/**
 * Whether JSON text nests deeper than that. Asked of the text, because whoever walks the value walks it by calling
 * himself, and a few thousand levels are the end of his stack.
 */
export function nestsTooDeep(json: string): boolean {
  let depth = 0
  let isText = false
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index)
    if (isText) {
      if (code === backslash) index += 1
      else if (code === quote) isText = false
    } else if (code === quote) isText = true
    else if (code === openList || code === openObject) {
      depth += 1
      if (depth > nestingMax) return true
    } else if (code === closeList || code === closeObject) depth -= 1
  }
  return false
}

const quote = 0x22
const backslash = 0x5c
const openList = 0x5b
const closeList = 0x5d
const openObject = 0x7b
const closeObject = 0x7d
