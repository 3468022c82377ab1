import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { accountPages, deskPage, proposalPage, unsubscribePage } from '../site/pages/account/frame/account-pages.ts'
import { administrationPages } from '../site/pages/account/frame/administration-pages.ts'
import { startPortal, type Portal } from './portal.ts'

// Whoever enlarges, prints, has no script or a poor network.

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

async function opened(path: string, look: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal.origin, ...look })
  const page = await context.newPage()
  await page.goto(path, { waitUntil: 'networkidle' })
  return page
}

/** What WCAG 2.2, 1.4.12, lets a reader ask of every text. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`

describe('letters and lines further apart at a zoom of 400 % push no page sideways and cut nothing off', () => {
  test.each(['/', '/apis/tfl/stopArrivals/', '/account/', '/status/', '/statistics/'])('%s', async (path) => {
    const page = await opened(path, { viewport: { width: 320, height: 800 } })
    await page.addStyleTag({ content: spacing })
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('body, body section, body h1, body h2')]
        .filter((box) => ['hidden', 'clip', 'visible'].includes(getComputedStyle(box).overflowX))
        .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 1)
        .map((box) => `${box.tagName} ${box.scrollWidth} > ${box.clientWidth}: ${box.textContent.slice(0, 40)}`),
    )
    expect(cut).toEqual([])
  })
})

describe('a browser that keeps nothing, at an address without https, shows a page and runs what is on it', () => {
  const switchedOff = (): void => {
    const refuse = (): never => {
      throw new DOMException('Storage is switched off.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, { get: refuse })
    Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined })
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })
  }
  test.each([
    '/',
    '/apis/tfl/lineStatusByMode/',
    '/apis/reports/submitReport/',
    '/playground/',
    '/account/',
    '/search/?q=bus',
  ])('%s', async (path) => {
    const context = await browser.newContext({ baseURL: portal.origin })
    await context.addInitScript(switchedOff)
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.locator('html:not([data-has-hydrated="false"])').waitFor({ state: 'attached' })
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    const run = page.getByRole('button', { name: 'Run', exact: true }).first()
    if (path.startsWith('/apis/')) {
      const answered = page.waitForResponse((answer) => answer.url().includes('/sandbox/'))
      await run.click()
      await answered
    }
    expect(faults).toEqual([])
  })
})

test('at a zoom of 400 % the masthead goes away with the page: a window has few lines then', async () => {
  const page = await opened('/start/', { viewport: { width: 320, height: 256 } })
  await page.evaluate(() => scrollTo(0, 600))
  const { height = 0, y = 0 } = (await page.getByRole('banner').boundingBox()) ?? {}
  expect(y + height).toBeLessThanOrEqual(0)
})

test('the facts of an API beside a long page can be read to their end from any place of it', async () => {
  const page = await opened('/apis/tfl/', { viewport: { width: 1280, height: 720 } })
  await page.evaluate(() => scrollTo(0, 2000))
  const last = page.getByRole('complementary').locator('dd').last()
  await page.getByRole('complementary').evaluate((card) => card.scrollTo(0, card.scrollHeight))
  const { y = 0, height = 0 } = (await last.boundingBox()) ?? {}
  expect(y).toBeGreaterThan(0)
  expect(y + height).toBeLessThanOrEqual(720)
})

test('no code is cut on paper', async () => {
  const page = await opened('/apis/tfl/stopArrivals/', { viewport: { width: 700, height: 1000 } })
  await page.emulateMedia({ media: 'print' })
  const cut = await page
    .locator('pre')
    .evaluateAll((blocks) =>
      blocks
        .filter((block) => block.checkVisibility() && block.scrollWidth > block.clientWidth + 1)
        .map((block) => `${block.scrollWidth} > ${block.clientWidth}: ${block.textContent.slice(0, 60)}`),
    )
  expect(cut).toEqual([])
})

describe('without a script nothing says that it is being asked for', () => {
  test.each(['/status/', '/statistics/'])('%s', async (path) => {
    const page = await opened(path, { javaScriptEnabled: false })
    expect(await page.locator('main noscript p').isVisible()).toBe(true)
    expect(await page.getByText('Asking the portal…').isVisible()).toBe(false)
  })
})

describe('a portal that does not answer is said to be there, and is asked again', () => {
  test.each(['/status/', '/statistics/'])('%s', async (path) => {
    const { page } = await openPage(browser, portal.origin)
    await page.clock.install()
    let isAway = true
    await page.route('**/portal/v1/stat*', (route) => (isAway ? route.abort() : route.continue()))
    await page.goto(path)
    await page.getByText(/^The portal has not answered\. You may be offline/).waitFor()
    expect(await page.getByText('No portal serves this page').count()).toBe(0)
    isAway = false
    if (path === '/status/') await page.clock.runFor(60_000)
    else await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText(/^(?:The newest measurement is|As the portal counted on|Nothing has been measured)/).waitFor()
  })
})

test('no number stands alone in its row', async () => {
  const { page } = await openPage(browser, portal.origin)
  for (const width of [320, 768, 1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/statistics/')
    const tops = await page
      .locator('main dl')
      .first()
      .locator('> div')
      .evaluateAll((numbers) => numbers.map((number) => Math.round(number.getBoundingClientRect().top)))
    const inRow = tops.map((top) => tops.filter((other) => other === top).length)
    expect(Math.min(...inRow), `${width} px`).toBeGreaterThan(1)
  }
})

test('nobody runs themselves: the foot of a page names the operator or none', async () => {
  const page = await opened('/start/')
  expect(await page.getByRole('contentinfo').innerText()).not.toMatch(/(\S.*) is run by \1:/)
})

test('each page of an account says what it is in a tab and in a list of results', async () => {
  const context = await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: false })
  const page = await context.newPage()
  const heads: string[][] = []
  for (const { path } of [
    ...accountPages,
    ...administrationPages,
    unsubscribePage,
    deskPage,
    proposalPage,
    { path: '/search/' },
    { path: '/about/search/' },
    { path: '/start/teams/' },
  ]) {
    await page.goto(path)
    heads.push([await page.title(), (await page.locator('meta[name="description"]').getAttribute('content')) ?? path])
  }
  for (const at of [0, 1]) {
    const said = heads.map((head) => head[at] ?? '')
    expect(said.filter((words) => said.indexOf(words) !== said.lastIndexOf(words))).toEqual([])
  }
})

test.each(['/', '/apis/tfl/stopArrivals/', '/nope/'])(
  'an address sets nothing of the page %s but its theme',
  async (path) => {
    const page = await opened(`${path}?docusaurus-data-lang=x&docusaurus-theme=dark`)
    const html = page.locator('html')
    expect([await html.getAttribute('data-lang'), await html.getAttribute('data-theme')]).toEqual([null, 'dark'])
  },
)
