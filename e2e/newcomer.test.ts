import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKeptCity } from '@openlondon/contract'
import { operationPath, apiPath } from '@openlondon/contract/model'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { frontWords } from './front-words.ts'
import { cityDir, startPortal, type Portal } from './portal.ts'

// A reader's first minutes with whichever city is named.

const city = await loadKeptCity(cityDir)
const ownApis = city.apis.filter(({ upstream }) => upstream.kind === 'external')
const [language] = city.languages

let portal: Portal
let browser: Browser

beforeAll(async () => {
  portal = await startPortal()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
})

test('the front page answers without an account', async () => {
  const { page, strangers, faults } = await openPage(browser, portal.origin)
  await page.goto('/')
  expect(await page.title()).toContain(city.contact.name)
  const { t } = frontWords(city)
  await page.getByRole('button', { name: t('run') }).click()
  await page.getByText(new RegExp(`^${t('answered', { time: String.raw`\d[\d\s.,]*` })}$`)).waitFor()
  expect(strangers).toEqual([])
  expect(faults).toEqual([])
})

test('the catalogue leads to every API, and its page speaks the language of the city', async () => {
  const { page, faults } = await openPage(browser, portal.origin)
  await page.goto('/apis/')
  for (const api of ownApis) {
    expect(await page.locator(`a[href="${apiPath(api.id)}"]`).count(), api.id).toBeGreaterThan(0)
  }
  const [api] = ownApis
  await page.goto(apiPath(api?.id ?? ''))
  expect(await page.getAttribute('html', 'lang')).toMatch(/^en\b/)
  if (!language.startsWith('en')) expect(await page.locator(`main [lang="${language}"]`).count()).toBeGreaterThan(0)
  expect(faults).toEqual([])
})

test('the first call of the guides is tried in the browser and answered by the sandbox', async () => {
  const file = join(cityDir, 'content/first-call.json')
  const named = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { api: string; name: string }) : undefined
  const operations = ownApis.flatMap((api) => api.operations)
  const operation =
    operations.find(({ apiId, name }) => apiId === named?.api && name === named.name) ??
    operations.find(({ method }) => method === 'GET')
  if (!operation) throw new Error(`${city.name} has no operation to try.`)
  const { page, strangers, faults } = await openPage(browser, portal.origin)
  await page.goto(operationPath(operation))
  const form = page.locator('section[aria-labelledby="try-it"]')
  await form.getByRole('button', { name: 'Run' }).click()
  await form.locator('[data-answer]').getByText('200').first().waitFor()
  expect(strangers).toEqual([])
  expect(faults).toEqual([])
})

test('what is on a guide is listed as its headings say', async () => {
  const { page, faults } = await openPage(browser, portal.origin)
  await page.goto('/publish/bring-a-city/')
  const listed = await page.locator('.article__contents a').allInnerTexts()
  // A heading ends in the sign that links to it.
  const headings = (await page.locator('main h2').allInnerTexts()).map((text) => text.replace(/[\u200B#\s]+$/, ''))
  expect(listed).toEqual(headings)
  expect(listed.some((text) => text.includes('’') || text.includes("'"))).toBe(true)
  expect(faults).toEqual([])
})

test('every published contract is served, and none but the city’s', async () => {
  const { page } = await openPage(browser, portal.origin)
  for (const { id } of city.apis) {
    const response = await page.request.get(`/apis/${id}/openapi.json`)
    expect([id, response.status(), ((await response.json()) as { openapi: string }).openapi]).toEqual([
      id,
      200,
      '3.1.0',
    ])
  }
  expect((await page.request.get('/apis/nowhere/openapi.json')).status()).toBe(404)
})
