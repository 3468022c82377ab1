import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statusIn } from '../../testing/raw-request.ts'
import { hasNginx, startTrialNginx, type TrialProxy } from '../../testing/programs/trial-nginx.ts'
import { newKey, signedInPerson } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

// A request inside a request: what one server takes for a body, the next one might take for a request of its own.

let portal: TrialPortal
let nginx: TrialProxy | undefined
let secret: string

beforeAll(async () => {
  portal = await startTrialPortal()
  secret = (await newKey(await signedInPerson(portal.origin, 'ada@example.org'))).secret
  if (hasNginx) nginx = await startTrialNginx([portal.port])
}, 60_000)
afterAll(async () => {
  await nginx?.stop()
  await portal.close()
})

const head = (): string =>
  `POST /api/demo/notes HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: ${secret}\r\nContent-Type: application/json\r\n`
const hidden = (): string => `GET /api/demo/things/smuggled HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: ${secret}\r\n\r\n`
const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`

/** The body ends behind `{}` for who believes one header, and behind the hidden request for who believes the other. */
const attacks: readonly (readonly [name: string, bytes: () => string])[] = [
  [
    'a length that is too short, and chunks',
    () => `Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n${chunk('{}')}0\r\n\r\n${hidden()}`,
  ],
  [
    'chunks, and a length that is too long',
    () => `Transfer-Encoding: chunked\r\nContent-Length: ${hidden().length + 5}\r\n\r\n0\r\n\r\n${hidden()}`,
  ],
  ['two lengths', () => `Content-Length: 2\r\nContent-Length: ${hidden().length + 2}\r\n\r\n{}${hidden()}`],
  ['two lengths in one header', () => `Content-Length: 2, ${hidden().length + 2}\r\n\r\n{}${hidden()}`],
  ['a length with a plus sign', () => `Content-Length: +${hidden().length + 2}\r\n\r\n{}${hidden()}`],
  ['a length in hexadecimal', () => `Content-Length: 0x2\r\n\r\n{}${hidden()}`],
  ['a length that overflows', () => `Content-Length: 18446744073709551618\r\n\r\n{}${hidden()}`],
  ['a negative length', () => `Content-Length: -2\r\n\r\n{}${hidden()}`],
  ['a length with a space in it', () => `Content-Length: 2 2\r\n\r\n{}${hidden()}`],
  ['a space before the colon', () => `Transfer-Encoding : chunked\r\nContent-Length: 2\r\n\r\n{}${hidden()}`],
  ['a tab in the name', () => `Transfer-Encoding\t: chunked\r\nContent-Length: 2\r\n\r\n{}${hidden()}`],
  ['a vertical tab in the value', () => `Transfer-Encoding: \x0bchunked\r\nContent-Length: 2\r\n\r\n{}${hidden()}`],
  ['a NUL in the value', () => `Transfer-Encoding: chunked\0\r\nContent-Length: 2\r\n\r\n{}${hidden()}`],
  ['chunked in quotes', () => `Transfer-Encoding: "chunked"\r\nContent-Length: 2\r\n\r\n{}${hidden()}`],
  ['xchunked', () => `Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n\r\n{}${hidden()}`],
  [
    'identity and chunked',
    () => `Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}${hidden()}`,
  ],
  [
    'chunked twice',
    () => `Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}${hidden()}`,
  ],
  ['chunked before something else', () => `Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n${hidden()}`],
  ['a folded coding', () => `Transfer-Encoding:\r\n chunked\r\nContent-Length: 2\r\n\r\n{}${hidden()}`],
  ['a coding behind a bare LF', () => `X-A: b\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}${hidden()}`],
  ['a coding behind a bare CR', () => `X-A: b\rTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}${hidden()}`],
  ['a chunk with a bare LF', () => `Transfer-Encoding: chunked\r\n\r\n2\n{}\r\n0\r\n\r\n${hidden()}`],
  ['a chunk extension with a bare LF', () => `Transfer-Encoding: chunked\r\n\r\n2;\n{}\r\n0\r\n\r\n${hidden()}`],
  ['a chunk that is longer than it says', () => `Transfer-Encoding: chunked\r\n\r\n2\r\n{}xx\r\n0\r\n\r\n${hidden()}`],
  [
    'a chunk length that overflows',
    () => `Transfer-Encoding: chunked\r\n\r\n10000000000000002\r\n{}\r\n0\r\n\r\n${hidden()}`,
  ],
  [
    'a chunk length in hexadecimal with 0x',
    () => `Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n${hidden()}`,
  ],
  ['a last chunk without its end', () => `Transfer-Encoding: chunked\r\n\r\n${chunk('{}')}0\r\n${hidden()}`],
  [
    'a length in a trailer',
    () => `Transfer-Encoding: chunked\r\n\r\n${chunk('{}')}0\r\nContent-Length: ${hidden().length}\r\n\r\n${hidden()}`,
  ],
  ['chunks in HTTP/1.0', () => `Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}${hidden()}`],
]

/** Send bytes and read until it is quiet. */
function send(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(bytes, 'latin1')))
    const end = (): void => void socket.destroy()
    let quiet = setTimeout(end, 1_500)
    socket.on('data', (data) => {
      answer += data.toString('latin1')
      clearTimeout(quiet)
      quiet = setTimeout(end, 400)
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(quiet)
      resolve(answer)
    })
  })
}

const smuggled = (): number => portal.owner.seen.filter(({ url }) => url.includes('smuggled')).length
const bytesOf = (name: string, rest: string): string =>
  name.includes('1.0') ? `${head().replace('HTTP/1.1', 'HTTP/1.0')}${rest}` : head() + rest

describe('alone', () => {
  test.each(attacks)('case 49: %s is refused, and nothing behind it is read', async (name, rest) => {
    const before = smuggled()
    const answer = await send(portal.port, bytesOf(name, rest()))
    const answers = answer.match(/HTTP\/1\.1 \d{3}/g) ?? []
    // One refusal at the most; what was understood is one request, and its answer is the only one.
    expect([statusIn(answer), answers.length]).toEqual([expect.toBeOneOf([0, 400, 408, 415]), expect.toBeOneOf([0, 1])])
    expect(smuggled()).toBe(before)
  })
})

describe.runIf(hasNginx)('behind nginx', () => {
  test.each(attacks)('case 49: %s leaves no request behind for the next caller', async (name, rest) => {
    const before = smuggled()
    const answer = await send(nginx?.port ?? 0, bytesOf(name, rest()))
    const answers = (answer.match(/HTTP\/1\.1 \d{3}/g) ?? []).length
    // Where nginx itself takes it for two requests its caller gets both answers: then nothing was hidden.
    expect(smuggled() - before).toBeLessThanOrEqual(Math.max(0, answers - 1))
    // Each of the next callers, who share nginx's connections, gets the answer to its own question.
    for (const id of ['first', 'second', 'third']) {
      portal.owner.behave(id, (_request, response) => void response.writeHead(200).end(`answer to ${id}`))
      const next = await fetch(`http://127.0.0.1:${nginx?.port}/api/demo/things/${id}`, {
        headers: { 'x-api-key': secret },
      })
      expect([next.status, await next.text()]).toEqual([200, `answer to ${id}`])
    }
  })

  test('case 49: a body that is a request stays a body', async () => {
    const before = smuggled()
    const body = hidden()
    const answer = await send(
      nginx?.port ?? 0,
      `${head()}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    )
    expect(statusIn(answer)).toBe(200)
    expect(portal.owner.seen.at(-1)).toMatchObject({ method: 'POST', body })
    expect(smuggled()).toBe(before)
  })
})
