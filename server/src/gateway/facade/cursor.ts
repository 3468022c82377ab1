/**
 * Where a list goes on: the sort values of the last hit (Elasticsearch's `search_after`), as text that means nothing
 * to its holder. Numbers are copied digit by digit, because the engine writes a missing date as one beyond 2^53.
 */
export function writeCursor(sort: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(sort)).toString('base64url')
}

/** `undefined` for what `writeCursor` never wrote. */
export function readCursor(cursor: string, length: number): readonly unknown[] | undefined {
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8')
    const sort = parseExactly(text)
    return Array.isArray(sort) && sort.length === length && sort.every(isPlain) ? sort : undefined
  } catch {
    return undefined
  }
}

const isPlain = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || JSON.isRawJSON(value)

/** `JSON.parse` that keeps the digits of what a double cannot hold. Written out again, they are the same. */
export function parseExactly(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) => {
    if (typeof value !== 'number' || Number.isSafeInteger(value) || context?.source === undefined) return value
    return /^-?\d+$/.test(context.source) ? JSON.rawJSON(context.source) : value
  })
}

declare global {
  // ECMAScript's "JSON.parse source text access", in Node since 21 and not yet in TypeScript's library.
  interface JSON {
    rawJSON(text: string): object
    isRawJSON(value: unknown): boolean
  }
}
