import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { sendJsonParts, type JsonPart } from './send-json-parts.ts'

let server: Server | undefined
afterEach(() => void server?.close())

/** Ask a server that answers with some parts; `fault` is what its handler was told. */
async function ask(parts: () => readonly JsonPart[]): Promise<{ text: Promise<string>; fault: Promise<unknown> }> {
  const { promise: fault, resolve } = Promise.withResolvers<unknown>()
  const made = createServer((_request, response) => {
    sendJsonParts(response, parts(), { 'Cache-Control': 'no-store' }).then(
      () => resolve(undefined),
      (error: unknown) => resolve(error),
    )
  }).listen(0, '127.0.0.1')
  server = made
  await new Promise((listening) => made.once('listening', listening))
  // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
  const { port } = made.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}`)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return { text: response.text(), fault }
}

async function* pages(...some: readonly (readonly unknown[])[]): AsyncGenerator<readonly unknown[]> {
  for (const page of some) yield page
}

test.each<readonly [name: string, parts: () => readonly JsonPart[], want: unknown]>([
  ['nothing', () => [], {}],
  [
    'values',
    () => [
      { name: 'a', value: 1 },
      { name: 'b', value: ['"'] },
    ],
    { a: 1, b: ['"'] },
  ],
  ['a list of no page', () => [{ name: 'a', pages: pages() }], { a: [] }],
  ['a list of empty pages', () => [{ name: 'a', pages: pages([], []) }], { a: [] }],
  [
    'lists of pages between values',
    () => [
      { name: 'a', pages: pages([1, 2], [], [3]) },
      { name: 'b', value: null },
      { name: 'c', pages: pages([{}]) },
    ],
    { a: [1, 2, 3], b: null, c: [{}] },
  ],
])('%s', async (_name, parts, want) => {
  const { text, fault } = await ask(parts)
  expect(JSON.parse(await text)).toEqual(want)
  expect(await fault).toBeUndefined()
})

test('half a list is not taken for a whole one', async () => {
  async function* failing(): AsyncGenerator<readonly unknown[]> {
    yield [1]
    throw new Error('the store has gone')
  }
  const { text, fault } = await ask(() => [{ name: 'a', pages: failing() }])
  await expect(text).rejects.toThrow()
  expect(await fault).toMatchObject({ message: 'the store has gone' })
})
