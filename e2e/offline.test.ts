import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadKeptCity } from '@openlondon/contract'
import { buildOffline } from '@openlondon/sandbox/package'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAll, type Told } from '../sandbox/testing/ask-all.mjs'
import { offlineQuestions } from '../sandbox/testing/questions.ts'
import { serveSandbox } from '../server/src/sandbox/index.ts'
import { openBrowser, openPage } from './browser.ts'
import { cityDir } from './portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'offline-page-'))
const asker = fileURLToPath(new URL('../sandbox/testing/ask-all.mjs', import.meta.url))
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.mjs': 'text/javascript' }

let pages: Server
let browser: Browser
beforeAll(async () => {
  await buildOffline(await loadKeptCity(cityDir), folder)
  pages = createServer(({ url = '/' }, response) => {
    response.setHeader('Content-Type', types[extname(url)] ?? 'text/html')
    if (url === '/') response.end('<!doctype html><title>Offline</title><link rel="icon" href="data:,">')
    else response.end(readFileSync(url === '/ask-all.mjs' ? asker : join(folder, 'dist', url)))
  })
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve))
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  pages?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A browser has no say over these, and sends what it likes. */
const ofTheBrowser = (name: string): boolean => /^(accept-charset|accept-encoding|cookie)$/i.test(name)

test('a page that asks nobody is answered as by the server, byte for byte', async () => {
  const city = await loadKeptCity(cityDir)
  const questions = offlineQuestions(city).filter(({ headers }) => !Object.keys(headers).some(ofTheBrowser))
  const sandbox = await serveSandbox(city)
  const served = await askAll(fetch, sandbox.origin, [city.host, sandbox.origin], questions).finally(sandbox.close)
  // A TCP server that listens has an AddressInfo.
  const origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`
  const { page, strangers, faults } = await openPage(browser, origin)
  await page.goto('/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  // What runs in the page sees neither this file's imports nor its types: a program in text is what it is.
  const told = (await page.evaluate(
    `Promise.all([import('/index.js'), import('/ask-all.mjs')]).then(([{ offline }, { askAll }]) => {
      const { fetch, origin } = offline()
      return askAll(fetch, origin, ${JSON.stringify([city.host])}, ${JSON.stringify(questions)})
    })`,
  )) as readonly Told[]
  const differing = questions.filter((_, index) => JSON.stringify(told[index]) !== JSON.stringify(served[index]))
  expect(differing.map(({ name }) => name)).toEqual([])
  expect(told).toHaveLength(questions.length)
  expect([strangers, faults]).toEqual([[], []])
  // Its own files, and nothing else.
  expect(asked.filter((path) => !/^\/[\w-]+\.m?js$/.test(path))).toEqual([])
})
