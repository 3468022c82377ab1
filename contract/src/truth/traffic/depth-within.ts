const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [...'"\\{}[]'].map((one) =>
  one.charCodeAt(0),
)

/** Whether a JSON text nests no deeper than so many steps; asked before it is read, because reading goes as deep. */
export function isDepthWithin(body: Uint8Array, depthMax: number): boolean {
  let depth = 0
  let isInText = false
  for (let index = 0; index < body.length; index += 1) {
    const byte = body[index]
    if (byte === backslash && isInText) index += 1
    else if (byte === quote) isInText = !isInText
    else if (isInText) continue
    else if (byte === openBrace || byte === openBracket) depth += 1
    else if (byte === closeBrace || byte === closeBracket) depth -= 1
    if (depth > depthMax) return false
  }
  return true
}
