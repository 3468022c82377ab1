import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cityFile } from '../city-tests/city-file.ts'
import { shiftMax } from '../site/checks/pages.ts'
import { engineQuestions } from '../site/pages/search/testing/engine-questions.ts'
import { openBrowser, openPage, shiftWhenSlow, type Watched } from './browser.ts'
import { startPortal, type Portal } from './portal.ts'

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

type Question = { readonly question: string; readonly pages: readonly string[]; readonly aside?: true }

const questions: readonly Question[] = [
  ...engineQuestions.map(([question, page]) => ({ question, pages: [page] })),
  ...cityFile<readonly Question[]>('content/search-questions.json', []),
]

async function openSearch(): Promise<Watched> {
  const opened = await openPage(browser, portal.origin)
  await opened.page.goto('/')
  await opened.page.keyboard.press('ControlOrMeta+k')
  await field(opened.page).waitFor()
  return opened
}

const field = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('searchbox', { name: 'Search this site' })
const status = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog').getByRole('status')

/** What is listed for a question, top to bottom, as paths. Waits until what is there is about it. */
async function listedFor(page: Page, question: string): Promise<readonly string[]> {
  await field(page).fill(question)
  await page.locator(`[data-answered=${JSON.stringify(question)}]`).waitFor()
  return page
    .getByRole('list', { name: 'Results' })
    .getByRole('link')
    .evaluateAll((links) => links.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname)) // links are anchors
}

test('nineteen of twenty questions are answered by the first three on the screen', async () => {
  const { page, strangers, faults } = await openSearch()
  const missed: Question[] = []
  for (const asked of questions) {
    const shown = await listedFor(page, asked.question)
    if (!shown.some((path) => asked.pages.includes(path))) missed.push(asked)
  }
  const aside = questions.filter((asked) => asked.aside)
  const said = missed.map(({ question }) => question).join('; ')
  console.log(`search: ${questions.length - missed.length} of ${questions.length} in the first three; missed: ${said}`)
  expect(missed.length, said).toBeLessThanOrEqual(questions.length / 20)
  expect(missed.filter((asked) => asked.aside).length, said).toBeLessThanOrEqual(aside.length / 20)
  expect(strangers).toEqual([])
  expect(faults).toEqual([])
})

test('the first hits cost at most 250 kB', async () => {
  const { page } = await openPage(browser, portal.origin)
  await page.goto('/', { waitUntil: 'networkidle' })
  const loaded: Request[] = []
  page.on('requestfinished', (request) => loaded.push(request))
  await page.keyboard.press('ControlOrMeta+k')
  await listedFor(page, 'next bus')
  const sizes = await Promise.all(loaded.map((request) => request.sizes()))
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  expect(loaded.some((request) => request.url().endsWith('/search/records.json'))).toBe(true)
  console.log(`search: ${bytes} bytes to the first hits`)
  expect(bytes).toBeLessThan(250_000)
})

test('what is typed after the first press is all in the field, however fast', async () => {
  const { page } = await openPage(browser, portal.origin)
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('when is the next tube', { delay: 20 })
  await status(page).filter({ hasText: 'when is the next tube' }).waitFor()
  expect(await field(page).inputValue()).toBe('when is the next tube')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('search-field')
})

test('from the keyboard: arrows go through the list, letters back to the field, Enter follows, Escape leaves', async () => {
  const { page } = await openSearch()
  await listedFor(page, 'rotate a key')
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.className ?? '')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe('search-hit')
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  expect(await focused()).toBe('search-field')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('s')
  expect(await field(page).inputValue()).toBe('rotate a keys')
  expect(await focused()).toBe('search-field')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await focused()).toBe('search-button')
  await page.keyboard.press('/')
  await listedFor(page, 'rotate a key')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/start\/keys\/|rotateKey/)
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test.each([
  ['nothing typed', ''],
  ['found', 'tube status'],
  ['nothing found', 'qqqqqqq'],
])('the dialog is accessible: %s', async (_name, question) => {
  const { page } = await openSearch()
  if (question !== '') {
    await field(page).fill(question)
    await status(page).filter({ hasText: question }).waitFor()
  }
  const { violations } = await new AxeBuilder({ page })
    .include('dialog')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('a question that nothing fits is told what is missing and where to go on', async () => {
  const { page } = await openSearch()
  await field(page).fill('zzyzx permits for xylophones')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/Nothing here says “zzyzx”/).waitFor()
  await dialog.getByRole('link', { name: 'All APIs' }).click()
  await page.waitForURL(/\/apis\/$/)
})

test.each([
  ['what it looks through', (path: string) => path === '/search/records.json'],
  ['its own script', (path: string, worker: string) => path === worker],
])('a search whose %s did not come says so, and is there when somebody types again', async (_name, isLost) => {
  const worker = await workerPath()
  const { page } = await openPage(browser, portal.origin)
  let lost = 0
  await page.route(
    ({ pathname }) => isLost(pathname, worker),
    (route) => (lost++ === 0 ? route.abort() : route.continue()),
  )
  await page.goto('/search/')
  await field(page).fill('tube')
  await page.getByText('Check the connection and type again.').waitFor()
  await field(page).fill('tube status')
  await page.getByRole('list', { name: 'Results' }).getByRole('link').first().waitFor()
  expect(await page.getByText('Check the connection').count()).toBe(0)
})

/** The script that looks for what is typed, as this build names it. */
async function workerPath(): Promise<string> {
  const { page } = await openPage(browser, portal.origin)
  const [worker] = await Promise.all([page.waitForEvent('worker'), page.goto('/search/?q=bus')])
  return new URL(worker.url()).pathname
}

test('who waits for the search on a slow network sees that it comes', async () => {
  const { page } = await openPage(browser, portal.origin)
  const held = Promise.withResolvers<void>()
  await page.route('**/search/records.json', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.goto('/search/?q=tube%20status')
  const waiting = page.getByText('The search is being loaded…')
  await waiting.waitFor()
  held.resolve()
  await page.getByRole('list', { name: 'Results' }).getByRole('link').first().waitFor()
  expect(await waiting.count()).toBe(0)
})

test.each(['/search/?q=bus', '/data-sets/?q=air'])(
  'what is found moves nothing of %s on a phone far from a mast',
  async (path) => {
    const { page } = await openPage(browser, portal.origin, { width: 390, height: 844 })
    expect(await shiftWhenSlow(page, path, 'main :is(.search-hit, li > h2)')).toBeLessThanOrEqual(shiftMax)
  },
)

test('whoever asks in a language that no page is in is told which there are', async () => {
  const { page } = await openPage(browser, portal.origin)
  await page.goto('/search/?q=%E5%9C%B0%E9%93%81')
  await page.getByText(/^What can be found here is written in [A-Z]/).waitFor()
})

test('what is asked stands in the address of the search page', async () => {
  const { page, faults } = await openPage(browser, portal.origin)
  await page.goto('/search/?q=flood%20warnings')
  await page.getByRole('list', { name: 'Results' }).getByRole('link').first().waitFor()
  await field(page).fill('bikes')
  await page.waitForURL(/\?q=bikes$/)
  expect(faults).toEqual([])
})

test('what is looked for among data sets stands in the address, is gone back to, and can be sent', async () => {
  const { page, faults } = await openPage(browser, portal.origin)
  const words = page.getByLabel('What are you looking for?')
  const found = (said: string): Promise<void> => page.getByText(said).waitFor()
  await page.goto('/data-sets/')
  await words.fill('air')
  await words.press('Enter')
  await found('2 data sets for “air”.')
  await words.fill('a & "b"')
  await words.press('Enter')
  await page.waitForURL(/\?q=a\+%26\+%22b%22$/)
  await page.goBack()
  await found('2 data sets for “air”.')
  expect(await words.inputValue()).toBe('air')
  await page.reload()
  await found('2 data sets for “air”.')
  expect(faults).toEqual([])
})

test.each([
  ['/nope/', /^There is no page here \| /],
  ['/nope/deeper.html', /^There is no page here \| /],
  ['/es/nope/', /^Aquí no hay ninguna página \| /],
  ['/es/nope/deeper?q=1', /^Aquí no hay ninguna página \| /],
])('%s is named as a wrong address, and drawn once', async (path, title) => {
  const { page, faults } = await openPage(browser, portal.origin)
  await page.goto(path)
  await expect.poll(() => page.title()).toMatch(title)
  // Chromium says of each address that it is not there.
  expect(faults.filter((fault) => !fault.includes('status of 404'))).toEqual([])
})

test('the status of a portal that nobody has called has a line for each API', async () => {
  const { page, faults } = await openPage(browser, portal.origin)
  await page.goto('/status/')
  await page.getByText('Ninety days, today on the right.').waitFor()
  const lines = page.locator('main li').filter({ hasText: 'No checks yet' })
  expect(await lines.count()).toBeGreaterThan(5)
  expect(await lines.locator('svg, [role="img"]').count()).toBe(await lines.count())
  expect(faults).toEqual([])
})
