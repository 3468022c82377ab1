export type Looked = {
  readonly delimiter: string
  readonly encoding: 'utf-8' | 'windows-1252'
}

const candidates = [',', ';', '\t', '|'] as const

/** What the beginning of a file says of it, or why it is none that can be shown. */
export function lookAtBytes(head: Uint8Array): Looked | { readonly fault: string } {
  if (head.length === 0) return { fault: 'There is nothing in it.' }
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    return { fault: 'It is written in UTF-16. Save it as “CSV UTF-8” and open that.' }
  if (head[0] === 0x50 && head[1] === 0x4b)
    return { fault: 'It is a spreadsheet or an archive, and no CSV. Save its sheet as CSV and open that.' }
  if (head.includes(0)) return { fault: 'It is no text, so it is no CSV.' }
  const text = new TextDecoder().decode(head)
  if (/^\s*(?:<!doctype|<html|<\?xml)/i.test(text))
    return { fault: 'It is a page and no CSV: perhaps the address leads to a form or to an error.' }
  return { delimiter: guessDelimiter(text), encoding: isUtf8(head) ? 'utf-8' : 'windows-1252' }
}

/** The sign that stands most often in the first line, outside quotes. */
function guessDelimiter(text: string): string {
  const line = text.replaceAll(/"(?:[^"]|"")*"/g, '').split('\n', 1)[0] ?? ''
  const counts = candidates.map((sign) => line.split(sign).length)
  return candidates[counts.indexOf(Math.max(...counts))] ?? ','
}

/** A sign may be cut at the end of what is looked at. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}
