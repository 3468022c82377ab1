/** Where a list goes on: the instant of the last change and the id of the last one told. */
export type Cursor = { readonly updated: number; readonly id: string }

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Base64url of the JSON text of both; ids are plain letters. */
export function cursorText({ updated, id }: Cursor): string {
  const codes = [...JSON.stringify([updated, id])].map((letter) => letter.charCodeAt(0))
  const bits = codes.map((code) => code.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,6}/g) ?? []).map((part) => letters[Number.parseInt(part.padEnd(6, '0'), 2)]).join('')
}

/** Undefined for what is no cursor. */
export function readCursor(text: string): Cursor | undefined {
  const bits = [...text].map((letter) => letters.indexOf(letter).toString(2).padStart(6, '0')).join('')
  const codes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  try {
    const parsed: unknown = JSON.parse(String.fromCharCode(...codes))
    if (!Array.isArray(parsed)) return undefined
    const [updated, id]: readonly unknown[] = parsed
    return typeof updated === 'number' && typeof id === 'string' ? { updated, id } : undefined
  } catch {
    return undefined
  }
}
