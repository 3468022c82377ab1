import { type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { identityOf } from './respond.ts'

/** A field of a JSON object: its value, or the pages of a list that is too long to be held at once. */
export type JsonPart =
  | { readonly name: string; readonly value: unknown }
  | { readonly name: string; readonly pages: AsyncIterable<readonly unknown[]> }

/**
 * Answer 200 with a JSON object, part by part, as fast as the caller reads. When a page cannot be had, the connection is
 * cut, so that nobody takes half an object for a whole one. Somebody who leaves early is no fault.
 */
export async function sendJsonParts(
  response: ServerResponse,
  parts: readonly JsonPart[],
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': identityOf(response).requestId,
    ...headers,
  })
  try {
    await pipeline(Readable.from(jsonText(parts)), response)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error
  }
}

async function* jsonText(parts: readonly JsonPart[]): AsyncGenerator<string> {
  let before = '{'
  for (const part of parts) {
    yield `${before}${JSON.stringify(part.name)}:`
    if ('pages' in part) yield* listText(part.pages)
    else yield JSON.stringify(part.value)
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}

async function* listText(pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  let before = '['
  for await (const page of pages) {
    if (page.length === 0) continue
    yield `${before}${JSON.stringify(page).slice(1, -1)}`
    before = ','
  }
  yield before === '[' ? '[]' : ']'
}
