import { endOfQuotes } from './find-records.ts'

/** The cells of the record between two places of a text; `columnsMax` is where reading stops. */
export function readCells(
  text: string,
  from: number,
  to: number,
  delimiter: string,
  columnsMax: number,
): readonly string[] {
  const cells: string[] = []
  const end = lineEnd(text, from, to)
  for (let at = from; at <= end && cells.length < columnsMax;) {
    const next = cellEnd(text, at, end, delimiter)
    cells.push(cellText(text, at, next))
    at = next + 1
  }
  return cells
}

/** One cell of a record; empty where the record has fewer. */
export function readCell(text: string, from: number, to: number, delimiter: string, column: number): string {
  const end = lineEnd(text, from, to)
  let at = from
  for (let passed = 0; passed < column; passed += 1) {
    at = cellEnd(text, at, end, delimiter) + 1
    if (at > end) return ''
  }
  return cellText(text, at, cellEnd(text, at, end, delimiter))
}

/** Where a record ends, without the end of its line. */
export function lineEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1
  return end
}

/** Where the delimiter after a cell stands, or the end of the record. */
function cellEnd(text: string, from: number, end: number, delimiter: string): number {
  const after = text[from] === '"' ? Math.min(end, endOfQuotes(text, from)) : from
  // Never beyond the record: a table of one column has no delimiter to stop at.
  const found = text.slice(after, end).indexOf(delimiter)
  return found < 0 ? end : after + found
}

function cellText(text: string, from: number, to: number): string {
  if (text[from] !== '"') return text.slice(from, to)
  const last = to - 1 > from && text[to - 1] === '"' ? to - 1 : to
  return text.slice(from + 1, last).replaceAll('""', '"')
}
