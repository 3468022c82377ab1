import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hindranceFaults, hindrancesOf } from '../site/checks/hindrances.ts'
import { faultsOf, inspectPage, operationPageBudget } from '../site/checks/pages.ts'
import { openBrowser, openPage, tooNarrow } from './browser.ts'
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

test('the sample of the landing page answers without an account', async () => {
  const { page, strangers, faults } = await openPage(browser, portal.origin)
  await page.goto('/')
  await page.getByRole('button', { name: 'Run' }).click()
  await page.getByText(/^Answered in \d[\d,]* ms$/).waitFor()
  const sample = page.getByRole('region', { name: /tube/i })
  expect(await sample.getByRole('listitem').count()).toBeGreaterThanOrEqual(3)
  expect(await sample.innerText()).toContain('Victoria')
  expect(strangers).toEqual([])
  expect(faults).toEqual([])
})

test('the front page shows another hour of the sandboxed city when its clock is turned', async () => {
  const { page, strangers, faults } = await openPage(browser, portal.origin)
  await page.goto('/')
  const clock = page.getByRole('status').filter({ hasText: 'sandbox’s clock' })
  const [before = ''] = /\d\d:\d\d/.exec(await clock.innerText()) ?? []
  const later = `${String(Number(before.slice(0, 2)) + 1).padStart(2, '0')}${before.slice(2)}`
  await page.getByRole('button', { name: 'An hour later' }).click()
  await clock.filter({ hasText: later }).waitFor()
  expect(strangers).toEqual([])
  expect(faults).toEqual([])
})

test('a point is picked with the arrow keys, and what is answered lies on a map beside its names', async () => {
  const { page, strangers, faults } = await openPage(browser, portal.origin)
  await page.goto('/apis/tfl/stopPointsNear/')
  const longitude = page.locator('section[aria-labelledby="try-it"]').getByLabel('lon', { exact: true })
  const before = Number(await longitude.inputValue())
  await page.getByRole('button', { name: 'Pick on a map' }).click()
  await page.getByRole('application', { name: /lat, lon/ }).press('ArrowRight')
  expect(Number(await longitude.inputValue())).toBeGreaterThan(before)
  await longitude.fill(String(before))
  await page.getByRole('button', { name: 'Run' }).click()
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  const stop = page
    .locator('[data-answer]')
    .getByRole('button', { name: /Station/ })
    .first()
  await stop.click()
  expect(await stop.getAttribute('aria-pressed')).toBe('true')
  expect(strangers).toEqual([])
  expect(faults).toEqual([])
})

/** Press Tab until what is focused matches, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 250; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${selector} cannot be reached with the keyboard`)
}

test('a call is tried with the keyboard alone, and a failure says what to do', async () => {
  const { page, strangers } = await openPage(browser, portal.origin)
  await page.goto('/apis/tfl/lineStatusByMode/')
  await tabTo(page, 'section[aria-labelledby="try-it"] input:not([type=radio])')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('dlr')
  await page.keyboard.press('Enter')
  const answer = page.locator('section[aria-labelledby="try-it"] [data-answer]')
  await answer.getByText('200').first().waitFor()
  expect(await answer.innerText()).toContain('dlr')

  await tabTo(page, 'section[aria-labelledby="try-it"] select:last-of-type')
  await page.getByLabel('Play').focus()
  await page.keyboard.type('429')
  await tabTo(page, 'section[aria-labelledby="try-it"] input:not([type=radio])')
  await page.keyboard.press('Enter')
  await answer.getByText('429').first().waitFor()
  const link = answer.getByRole('link').first()
  const help = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(help.status()).toBe(200)
  expect(strangers).toEqual([])
})

test('what stays as it was sent opens, and leads on and back without loading anew', async () => {
  const { page, strangers, faults } = await openPage(browser, portal.origin, { width: 390 })
  await page.goto('/apis/tfl/journeyResults/')
  await page.evaluate('globalThis.stayed = true')
  const list = page.getByRole('navigation', { name: 'Operations' })
  const label = await list.locator('details:not([open]) > summary').first().innerText()
  const group = list.locator('details').filter({ has: page.getByText(label, { exact: true }) })
  const fallback = group.getByRole('link', { name: /^All of / })
  await group.locator('summary').click()
  const first = group.getByRole('listitem').getByRole('link').first()
  await first.waitFor()
  expect(await fallback.isVisible()).toBe(false)
  const fold = page.getByRole('region', { name: 'Answer 200' }).locator('details[data-fold]:not(details *)').first()
  await fold.locator('> summary').click()
  await page.getByRole('region', { name: 'Answer 200' }).locator('details[open] li code').first().waitFor()
  const target = (await first.getAttribute('href')) ?? ''
  await first.click()
  await page.waitForURL(`**${target}`)
  await page.getByRole('navigation', { name: 'Operations' }).locator(`a[href="${target}"][aria-current]`).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: /journey/i }).waitFor()
  expect(await page.evaluate('globalThis.stayed')).toBe(true)
  expect(strangers).toEqual([])
  expect(faults).toEqual([])
})

test('the evidence of an operation leads to its own line, among those of its API', async () => {
  const { page, faults } = await openPage(browser, portal.origin)
  await page.goto('/apis/tfl/lineStatusByMode/')
  const link = page.locator('a[href^="/truth/#"]')
  await link.click()
  const line = page.locator('li:target, li[id="tfl.lineStatusByMode"]').first()
  await line.waitFor({ state: 'visible' })
  expect(await line.locator('xpath=ancestor::details').getAttribute('open')).not.toBeNull()
  expect(await page.locator('details[open]:has(li[id])').count()).toBe(1)
  // Loaded by itself, and again from where one is, the same.
  await page.reload()
  await line.waitFor({ state: 'visible' })
  await page.locator('details:has(li[id="tfl.lineStatusByMode"]) > summary').click()
  await line.waitFor({ state: 'hidden' })
  expect(faults).toEqual([])
})

test('search finds an operation by plain words, from the keyboard, without asking anybody else', async () => {
  const { page, strangers, faults } = await openPage(browser, portal.origin)
  await page.goto('/')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('next buses at a stop')
  await page.getByRole('dialog').getByRole('status').filter({ hasText: '“next buses at a stop”' }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/stopArrivals|next-buses|\/start\/$/)
  expect(strangers).toEqual([])
  expect(faults).toEqual([])
})

const desk = { width: 1280, scheme: 'light' } as const
const night = { width: 1280, scheme: 'dark', lateFonts: true } as const
const phone = { width: 390, scheme: 'light' } as const
/** At which the address of a call breaks otherwise in a font that is 3 % wider. */
const widerPhone = { width: 412, scheme: 'light', lateFonts: true } as const
const phoneAtNight = { width: 390, scheme: 'dark', lateFonts: true } as const
/** 400 per cent of a window of 1280. */
const enlarged = { width: 320, scheme: 'light' } as const

/**
 * Each kind of page by day at a desk and by night, when the network is slow, on a phone, though not each page of a kind;
 * those most looked at, in all four.
 */
describe('pages ask nobody else, log no error, are accessible and fit the window', () => {
  test.each([
    ['/', [desk, night, phone, phoneAtNight, enlarged]],
    ['/apis/tfl/journeyResults/', [desk, night, phone, widerPhone, phoneAtNight]],
    ['/account/', [desk, night, phone, phoneAtNight]],
    ['/apis/', [desk, phoneAtNight]],
    ['/apis/tfl/', [desk, phoneAtNight]],
    ['/apis/tfl/models/', [phoneAtNight]],
    ['/apis/air-quality/airQualityNow/', [desk]],
    ['/apis/planning/planningApplications/', [phoneAtNight]],
    ['/changes/', [desk, phoneAtNight]],
    ['/errors/', [phoneAtNight]],
    ['/publish/rules/', [desk]],
    ['/publish/rules/no-patient-data/', [phoneAtNight]],
    ['/truth/', [desk, phoneAtNight]],
    ['/examples/', [desk, phoneAtNight]],
    ['/community/', [desk, phoneAtNight]],
    ['/community/needs/', [desk]],
    ['/community/needs/working-lifts/', [phoneAtNight]],
    ['/areas/', [phoneAtNight]],
    ['/playground/', [desk, phoneAtNight]],
    ['/tutorials/cafe-departures/', [phone]],
    ['/tutorials/air-on-the-way-to-school/', [phoneAtNight]],
    ['/sdk/', [desk]],
    ['/sdk/smoothing/', [phoneAtNight]],
    ['/sdk/reference/sense/', [enlarged]],
    ['/start/', [desk]],
    ['/publish/', [phoneAtNight]],
    ['/about/privacy/', [desk]],
    ['/about/complaints/', [phone]],
    ['/statistics/', [phoneAtNight]],
    ['/data-sets/', [phone]],
    ['/community/propose/', [phoneAtNight]],
  ] as const)('%s', async (path, looks) => {
    const faults = await Promise.all(
      looks.map(async (look) => {
        const budget = path.includes('journeyResults') && look.width === 390 ? operationPageBudget : undefined
        return faultsOf(await inspectPage(browser, portal.origin, path, look, budget), budget)
      }),
    )
    expect(faults.flat()).toEqual([])
  })
})

test.each(['/', '/publish/', '/apis/tfl/stopArrivals/', '/account/'])(
  'nothing reaches out of the window of %s, however wide it is',
  async (path) => expect(await tooNarrow(browser, portal.origin + path)).toEqual([]),
)

test('letters that come after the page was painted move none of its words', async () => {
  const { page } = await openPage(browser, portal.origin, { width: 390 })
  const painted = Promise.withResolvers<void>()
  await page.route('**/fonts/*', async (route) => {
    await painted.promise
    await route.continue()
  })
  await page.goto('/areas/', { waitUntil: 'domcontentloaded' })
  const before = await page.evaluate(placesOfLinks)
  painted.resolve()
  await page.waitForLoadState('load')
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  expect(await page.evaluate(placesOfLinks)).toEqual(before)
})

/** Runs in the page: where each link begins and ends. */
const placesOfLinks = `[...document.querySelectorAll('main a')].map((link) => JSON.stringify(link.getBoundingClientRect()))`

test('a file of the reader’s own is rows, typed, filtered and put in order, and nothing of it is sent', async () => {
  const { page, strangers, faults } = await openPage(browser, portal.origin, { width: 390, colorScheme: 'dark' })
  await page.goto('/rows/')
  const text = [
    'name,size,day',
    ...Array.from({ length: 5_000 }, (_, row) => `Tree ${row},${(row * 7) % 5_000},2026-11-23`),
  ]
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.method()))
  await page.locator('input[type=file]:enabled').waitFor()
  await page
    .getByLabel('Choose a file, or drop it here')
    .setInputFiles({ name: 'trees.csv', mimeType: 'text/csv', buffer: Buffer.from(text.join('\n')) })
  await page.getByText('trees.csv: 5,000 rows, 3 columns.').waitFor()
  await page.getByRole('button', { name: 'size number' }).click()
  await page.getByRole('button', { name: 'size number' }).click()
  await page.getByRole('cell', { name: '4999', exact: true }).waitFor()
  expect(await page.locator('tbody tr').count()).toBeLessThan(100)
  await page.getByLabel('Anywhere in the row').fill('tree 4999')
  await page.getByText('1 of 5,000 rows, by size').waitFor()
  expect(hindranceFaults(await hindrancesOf(page))).toEqual([])
  expect(sent.filter((method) => method !== 'GET')).toEqual([])
  expect([strangers, faults]).toEqual([[], []])
})

test('a page that is not there says so, and helps on', async () => {
  const { page } = await openPage(browser, portal.origin)
  const answer = await page.goto('/no/such/page/')
  expect(answer?.status()).toBe(404)
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0)
})
