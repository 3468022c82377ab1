import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendRaw, statusIn } from '../../../testing/raw-request.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

let portal: TrialPortal
beforeAll(async () => {
  portal = await startTrialPortal()
})
afterAll(() => portal.close())

const post = 'POST /portal/v1/sign-ups HTTP/1.1\r\n'
const host = 'Host: localhost\r\n'
const json = 'Content-Type: application/json\r\n'
const close = 'Connection: close\r\n\r\n'

describe('what two servers could read in two ways, or this one not at all, is refused', () => {
  test.each([
    ['two lengths', `${post}${host}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`, 400],
    ['the same length twice', `${post}${host}Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc`, 400],
    ['a length and chunks', `${post}${host}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['a length with a sign', `${post}${host}Content-Length: +3\r\n\r\nabc`, 400],
    ['chunks of another coding', `${post}${host}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`, 400],
    ['chunks that are not last', `${post}${host}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`, 400],
    ['a chunk without a length', `${post}${host}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`, 400],
    ['a folded header', `${post}${host}X-A: 1\r\n 2\r\n\r\n`, 400],
    ['a space before the colon', `${post}${host}X-A : 1\r\n\r\n`, 400],
    ['lines that end in LF', `GET / HTTP/1.1\nHost: localhost\n\n`, 400],
    ['a NUL in a header', `GET / HTTP/1.1\r\n${host}X-A: a\0b\r\n${close}`, 400],
    ['two Host headers', `GET /healthz HTTP/1.1\r\n${host}Host: localhost\r\n${close}`, 400],
    ['two Host headers in other letters', `GET /healthz HTTP/1.1\r\n${host}hOST: evil.example\r\n${close}`, 400],
    ['no Host header', `GET /healthz HTTP/1.1\r\n${close}`, 400],
    ['a Host with a path', `GET /healthz HTTP/1.1\r\nHost: localhost/x\r\n${close}`, 400],
    ['a Host with a user', `GET /healthz HTTP/1.1\r\nHost: a@localhost\r\n${close}`, 400],
    ['an absolute address', `GET http://169.254.169.254/api/demo/open HTTP/1.1\r\n${host}${close}`, 400],
    ['an address without a slash', `OPTIONS * HTTP/1.1\r\n${host}${close}`, 400],
    ['an address with a fragment', `GET /api/demo/open?a=1#b HTTP/1.1\r\n${host}${close}`, 400],
    ['an address that is not ASCII', `GET /caf\xe9 HTTP/1.1\r\n${host}${close}`, 400],
    ['another protocol', `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`, 400],
    ['no protocol', 'GET /\r\n\r\n', 400],
    ['headers of 100 kB', `GET / HTTP/1.1\r\n${host}X-A: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
    ['an address of 100 kB', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n${host}\r\n`, 431],
    ['nothing of the body that there must be', `${post}${host}${close}`, 422],
    ['a body under a coding', `${post}${host}${json}Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}`, 415],
  ])('%s', async (_name, bytes, status) => {
    const answer = await sendRaw(portal.port, bytes)
    expect([statusIn(answer), answer.slice(0, 200)]).toEqual([status, expect.anything()])
    // One answer, and none for what may have hidden behind it.
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1)
    // Node's own answer to a missing Host has no body.
    if (_name !== 'no Host header') expect(answer).toMatch(/application\/problem\+json[\s\S]+"code":"request\./)
  })

  test.each([['TRACE'], ['CONNECT']])('%s', async (method) => {
    const answer = await sendRaw(
      portal.port,
      `${method} /api/demo/things/1 HTTP/1.1\r\n${host}X-Api-Key: hidden\r\n${close}`,
    )
    expect(answer).not.toMatch(/^HTTP\/1.1 2/)
    expect(answer).not.toContain('hidden')
  })

  test('an upgrade is not made, and the request is answered as if nobody had asked for it', async () => {
    const answer = await sendRaw(
      portal.port,
      `GET /healthz HTTP/1.1\r\n${host}Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQ\r\nConnection: Upgrade, close\r\n\r\n`,
    )
    expect(statusIn(answer)).toBe(200)
  })

  test('a request that hides behind a broken one is not answered', async () => {
    const answer = await sendRaw(
      portal.port,
      `GET /healthz HTTP/1.1\r\n${host}\r\nGET /healthz HTTP/1.1\r\n${host}X : y\r\n\r\nGET /readyz HTTP/1.1\r\n${host}${close}`,
    )
    expect(answer).not.toContain('ready')
  })
})

describe('whoever is slow on purpose is cut', () => {
  /** How long until the server ends a connection on which a byte comes now and then. */
  function drip(head: string, byte: string): Promise<{ readonly answer: string; readonly ms: number }> {
    return new Promise((resolve) => {
      const started = performance.now()
      let answer = ''
      const socket: Socket = connect(portal.port, '127.0.0.1', () => socket.write(head))
      const timer = setInterval(() => socket.writable && socket.write(byte), 500)
      socket.on('data', (chunk) => void (answer += chunk.toString('latin1')))
      socket.on('error', () => {})
      socket.on('close', () => {
        clearInterval(timer)
        resolve({ answer, ms: performance.now() - started })
      })
    })
  }

  test.concurrent.each([
    ['in its headers', `GET / HTTP/1.1\r\n${host}X-A: `, 'a'],
    ['before its first line', '', '\r\n'],
    ['by never saying a word', '', ''],
    ['in its body', `${post}${host}${json}Content-Length: 1000\r\n\r\n{`, ' '],
    ['in its chunks', `${post}${host}${json}Transfer-Encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
  ])('%s', { timeout: 60_000 }, async (_name, head, byte) => {
    const { answer, ms } = await drip(head, byte)
    expect(statusIn(answer)).toBe(408)
    expect(answer).toContain('"code":"request.timeout"')
    expect(ms).toBeLessThan(30_000)
  })

  test.concurrent('a phone on 2G is heard to the end', { timeout: 60_000 }, async () => {
    // 2 kB a second, with three seconds of silence in a tunnel: 12 kB take nine seconds.
    const body = `{"email":"ada@example.org","more":"${'x'.repeat(12_000)}"}`
    const answer = await new Promise<string>((resolve) => {
      let text = ''
      const socket: Socket = connect(portal.port, '127.0.0.1', async () => {
        socket.write(`${post}${host}${json}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n`)
        for (let at = 0; at < body.length; at += 2_000) {
          await new Promise((done) => setTimeout(done, at === 6_000 ? 4_000 : 1_000))
          socket.write(body.slice(at, at + 2_000))
        }
      })
      socket.on('data', (chunk) => void (text += chunk.toString('latin1')))
      socket.on('close', () => resolve(text))
      socket.on('error', () => resolve(text))
    })
    expect(statusIn(answer)).toBe(422)
  })
})
