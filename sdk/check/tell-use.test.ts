import { createServer, type AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { consents, shownBefore, type Wish } from './consent.ts'
import { tellUse, useAddress, useBody } from './tell-use.ts'

const used = ['market.chairs', 'market.Chair.name']

/** Takes one request and keeps every byte of it. */
async function listen(status: string): Promise<{ readonly portal: string; readonly bytes: Promise<string> }> {
  const { promise: bytes, resolve } = Promise.withResolvers<string>()
  const server = createServer((socket) => {
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      const [head = '', body = ''] = text.split('\r\n\r\n')
      if (body.length < Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Infinity)) return
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
      server.close()
      resolve(text)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { portal: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bytes } // one that listens has a port
}

test('what is sent is what was shown, and not a byte beside it', async () => {
  const { portal, bytes } = await listen('204 No Content')
  const [address, body] = [useAddress(portal), useBody(used)]
  expect(await tellUse(address, body)).toBe(204)
  expect(await bytes).toBe(
    [
      'POST /portal/v1/sdk-use HTTP/1.1',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      'Connection: close',
      `Host: ${new URL(portal).host}`,
      '',
      body,
    ].join('\r\n'),
  )
  expect(JSON.parse(body)).toEqual({ used })
  const shown = shownBefore(address, body)
  expect([shown.includes(body), shown.includes(address)]).toEqual([true, true])
})

test('a portal that is not there or refuses is said, and nothing else happens', async () => {
  const { portal } = await listen('429 Too Many Requests')
  expect(await tellUse(useAddress(portal), useBody(used))).toBe(429)
  await expect(tellUse('http://127.0.0.1:1/', '{}')).rejects.toThrow()
})

test.each([
  ['a person says yes', 'unsaid', true, 'y\n', true],
  ['a person says no', 'unsaid', true, 'n\n', false],
  ['a person presses enter', 'unsaid', true, '\n', false],
  ['a person says something else', 'unsaid', true, 'yellow\n', false],
  ['a person closes the input', 'unsaid', true, undefined, false],
  ['nobody is there', 'unsaid', false, 'y\n', false],
  ['it was said before', 'yes', false, '', true],
  ['it was refused before', 'no', true, 'y\n', false],
] as const)('%s', async (_name, wish: Wish, isPerson, typed, wanted) => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  if (typed === undefined) input.end()
  else input.write(typed)
  expect(await consents(wish, { isPerson, input, output })).toBe(wanted)
  // Nobody is asked who has answered already, or is not there.
  expect(output.readableLength > 0).toBe(wish === 'unsaid' && isPerson)
})
