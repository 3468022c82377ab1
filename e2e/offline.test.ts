import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadKeptCity } from '@openlondon/contract'
import { operationPath } from '@openlondon/contract/model'
import { buildOffline } from '@openlondon/sandbox/package'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAll, type Told } from '../sandbox/testing/ask-all.mjs'
import { offlineQuestions, type OfflineTestQuestion } from '../sandbox/testing/questions.ts'
import { serveSandbox } from '../server/src/sandbox/index.ts'
import { openBrowser, openPage } from './browser.ts'
import { frontWords } from './front-words.ts'
import { cityDir, root } from './portal.ts'
import { startStaticHost, type StaticHost } from './static-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'offline-page-'))
const asker = fileURLToPath(new URL('../sandbox/testing/ask-all.mjs', import.meta.url))
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.mjs': 'text/javascript' }
const city = await loadKeptCity(cityDir)

/** A browser has no say over these, and sends what it likes. */
const ofTheBrowser = (name: string): boolean => /^(accept-charset|accept-encoding|cookie)$/i.test(name)

const questions = offlineQuestions(city).filter(({ headers }) => !Object.keys(headers).some(ofTheBrowser))

let pages: Server
let files: StaticHost
let browser: Browser
/** What the server says to each question. */
let served: readonly Told[]
beforeAll(async () => {
  const pageCity = join(folder, 'page-city.js')
  const sandbox = await serveSandbox(city)
  ;[, served, browser] = await Promise.all([
    buildOffline(city, folder).then(() =>
      build({
        entryPoints: [join(root, 'site/frame/sealed/page-city.ts')],
        outfile: pageCity,
        bundle: true,
        format: 'esm',
        logLevel: 'warning',
      }),
    ),
    askAll(fetch, sandbox.origin, [city.host, sandbox.origin], questions).finally(sandbox.close),
    openBrowser(),
  ])
  pages = createServer(({ url = '/' }, response) => {
    response.setHeader('Content-Type', types[extname(url)] ?? 'text/html')
    if (url === '/') response.end('<!doctype html><title>Offline</title><link rel="icon" href="data:,">')
    else response.end(readFileSync(url === '/ask-all.mjs' ? asker : join(folder, 'dist', url)))
  })
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve))
  const empty = join(folder, 'empty.html')
  writeFileSync(empty, '<!doctype html><title>A page of files</title>')
  files = await startStaticHost({ '/ask-all.mjs': asker, '/page-city.js': pageCity, '/empty.html': empty })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await files?.close()
  pages?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Those of the questions whose answers, in the order of the questions, are others than the server's. */
function differing(asked: readonly OfflineTestQuestion[], told: readonly Told[]): readonly string[] {
  expect(told).toHaveLength(asked.length)
  const ofServer = new Map(questions.map((question, index) => [question, served[index]]))
  return asked
    .filter((question, index) => JSON.stringify(told[index]) !== JSON.stringify(ofServer.get(question)))
    .map(({ name }) => name)
}

/** Answers made in the page by `ask`, a `fetch` in text: what runs there sees neither this file's imports nor its types. */
const askedIn = async (page: Page, ask: string, asked: readonly OfflineTestQuestion[]): Promise<readonly Told[]> =>
  (await page.evaluate(
    `import('/ask-all.mjs').then(async ({ askAll }) => {
      const { fetch, origin } = await ${ask}
      return askAll(fetch, origin, ${JSON.stringify([city.host])}, ${JSON.stringify(asked)})
    })`,
  )) as readonly Told[]

test('a page that asks nobody is answered as by the server, byte for byte', async () => {
  // A TCP server that listens has an AddressInfo.
  const origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`
  const { page, strangers, faults } = await openPage(browser, origin)
  await page.goto('/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const told = await askedIn(page, `import('/index.js').then(({ offline }) => offline())`, questions)
  expect(differing(questions, told)).toEqual([])
  expect([strangers, faults]).toEqual([[], []])
  // Its own files, and nothing else.
  expect(asked.filter((path) => !/^\/[\w-]+\.m?js$/.test(path))).toEqual([])
})

/** Of each API its first documented calls, and all that one visitor writes and reads. */
const sampled = city.apis.flatMap(({ id, operations }) => {
  const first = new Set(operations.slice(0, 4).map((operation) => operation.id))
  const ofApi = questions.filter(({ path, isStream }) => !isStream && path.startsWith(`/${id}/`))
  return ofApi.filter(({ name }) => first.has(name) || name.endsWith(' in a session'))
})

test('the city in the sealed frame of a page answers every API as the server does, byte for byte', async () => {
  const { page } = await openPage(browser, files.origin)
  await page.goto('/empty.html')
  const ask = `import('/page-city.js').then(({ askPageCity }) => ({
    origin: location.origin,
    fetch: (url, init) => askPageCity(new Request(url, init), location.origin),
  }))`
  expect(differing(sampled, await askedIn(page, ask, sampled))).toEqual([])
  expect(new Set(sampled.map(({ path }) => path.split('/')[1])).size).toBe(city.apis.length)
})

/** As a link inside the pages is followed: what has been loaded stays. */
const follow = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    globalThis.history.pushState({}, '', to)
    globalThis.dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  }, path)

test('pages on a host of files alone answer from the city in them, and say so', async () => {
  const { page, strangers } = await openPage(browser, files.origin)
  const answers = page.locator('[data-answer]')
  const run = page.getByRole('button', { name: 'Run', exact: true })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const [first, ...others] = city.apis.flatMap(({ operations, upstream }) => {
    const works = operations.find(
      ({ id, method }) => method === 'GET' && served[questions.findIndex(({ name }) => name === id)]?.status === 200,
    )
    return works && upstream.kind === 'external' ? [works] : []
  })
  if (!first) throw new Error(`${city.name} has no operation to try.`)

  await page.goto(operationPath(first))
  expect(asked.filter((path) => path.startsWith('/sealed/'))).toEqual([])
  await run.click()
  await answers.getByText(/^200/).waitFor()
  await answers.getByText(/^No server answered: the city in this page did/).waitFor()
  await answers.getByText(/^Invented/).waitFor()

  await page.getByRole('radio', { name: /^Live/ }).check()
  const key = page.locator('#try-key')
  if (await key.isVisible()) await key.fill('not-a-key')
  await run.click()
  await answers.getByText(/What is live needs the portal/).waitFor()

  for (const operation of others.slice(0, 2)) {
    await follow(page, operationPath(operation))
    await page.locator(`header code:text-is("${operation.id}")`).waitFor()
    await run.click()
    await answers.getByText(/^200/).waitFor()
  }

  await follow(page, '/')
  const { t } = frontWords(city)
  await page.getByRole('button', { name: t('run') }).click()
  await page.getByText(t('fromPage')).waitFor()
  expect(strangers).toEqual([])
  // Asked for once, and the sandbox's address as well, which nobody has.
  expect(asked.filter((path) => path.startsWith('/sealed/')).toSorted()).toEqual([
    '/sealed/city.js',
    '/sealed/frame.html',
  ])
  expect(asked.filter((path) => path.startsWith('/sandbox/'))).toHaveLength(1)
})
