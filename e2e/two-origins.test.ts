import { createServer, type AddressInfo } from 'node:net'
import { loadKeptCity } from '@openlondon/contract'
import { operationPath } from '@openlondon/contract/model'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { frontWords } from './front-words.ts'
import { createKey } from './holder.ts'
import { cityDir, startOwner, startPortal, type Owner, type Portal } from './portal.ts'

// A portal as it is run for others, with a host for people and one for programs, on this machine: its two names.

const city = await loadKeptCity(cityDir)
const operation = city.apis
  .filter(({ upstream }) => upstream.kind === 'external')
  .flatMap(({ operations }) => operations)
  .find(({ method, access, facade, upstream }) => method === 'GET' && access === 'key' && !facade && !upstream)
if (!operation) throw new Error(`${city.name} has no operation to try with a key.`)
const environmentName = operation.apiId.toUpperCase().replaceAll('-', '_')

let portal: Portal
let owner: Owner
let browser: Browser
let apiOrigin: string

beforeAll(async () => {
  owner = await startOwner({ said: 'by the owner' })
  const port = await freePort()
  apiOrigin = `http://127.0.0.1:${port}`
  portal = await startPortal({
    PORT: String(port),
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    API_ORIGIN: apiOrigin,
    [`UPSTREAM_${environmentName}`]: owner.origin,
  })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
  await owner?.close()
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await new Promise((resolve) => server.on('listening', resolve))
  const { port } = server.address() as AddressInfo // TCP, so not a pipe's name
  await new Promise((resolve) => server.close(resolve))
  return port
}

test('the front page asks the sandbox at its own host, and nobody else', async () => {
  const { page, strangers, faults } = await openPage(browser, portal.origin)
  await page.goto('/')
  const { t } = frontWords(city)
  await page.getByRole('button', { name: t('run') }).click()
  await page.getByText(new RegExp(`^${t('answered', { time: String.raw`\d[\d\s.,]*` })}$`)).waitFor()
  expect(strangers.every((address) => address.startsWith(`${apiOrigin}/sandbox/`))).toBe(true)
  expect(strangers).not.toEqual([])
  expect(faults).toEqual([])
})

test('an operation is tried in both places, and its samples name the right one', async () => {
  const key = await createKey(portal, 'ada@example.org')
  const { page, faults } = await openPage(browser, portal.origin)
  await page.goto(operationPath(operation))
  await page.getByText(`origin: '${apiOrigin}'`).first().waitFor()
  const form = page.locator('section[aria-labelledby="try-it"]')
  const run = form.getByRole('button', { name: 'Run' })
  await run.click()
  await form.locator('[data-answer]').getByText('200').first().waitFor()
  await form.getByText('Live, with your key').click()
  await form.getByRole('textbox', { name: 'Your key' }).fill(key)
  await run.click()
  await form.locator('[data-answer]').getByText('by the owner').first().waitFor()
  // What a page may read of another origin's answer is told it.
  await form.getByText('Headers', { exact: true }).click()
  await form.getByText('ratelimit', { exact: false }).first().waitFor()
  expect(owner.requests.join('\n')).not.toContain(key)
  expect(faults).toEqual([])
})

test('a key that is tried stays in its tab, and goes to the gateway alone', async () => {
  const key = await createKey(portal, 'grace@example.org')
  const { page } = await openPage(browser, portal.origin)
  const carriers: string[] = []
  page.on('request', (request) => {
    const said = [request.url(), request.postData() ?? '', ...Object.values(request.headers())].join(' ')
    if (said.includes(key)) carriers.push(request.url())
  })
  await page.goto(operationPath(operation))
  const form = page.locator('section[aria-labelledby="try-it"]')
  await form.getByText('Live, with your key').click()
  await form.getByRole('textbox', { name: 'Your key' }).fill(key)
  await form.getByRole('button', { name: 'Run' }).click()
  await form.locator('[data-answer]').getByText('by the owner').first().waitFor()
  // In the sandbox it is not needed, and not sent.
  await form.getByText('Sandbox, no key').click()
  await form.getByRole('button', { name: 'Run' }).click()
  await form.locator('[data-answer]').getByText('200').first().waitFor()
  await page.goto('/errors/')

  expect(carriers).not.toEqual([])
  for (const address of carriers) expect(address.startsWith(`${apiOrigin}/api/`)).toBe(true)
  const kept = await page.evaluate(() => ({
    local: JSON.stringify(localStorage),
    cookies: document.cookie,
    url: location.href,
  }))
  expect(JSON.stringify(kept)).not.toContain(key)
  const other = await page.context().newPage()
  await other.goto(operationPath(operation))
  expect(await other.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(key)
})

test('the API’s host has no page, no portal and no cookie', async () => {
  for (const path of ['/', '/account/', '/portal/v1/account', '/portal/v1/apis', '/apis/'])
    expect([path, (await fetch(apiOrigin + path)).status]).toEqual([path, 421])
  const refused = await fetch(`${portal.origin}/api/${operation.apiId}/x`)
  expect([refused.status, await refused.json()]).toMatchObject([421, { code: 'request.misdirected' }])
})
