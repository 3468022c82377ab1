import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { startPortal, type Portal } from './portal.ts'

/** A page on a slow network is seen before its scripts are there: what is done until then is not lost. */
let portal: Portal
let browser: Browser
let page: Page
let faults: string[]

beforeAll(async () => {
  portal = await startPortal()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
})
afterEach(() => page?.context().close())

/** The page as it was sent; `live` lets its scripts come, and waits until it listens. */
async function seeEarly(path: string, width = 1280): Promise<{ readonly live: () => Promise<void> }> {
  const context = await browser.newContext({ baseURL: portal.origin, viewport: { width, height: 844 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  page = await context.newPage()
  faults = []
  page.on('pageerror', (error) => faults.push(error.message))
  const { promise: isWanted, resolve: letCome } = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await isWanted
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  await page.locator('footer').waitFor({ state: 'attached' })
  return {
    live: async () => {
      letCome()
      await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' })
    },
  }
}

test('what is typed and chosen in the form of an operation is in its call', async () => {
  const { live } = await seeEarly('/apis/tfl/lineStatusByMode/')
  await page.getByLabel('modes', { exact: true }).fill('dlr')
  await page.locator('#try-detail').selectOption('true')
  await page.getByLabel('Play').selectOption('empty')
  await live()
  await page.getByRole('tabpanel').filter({ hasText: "modes: ['dlr'], detail: true" }).waitFor()
  expect(await page.getByLabel('modes', { exact: true }).inputValue()).toBe('dlr')
  expect(await page.locator('#try-detail').inputValue()).toBe('true')
  expect(await page.getByLabel('Play').inputValue()).toBe('empty')
  expect(faults).toEqual([])
})

test('whether a call goes to the sandbox or with a key is chosen', async () => {
  const { live } = await seeEarly('/apis/tfl/lineStatusByMode/')
  await page.getByLabel('Live, with your key').check()
  await live()
  await page.locator('#try-key').waitFor()
  expect(await page.getByLabel('Live, with your key').isChecked()).toBe(true)
})

test.each([
  ['a tab', 'Python', () => page.getByRole('tab', { name: 'Python', selected: true })],
  ['more fields', '28 more parameters', () => page.locator('#try-nationalSearch')],
  ['a copy', 'Copy as Markdown', () => page.getByRole('button', { name: 'Copy as Markdown' }).getByText('Copied')],
])('%s is pressed', async (_name, label, comes) => {
  const { live } = await seeEarly('/apis/tfl/journeyResults/')
  await page.getByText(label, { exact: true }).first().click()
  await live()
  await comes().waitFor()
  expect(faults).toEqual([])
})

test('the menu of a phone opens, and day and night are changed once', async () => {
  const { live } = await seeEarly('/start/', 390)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Menu' }).click()
  await live()
  await page.getByRole('dialog', { name: 'Menu' }).waitFor()
  await page.context().close()
  const again = await seeEarly('/start/')
  await page.getByRole('button', { name: /dark|night/i }).click()
  await again.live()
  await page.locator('html[data-theme="dark"]').waitFor()
})

test.each([
  ['/apis/', 'Filter', 'bikes', () => page.getByText(/^[12] of \d+ shown$/)],
  ['/data-sets/', 'What are you looking for?', 'air', () => page.getByText('2 data sets for “air”.')],
  ['/changes/', 'Operation', 'tfl.lineStatusByMode', () => page.locator('html')],
])('a form is sent with its words, and to nobody else: %s', async (path, label, words, comes) => {
  const { live } = await seeEarly(path)
  const field = page.getByLabel(label, { exact: true })
  await field.fill(words)
  await field.press('Enter', { noWaitAfter: true })
  await live()
  await comes().waitFor()
  await expect.poll(() => field.inputValue()).toBe(words)
  expect(faults).toEqual([])
})

test('a program is typed into the playground', async () => {
  const { live } = await seeEarly('/playground/')
  await page.locator('textarea').first().fill("console.log('early')")
  await live()
  await expect.poll(() => page.locator('.cm-content, textarea').first().innerText()).toContain('early')
})
