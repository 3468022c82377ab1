import { carriageReturn, lineFeed, type CsvForm } from './csv-form.ts'

const candidates = [',', ';', '\t', '|'] as const
const utf8Mark = [0xef, 0xbb, 0xbf]

/** What the beginning of a file says of it, or why it is none that can be shown. */
export function lookAtBytes(head: Uint8Array): CsvForm | { readonly fault: string } {
  if (head.length === 0) return { fault: 'There is nothing in it.' }
  if (head[0] === 0x50 && head[1] === 0x4b)
    return { fault: 'It is a spreadsheet or an archive, and no CSV. Save its sheet as CSV and open that.' }
  if (head.includes(0)) return { fault: 'It is no text, so it is no CSV.' }
  const text = new TextDecoder().decode(head)
  if (/^\s*(?:<!doctype|<html|<\?xml)/i.test(text))
    return { fault: 'It is a page and no CSV: perhaps the address leads to a form or to an error.' }
  const newline = !head.includes(lineFeed) && head.includes(carriageReturn) ? carriageReturn : lineFeed
  return {
    delimiter: guessDelimiter(text, String.fromCharCode(newline)).charCodeAt(0),
    newline,
    start: utf8Mark.every((byte, index) => head[index] === byte) ? utf8Mark.length : 0,
  }
}

/** The sign that stands most often in the first line, outside quotes. */
function guessDelimiter(text: string, newline: string): string {
  const line = text
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .replace(/^[\uFEFF\r\n]+/, '')
    .split(newline, 1)[0]
  const counts = candidates.map((sign) => (line ?? '').split(sign).length)
  return candidates[counts.indexOf(Math.max(...counts))] ?? ','
}
