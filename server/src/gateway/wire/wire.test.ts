import { isDeepStrictEqual } from 'node:util'
import { createSecureServer as createHttp2Server } from 'node:http2'
import type { AddressInfo, Socket } from 'node:net'
import { createServer as createSecureServer, getCACertificates, setDefaultCACertificates } from 'node:tls'
import { generate } from 'selfsigned'
import { afterEach, describe, expect, test } from 'vitest'
import {
  openAskedWire,
  outcomeOf,
  startRawOwner,
  type RawOwner,
  type AskedWire,
} from '../../../testing/trial-raw-owner.ts'

let owner: RawOwner
let trial: AskedWire
afterEach(async () => {
  await trial?.close()
  await owner?.close()
})

async function against(...given: Parameters<typeof startRawOwner>): Promise<AskedWire> {
  owner = await startRawOwner(...given)
  trial = openAskedWire(owner.origin)
  return trial
}

const ok = (body: string, ...headers: readonly string[]): string =>
  ['HTTP/1.1 200 OK', `Content-Length: ${body.length}`, ...headers, '', body].join('\r\n')

/** Byte by byte is how a slow network hands things over. */
async function send(socket: Socket, text: string, piece: number): Promise<void> {
  for (let at = 0; at < text.length && !socket.destroyed; at += piece) {
    socket.write(text.slice(at, at + piece), 'latin1')
    if (piece < text.length) await new Promise((next) => setImmediate(next))
  }
}

/** Each is sent as it stands, and the connection is ended behind it. */
const answers: readonly (readonly [name: string, text: string])[] = [
  ['a length', ok('hello')],
  ['an empty answer', ok('')],
  ['chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n'],
  [
    'chunks with extensions and trailers',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;a=b\r\nhi\r\n0\r\nX: y\r\n\r\n',
  ],
  ['the end of the connection', 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nuntil the end'],
  ['nothing to say', 'HTTP/1.1 204 No Content\r\n\r\n'],
  ['no change', 'HTTP/1.1 304 Not Modified\r\nETag: "1"\r\nContent-Length: 900\r\n\r\n'],
  ['a refusal', 'HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno'],
  ['early hints', `HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${ok('hello')}`],
  ['an old protocol', 'HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello'],
  ['an old protocol that ends', 'HTTP/1.0 200 OK\r\n\r\nhello'],
  ['a folded line', 'HTTP/1.1 200 OK\r\nX-A: 1\r\n 2\r\nContent-Length: 5\r\n\r\nhello'],
  ['letters beyond ASCII', 'HTTP/1.1 200 Tr\u00e8s bien\r\nX-A: \u00e9\r\nContent-Length: 5\r\n\r\nhello'],
  ['half of a line’s end', 'HTTP/1.1 200 OK\nContent-Length: 5\n\nhello'],
  ['two lengths that agree', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nhello'],
  ['two lengths that do not', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 3\r\n\r\nhello'],
  ['a length beside chunks', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
  ['a space before the colon', 'HTTP/1.1 200 OK\r\nContent-Length : 5\r\n\r\nhello'],
  ['a change of the protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nhello'],
  ['less than its length', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello'],
  ['chunks without their end', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n'],
  ['a chunk without a size', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nhello'],
  ['half a head', 'HTTP/1.1 200 OK\r\nContent-Le'],
  ['no answer at all', ''],
  ['what is no HTTP', 'SSH-2.0-OpenSSH_9.7\r\n'],
  ['a head that is too long', `HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(20_000)}\r\nContent-Length: 5\r\n\r\nhello`],
]

describe('what an owner answers is what the library reads', () => {
  test.each(answers)('%s', async (_name, text) => {
    for (const piece of text.length > 1_000 ? [100_000] : [1, 100_000]) {
      await against((socket) => void send(socket, text, piece).then(() => socket.end()))
      const wanted = await outcomeOf((handler) =>
        trial.library.dispatch({ origin: owner.origin, method: 'GET', path: '/', headers: [] }, handler),
      )
      const found = await trial.read()
      expect([piece, 'error' in found ? 'error' : found]).toEqual([piece, 'error' in wanted ? 'error' : wanted])
      await trial.close()
      await owner.close()
    }
  })

  test('however an answer is garbled', async () => {
    const next = numbers(20_261_203)
    // Extensions of chunks are thrown away unread here, and the library is particular about them.
    const whole = answers.filter(([, text]) => text.length < 1_000 && !text.includes(';'))
    const garbled = Array.from({ length: 400 }, () => {
      const [, text = ''] = whole[next(whole.length)] ?? []
      const at = next(text.length + 1)
      const odd = ['\r', '\n', '\0', ' ', ':', '-', '0', '9', 'f', ',', '\r\n', '\u00ff', 'chunked'][next(13)] ?? ''
      return `${text.slice(0, at)}${odd}${text.slice(at + next(3))}`
    })
    await against((socket, question) => {
      socket.end(garbled[Number(/^GET \/(\d+)/.exec(question)?.[1])] ?? '', 'latin1')
    })
    const differing: unknown[] = []
    for (const [index, text] of garbled.entries()) {
      const own = openAskedWire(owner.origin)
      const path = `/${index}`
      const wanted = await outcomeOf((handler) =>
        trial.library.dispatch({ origin: owner.origin, method: 'GET', path, headers: [] }, handler),
      )
      const found = await own.read(path)
      await own.close()
      const [told, right] = [found, wanted].map((outcome) => ('error' in outcome ? 'error' : outcome))
      if (!isDeepStrictEqual(told, right)) differing.push({ text, told, right })
    }
    expect(differing).toEqual([])
  }, 60_000)
})

describe('connections', () => {
  test('are kept, and used again', async () => {
    await against((socket) => void socket.write(ok('hello')))
    for (let turn = 0; turn < 5; turn += 1) expect(await trial.read()).toEqual({ status: 200, body: 'hello' })
    expect(owner.connections()).toBe(1)
    expect(owner.questions[0]).toBe(
      `GET / HTTP/1.1\r\nhost: ${new URL(owner.origin).host}\r\nconnection: keep-alive\r\naccept: */*`,
    )
  })

  test.each([
    ['together with the answer', (socket: Socket) => void socket.write(ok('hello') + ok('stolen'))],
    [
      'a moment later',
      (socket: Socket) => void socket.write(ok('hello'), () => setTimeout(() => socket.write(ok('stolen')), 20)),
    ],
    [
      'as the rest of a chunked answer',
      (socket: Socket) =>
        void socket.write(
          `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n${ok('stolen')}`,
        ),
    ],
    [
      'behind an answer that has no body',
      (socket: Socket) => void socket.write(`HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello`),
    ],
  ])('an answer that nobody asked for, %s, is nobody’s', async (_name, answer) => {
    await against(answer)
    await trial.read()
    await new Promise((later) => setTimeout(later, 60))
    expect(await trial.read()).not.toMatchObject({ body: 'stolen' })
    expect(owner.connections()).toBe(2)
  })

  test('are not used again when the owner ends them with the answer, or says that it will', async () => {
    await against((socket, _question, _on, inAll) => {
      if (inAll === 1) socket.write(ok('hello', 'Connection: close'))
      else if (inAll === 2) socket.end(ok('hello'))
      else socket.write(ok('hello', 'Keep-Alive: timeout=1'))
    })
    for (let turn = 0; turn < 4; turn += 1) expect(await trial.read()).toEqual({ status: 200, body: 'hello' })
    expect(owner.connections()).toBe(4)
  })

  test('a read that meets a connection which the owner has just given up is asked once more', async () => {
    await against(
      (socket, _question, onConnection) => void (onConnection === 1 ? socket.write(ok('hello')) : socket.destroy()),
    )
    await trial.read()
    expect(await trial.read()).toEqual({ status: 200, body: 'hello' })
    expect(owner.questions).toHaveLength(3)
  })

  test('a read that a new connection does not answer is not asked again', async () => {
    await against((socket) => void socket.destroy())
    expect(await trial.read()).toHaveProperty('error')
    expect(owner.questions).toHaveLength(1)
  })

  test('one that has begun to answer is not asked again', async () => {
    await against((socket, _question, onConnection) => {
      if (onConnection === 1) socket.write(ok('hello'))
      else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhel', () => socket.destroy())
    })
    await trial.read()
    expect(await trial.read()).toHaveProperty('error')
    expect(owner.questions).toHaveLength(2)
  })

  test('an owner that says only that there is more to come is not listened to for ever', async () => {
    await against((socket) => void socket.write('HTTP/1.1 100 Continue\r\n\r\n'.repeat(50)))
    expect(await trial.read()).toHaveProperty('error')
  })

  test('an owner of unusual answers is asked through the library from then on', async () => {
    await against((socket) => void socket.end('HTTP/1.0 200 OK\r\n\r\nhello'))
    expect(await trial.read()).toEqual({ status: 200, body: 'hello' })
    expect(await trial.read()).toEqual({ status: 200, body: 'hello' })
    expect(owner.questions).toHaveLength(3)
  })
})

describe('waiting', () => {
  test.each([
    ['no answer', '', 'OWNER_HEADERS_TIMEOUT'],
    ['an answer that stops', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhel', 'OWNER_BODY_TIMEOUT'],
  ])('%s ends it in time', async (_name, text, error) => {
    await against((socket) => void socket.write(text))
    expect(await trial.read()).toEqual({ error })
  })

  test('a head that drips ends it in time', async () => {
    await against((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-A: ')
      const timer = setInterval(() => socket.write('X'), 50)
      socket.on('close', () => clearInterval(timer))
    })
    expect(await trial.read()).toEqual({ error: 'OWNER_HEADERS_TIMEOUT' })
  })

  test('what will be no answer is not waited for', async () => {
    await against((socket) => void socket.write('SSH-2.0-OpenSSH_9.7\r\n'))
    expect(await trial.read()).toMatchObject({ error: expect.not.stringMatching('TIMEOUT') })
  })

  test('a body that drips is taken for as long as it comes', async () => {
    await against((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n')
      const timer = setInterval(() => socket.write('x'), 100)
      socket.on('close', () => clearInterval(timer))
    })
    expect(await trial.read()).toEqual({ status: 200, body: 'x'.repeat(16) })
  })

  test('who never ends the greeting of a connection is given up in time', async () => {
    await against(() => {})
    const secure = openAskedWire(owner.origin.replace('http:', 'https:'))
    expect(await secure.read()).toEqual({ error: 'OWNER_CONNECT_TIMEOUT' })
    await secure.close()
  })

  test('where nobody listens, that is said', async () => {
    await against(() => {})
    await owner.close()
    expect(await trial.read()).toEqual({ error: 'ECONNREFUSED' })
  })

  test('a connection that waits is let go before its owner ends it', async () => {
    await against((socket) => void socket.write(ok('hello', 'Keep-Alive: timeout=3')))
    await trial.read()
    expect(owner.open()).toBe(1)
    await expect.poll(() => owner.open(), { timeout: 2_500 }).toBe(0)
  })

  test('a reader that pauses is not the owner’s silence, and gets all', async () => {
    const big = 'x'.repeat(3_000_000)
    await against((socket) => void socket.write(ok(big)))
    let paused = false
    const found = await trial.read('/', (controller, bytes) => {
      if (paused || bytes < 200_000) return
      paused = true
      controller.pause()
      setTimeout(() => controller.resume(), 1_600)
    })
    expect([paused, 'body' in found && found.body === big]).toEqual([true, true])
  })

  test('a reader that has left ends the connection, and nobody else’s', async () => {
    await against(
      (socket, question) => void socket.write(question.includes('/slow') ? 'HTTP/1.1 200 OK\r\n' : ok('hello')),
    )
    await trial.read()
    let left: (() => void) | undefined
    const slow = trial.read('/slow', (controller) => (left = () => controller.abort(new Error('left'))))
    const other = await trial.read('/other')
    left?.()
    expect(await slow).toEqual({ error: 'left' })
    left?.()
    expect(other).toEqual({ status: 200, body: 'hello' })
    expect(await trial.read('/again')).toEqual({ status: 200, body: 'hello' })
    expect(owner.connections()).toBe(2)
  })
})

describe('over TLS', () => {
  const trusted = getCACertificates('default')
  afterEach(() => setDefaultCACertificates(trusted))

  /** A certificate for a name that nobody else has signed. */
  const certificateFor = (name: string): ReturnType<typeof generate> =>
    generate([{ name: 'commonName', value: name }], {
      extensions: [
        { name: 'basicConstraints', cA: true },
        { name: 'subjectAltName', altNames: [{ type: 2, value: name }] },
      ],
    })

  async function secureOwner(name: string): Promise<string> {
    const { private: key, cert } = await certificateFor(name)
    await against(
      (socket) => void socket.write(ok('hello')),
      (onConnection) => createSecureServer({ key, cert }, onConnection),
    )
    await trial.close()
    trial = openAskedWire(owner.origin.replace('http://127.0.0.1', 'https://localhost'))
    return cert
  }

  test('an owner that speaks HTTP/2 alone is asked through the library', async () => {
    const { private: key, cert } = await certificateFor('localhost')
    setDefaultCACertificates([...trusted, cert])
    const server = createHttp2Server({ key, cert }, (_request, response) => void response.end('hello'))
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
    trial = openAskedWire(`https://localhost:${(server.address() as AddressInfo).port}`)
    for (let turn = 0; turn < 2; turn += 1) expect(await trial.read()).toEqual({ status: 200, body: 'hello' })
    await trial.close()
    await new Promise((closed) => server.close(closed))
  })

  test('an owner that is who it says is asked, and asked again on the same connection', async () => {
    const certificate = await secureOwner('localhost')
    setDefaultCACertificates([...trusted, certificate])
    for (let turn = 0; turn < 3; turn += 1) expect(await trial.read()).toEqual({ status: 200, body: 'hello' })
    expect(owner.connections()).toBe(1)
  })

  test.each([
    ['nobody vouches for', 'localhost', false],
    ['is somebody else', 'elsewhere.example', true],
  ])('one that %s hears nothing', async (_name, name, isTrusted) => {
    const certificate = await secureOwner(name)
    if (isTrusted) setDefaultCACertificates([...trusted, certificate])
    expect(await trial.read()).toMatchObject({ error: /SELF_SIGNED|ALTNAME/ })
    await new Promise((later) => setTimeout(later, 50))
    expect(owner.questions).toEqual([])
  })
})

/** The same numbers below a bound each time (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
