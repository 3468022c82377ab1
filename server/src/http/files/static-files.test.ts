import { mkdir, mkdtemp, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStaticFiles } from './static-files.ts'

const long = (word: string): string => `${word} `.repeat(500)
const forever = 'public, max-age=31536000, immutable'
let siteDir: string
let server: Server
let port: number

beforeAll(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'trial-static-'))
  await mkdir(join(siteDir, 'assets/js'), { recursive: true })
  const names = 'html css js json svg xml txt md atom yaml png woff2'.split(' ').map((ending) => `long.${ending}`)
  for (const name of names) await write(name, long(name))
  await write('index.html', long('first page'))
  await mkdir(join(siteDir, 'sealed'))
  await write('sealed/frame.html', long('frame'))
  await write('sealed/city.js', long('city'))
  await writeFile(join(siteDir, 'short.txt'), 'x'.repeat(1_023))
  await writeFile(join(siteDir, 'empty.txt'), '')
  await writeFile(join(siteDir, 'assets/js/main.d9f36c15.js'), long('hashed'))
  await writeFile(join(siteDir, 'assets/js/plain.js'), long('plain'))
  await writeFile(join(siteDir, 'assets/deadbeef.txt'), long('no hash'))
  await mkdir(join(siteDir, '.well-known/.git'), { recursive: true })
  await writeFile(join(siteDir, '.well-known/security.txt'), 'Contact: mailto:a@b.example')
  await writeFile(join(siteDir, '.well-known/.git/config'), 'x')
  const moves = { '/gone/': '/sealed/#there', '/away/': '//evil.example/' }
  await writeFile(join(siteDir, 'moved.json'), JSON.stringify(moves))
  const handle = createStaticFiles(siteDir, "default-src 'self'", "default-src 'none'; sandbox")
  server = createServer((asked, response) => void handle(asked, response, asked.url ?? '/'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(siteDir, { recursive: true, force: true })
})

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

/** A file as the build leaves it: a text with its coded forms beside it. */
async function write(name: string, text: string): Promise<void> {
  await writeFile(join(siteDir, name), text)
  if (/\.(png|woff2)$/.test(name)) return
  await writeFile(join(siteDir, `${name}.br`), brotliCompressSync(text))
  await writeFile(join(siteDir, `${name}.gz`), gzipSync(text))
}

/** Bytes as they came over the wire: fetch would decompress them. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, host: '127.0.0.1', path, method, headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

function textOf({ headers, body }: Answer): string {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body).toString()
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString()
}

describe('a file is sent in the coding its reader wants', () => {
  test.each([
    ['/', 'gzip, deflate, br', 'br', long('first page')],
    ['/long', 'gzip, deflate, br', 'br', long('long.html')],
    ['/long.css', 'gzip, deflate', 'gzip', long('long.css')],
    ['/long.js', 'br;q=0, gzip', 'gzip', long('long.js')],
    ['/long.json', 'br;q=0.1, gzip;q=0.2', 'gzip', long('long.json')],
    ['/long.svg', '*', 'br', long('long.svg')],
    ['/long.xml', 'br', 'br', long('long.xml')],
    ['/long.txt', 'br', 'br', long('long.txt')],
    ['/long.md', 'br', 'br', long('long.md')],
    ['/long.atom', 'br', 'br', long('long.atom')],
    ['/long.yaml', 'br', 'br', long('long.yaml')],
    ['/long.txt', undefined, undefined, long('long.txt')],
    ['/long.txt', 'br;q=0, gzip;q=0', undefined, long('long.txt')],
    ['/long.txt', 'zstd', undefined, long('long.txt')],
  ])('%s for %s', async (path, wanted, coding, text) => {
    const headers: Record<string, string> = wanted === undefined ? {} : { 'accept-encoding': wanted }
    const answer = await ask(path, headers)
    expect([answer.status, answer.headers['content-encoding'], textOf(answer)]).toEqual([200, coding, text])
    expect(answer.headers['content-length']).toBe(String(answer.body.length))
    expect(answer.headers.vary).toBe('Accept-Encoding')
    expect(answer.headers['content-security-policy']).toBe("default-src 'self'")
  })

  test.each([['/long.png'], ['/long.woff2'], ['/short.txt'], ['/empty.txt']])('%s always as it is', async (path) => {
    const { status, headers } = await ask(path, { 'accept-encoding': 'br' })
    expect([status, headers['content-encoding'], headers.vary]).toEqual([200, undefined, undefined])
  })

  test.each([['br'], ['gzip'], ['identity']])('%s: HEAD says what GET says', async (wanted) => {
    const headers = { 'accept-encoding': wanted }
    const [get, head] = [await ask('/long.md', headers), await ask('/long.md', headers, 'HEAD')]
    expect(head.body.length).toBe(0)
    const same = ['content-type', 'content-length', 'content-encoding', 'etag', 'vary', 'cache-control']
    for (const name of same) expect(head.headers[name], name).toBe(get.headers[name])
  })
})

describe('an ETag', () => {
  test('is of one coding', async () => {
    const codings = ['br', 'gzip', 'identity']
    const answers = await Promise.all(codings.map((wanted) => ask('/long.txt', { 'accept-encoding': wanted })))
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3)
  })

  test.each([
    ['the same coding', 'br', 'br', 304],
    ['the same plain file', 'identity', 'identity', 304],
    ['another coding', 'br', 'gzip', 200],
    ['the plain file instead', 'br', 'identity', 200],
  ])('for %s', async (_name, first, second, status) => {
    const { headers } = await ask('/long.txt', { 'accept-encoding': first })
    const again = await ask('/long.txt', { 'accept-encoding': second, 'if-none-match': `"x", W/${headers.etag}` })
    expect(again.status).toBe(status)
    expect(again.headers.vary).toBe('Accept-Encoding')
    expect(again.headers['cache-control']).toBe('no-cache')
    expect(again.headers.etag === headers.etag).toBe(status === 304)
    if (status === 304) expect(again.body.length).toBe(0)
  })
})

test.each([
  ['/assets/js/main.d9f36c15.js', forever],
  ['/assets/js/plain.js', 'no-cache'],
  ['/assets/deadbeef.txt', 'no-cache'],
  ['/', 'no-cache'],
])('%s may be kept: %s', async (path, cacheControl) => {
  for (const wanted of ['br', 'identity']) {
    expect((await ask(path, { 'accept-encoding': wanted })).headers['cache-control']).toBe(cacheControl)
  }
})

test.each([
  ['/sealed/frame.html', "default-src 'none'; sandbox", 'SAMEORIGIN'],
  ['/sealed/frame', "default-src 'none'; sandbox", 'SAMEORIGIN'],
  ['/sealed/%66rame.html', "default-src 'none'; sandbox", 'SAMEORIGIN'],
  ['/sealed/city.js', "default-src 'self'", 'DENY'],
  ['/sealed/gone.html', "default-src 'self'", 'DENY'],
  ['/long.html', "default-src 'self'", 'DENY'],
])('%s goes by the policy %s', async (path, policy, frames) => {
  const { headers } = await ask(path)
  expect([headers['content-security-policy'], headers['x-frame-options']]).toEqual([policy, frames])
})

test('nothing below /assets/ that is missing is kept', async () => {
  const { status, headers } = await ask('/assets/js/gone.d9f36c15.js', { 'accept-encoding': 'br' })
  expect([status, headers['cache-control']]).toEqual([404, 'no-cache'])
})

describe.each([['br'], ['gzip'], ['identity']])('a file that was sent as %s', (wanted) => {
  const headers = { 'accept-encoding': wanted }
  const file = (): string => join(siteDir, `changing-${wanted}.txt`)
  const path = `/changing-${wanted}.txt`

  test('and was written anew is sent anew', async () => {
    await write(path, long('before'))
    const before = await ask(path, headers)
    expect(textOf(before)).toBe(long('before'))
    // Its coded forms are older now, and say nothing of it.
    await writeFile(file(), long('after!'))
    await utimes(file(), 1_800_000_000, 1_800_000_000)
    const after = await ask(path, { ...headers, 'if-none-match': before.headers.etag ?? '' })
    expect([after.status, textOf(after)]).toEqual([200, long('after!')])
  })

  test('and was replaced, then taken away, is sent anew, then missing', async () => {
    await writeFile(`${file()}.new`, long('a longer one'))
    await utimes(`${file()}.new`, 1_800_000_001, 1_800_000_001)
    await rename(`${file()}.new`, file())
    expect(textOf(await ask(path, headers))).toBe(long('a longer one'))
    await rm(file())
    expect((await ask(path, headers)).status).toBe(404)
  })
})

test('a text without coded forms beside it is sent as it is', async () => {
  const { status, headers, body } = await ask('/short.txt', { 'accept-encoding': 'br' })
  expect([status, headers['content-encoding'], body.length]).toEqual([200, undefined, 1_023])
})

describe('a part of a file', () => {
  test.each([
    ['the beginning', 'bytes=0-3', 206, 'long', 'bytes 0-3/'],
    ['the end', 'bytes=-4', 206, 'txt ', 'bytes '],
    ['more than there is', 'bytes=0-99999999', 206, long('long.txt'), 'bytes 0-'],
    ['what begins behind the end', 'bytes=99999999-', 416, '', 'bytes */'],
    ['what ends before it begins', 'bytes=5-2', 416, '', 'bytes */'],
    ['what cannot be read', 'bytes=x', 416, '', 'bytes */'],
    ['another unit', 'lines=0-3', 200, long('long.txt'), undefined],
    ['two parts, which are sent whole', 'bytes=0-1,5-6', 200, long('long.txt'), undefined],
    ['a thousand parts', `bytes=${'0-0,'.repeat(1_000)}5-6`, 200, long('long.txt'), undefined],
  ])('%s', async (_name, range, status, text, contentRange) => {
    const answer = await ask('/long.txt', { range })
    expect([answer.status, answer.body.toString()]).toEqual([status, text])
    if (contentRange === undefined) expect(answer.headers['content-range']).toBeUndefined()
    else expect(answer.headers['content-range']).toContain(contentRange)
  })

  test('is of the coding that was asked for, and of the version', async () => {
    const { headers } = await ask('/long.txt', { 'accept-encoding': 'br' })
    const part = await ask('/long.txt', { 'accept-encoding': 'br', range: 'bytes=0-3', 'if-range': headers.etag ?? '' })
    expect([part.status, part.headers['content-encoding'], part.body.length]).toEqual([206, 'br', 4])
    const stale = await ask('/long.txt', { 'accept-encoding': 'br', range: 'bytes=0-3', 'if-range': '"of yesterday"' })
    expect([stale.status, textOf(stale)]).toEqual([200, long('long.txt')])
  })
})

test('a condition that does not hold is said to', async () => {
  expect((await ask('/long.txt', { 'if-match': '"of yesterday"' })).status).toBe(412)
})

test('a file that cannot be opened ends no process', async () => {
  await writeFile(join(siteDir, 'vanishing.bin'), 'x'.repeat(100_000))
  const asking = Array.from({ length: 50 }, () => ask('/vanishing.bin'))
  await rm(join(siteDir, 'vanishing.bin'))
  for (const { status } of await Promise.all(asking)) expect([200, 404]).toContain(status)
})

test('a file that shrinks while it is sent is cut, and is not the beginning of the next answer', async () => {
  const file = join(siteDir, 'shrinking.bin')
  await writeFile(file, 'x'.repeat(50_000_000))
  const outcome = await new Promise((resolve) => {
    const outgoing = request({ port, host: '127.0.0.1', path: '/shrinking.bin' }, (response) => {
      response.once('data', () => {
        response.pause()
        void truncate(file, 1_000).then(() => response.resume())
      })
      response.on('end', () => resolve('whole'))
      response.on('error', () => resolve('cut'))
    })
    outgoing.on('error', () => resolve('cut')).end()
  })
  expect(outcome).toBe('cut')
})

test.each<readonly [path: string, status: number, to: string | undefined]>([
  ['/gone/', 301, '/sealed/#there'],
  ['/gone', 301, '/sealed/#there'],
  ['/gone/further', 404, undefined],
  ['/away/', 404, undefined],
])('%s, of the addresses that have moved, is %i', async (path, status, to) => {
  const answer = await ask(path)
  expect([answer.status, answer.headers.location]).toEqual([status, to])
})

test.each([
  ['/.well-known/security.txt', 200],
  ['/.well-known/.git/config', 404],
  ['/.well-known/../moved.json', 404],
  ['/.git/config', 404],
])('%s, of the hidden names, is %i', async (path, status) => {
  expect((await ask(path)).status).toBe(status)
})
