import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createServedTexts } from './served-texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'texts-'))
mkdirSync(join(folder, 'start'))
writeFileSync(join(folder, 'start/keys.md'), 'At https://open.example/account/ and https://api.open.example/api/.')
writeFileSync(join(folder, 'page.html'), 'https://open.example/')
writeFileSync(join(folder, '.secret.txt'), 'https://open.example/')
const texts = createServedTexts(folder, [
  { built: 'https://open.example', served: 'http://here:1' },
  { built: 'https://api.open.example', served: 'http://there:2' },
])
const server = createServer((request, response) => {
  void texts(request, response, request.url ?? '/').then((isSent) => isSent || response.writeHead(404).end('no'))
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens on TCP
})
afterAll(() => void server.close())

test('a text says where it is served', async () => {
  const answer = await fetch(`${origin}/start/keys.md`)
  expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  expect(await answer.text()).toBe('At http://here:1/account/ and http://there:2/api/.')
})

test.each(['/page.html', '/.secret.txt', '/start/none.md', '/start/..%2f.secret.txt', '//start/keys.md'])(
  '%s is somebody else’s to answer',
  async (path) => {
    expect((await fetch(origin + path)).status).toBe(404)
  },
)
