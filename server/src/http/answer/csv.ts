import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { identityOf } from './respond.ts'

/** What spreadsheets take for the beginning of a formula, also behind blanks (OWASP, CSV injection). */
const formula = /^[\s]*[=+\-@\t\r|]/

/**
 * One line (RFC 4180), with its end. A text that a spreadsheet would run is put behind an apostrophe, which it does not
 * show: names of keys come from people, and a file is opened by somebody else.
 */
export function csvLine(fields: readonly (string | number)[]): string {
  return `${fields.map(field).join(',')}\r\n`
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Answer 200 with a table, page by page, as fast as the caller reads. When a page cannot be had, the connection is cut, so
 * that nobody takes half a table for a whole one. Somebody who leaves early is no fault.
 */
export async function sendCsv(
  response: ServerResponse,
  fileName: string,
  names: readonly string[],
  pages: AsyncIterable<readonly (readonly (string | number)[])[]>,
): Promise<void> {
  response.writeHead(200, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${fileName}"`,
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': identityOf(response).requestId,
    'Cache-Control': 'no-store',
  })
  try {
    await pipeline(Readable.from(lines(names, pages)), response)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error
  }
}

async function* lines(
  names: readonly string[],
  pages: AsyncIterable<readonly (readonly (string | number)[])[]>,
): AsyncGenerator<string> {
  yield csvLine(names)
  for await (const page of pages) yield page.map(csvLine).join('')
}
