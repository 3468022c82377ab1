import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hindranceFaults, hindrancesOf } from '../site/checks/hindrances.ts'
import { openBrowser, openPage } from './browser.ts'
import { createKey } from './holder.ts'
import { startOwner, startPortal, type Owner, type Portal } from './portal.ts'
import { appoint, signIn } from './sign-in.ts'

let portal: Portal
let owner: Owner
let browser: Browser
const administrator = 'admin@example.org'
const holder = 'ada@example.org'
const pictures = process.env['PICTURES_DIR']

beforeAll(async () => {
  owner = await startOwner([])
  portal = await startPortal({ UPSTREAM_TFL: owner.origin })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
  await owner?.close()
})

/** Press a button as somebody without a mouse does. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus()
  await page.keyboard.press('Enter')
}

/** What is wrong with a page as it is now: rules of WCAG that it breaks, and pixels by which it is too wide. */
async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  await page.waitForLoadState('networkidle')
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  return hindranceFaults(await hindrancesOf(page)).map((fault) => `${name} ${fault}`)
}

/** `ok`, or why a call with the key is refused. */
async function fateOf(key: string): Promise<string> {
  const response = await fetch(`${portal.origin}/api/tfl/Line/Mode/tube/Status`, { headers: { 'x-api-key': key } })
  const text = await response.text()
  return response.ok ? 'ok' : JSON.parse(text).code
}

const paths = [
  '',
  'people/',
  'access/',
  'proposals/',
  'found-keys/',
  'bulletins/',
  'needs/',
  'mails/',
  'audit/',
  'usage/',
]

test('an administrator finds a holder, stops the account, answers a leak, and proves the audit, by keyboard', async () => {
  const key = await createKey(portal, holder)
  const { page, strangers, faults } = await openPage(browser, portal.origin)
  await signIn(page, portal, administrator)
  expect(await page.getByRole('link', { name: 'Administration' }).count()).toBe(0)
  appoint(portal, administrator)
  await page.reload()
  await page.getByRole('link', { name: 'Administration' }).click()
  await page.getByRole('heading', { name: 'Owners’ servers' }).waitFor()

  await page.getByRole('link', { name: 'People' }).click()
  await page.getByRole('searchbox', { name: 'Find' }).fill(key.slice(0, 13))
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('tbody tr').count(), { timeout: 10_000 }).toBe(1)
  await page.getByText('ad…@example.org').waitFor()
  expect(await page.content()).not.toContain(holder)
  await page.locator('tbody a').click()
  await page.getByRole('link', { name: holder }).waitFor()
  expect(await faultsOf(page, 'person')).toEqual([])

  await press(page, 'Suspend this account')
  await page.getByLabel('Why, in words to the holder').fill('Whole data sets were copied.')
  expect(await faultsOf(page, 'suspend')).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Suspended since').waitFor()
  await expect.poll(() => fateOf(key), { timeout: 10_000 }).toBe('account.suspended')
  const { page: theirs } = await openPage(browser, portal.origin, { width: 390, height: 844, colorScheme: 'dark' })
  await signIn(theirs, portal, holder)
  await theirs.getByText('Your account is suspended').waitFor()
  expect(await theirs.getByText('Whole data sets were copied.').count()).toBe(1)
  expect(await faultsOf(theirs, 'suspended')).toEqual([])
  await press(page, 'Lift the suspension')
  await page.getByRole('button', { name: 'Suspend this account' }).waitFor()
  await expect.poll(() => fateOf(key), { timeout: 10_000 }).toBe('ok')

  // Somebody without an account tells of the key.
  const { page: finders, faults: theirFaults } = await openPage(browser, portal.origin, { width: 390, height: 844 })
  await finders.goto('/found-key/')
  await finders.getByLabel('The whole key').fill(`${key.slice(0, -1)}!`)
  await press(finders, 'Tell of this key')
  await finders.getByText('This is no key of this portal').waitFor()
  await finders.getByLabel('The whole key').fill(key)
  await finders.getByLabel('Where was it?').fill('https://code.example/board.js')
  await finders.keyboard.press('Enter')
  await finders.getByText('The report has arrived.').waitFor()
  expect(await faultsOf(finders, 'found-key')).toEqual([])
  expect(await portal.mailTo(holder, 'A key of yours was found')).toContain('code[.]example/board[.]js')
  // The browser itself tells of an answer of 422.
  expect(theirFaults.filter((fault) => !fault.includes('422'))).toEqual([])

  await page.goto('/account/administration/found-keys/')
  await page.getByText('https://code.example/board.js').waitFor()
  expect(await faultsOf(page, 'found-keys')).toEqual([])
  await press(page, /^Revoke/)
  await page.getByText('None waits for an answer.').waitFor()
  await expect.poll(() => fateOf(key), { timeout: 10_000 }).toBe('key.revoked')

  await page.goto('/account/administration/bulletins/')
  await page.getByLabel('In a line').fill('Answers are slow')
  await page.getByLabel('What you know, and what you do').fill('We look for <b>the cause</b>.')
  await press(page, 'Publish')
  await page.getByText('is published.').waitFor()
  expect(await faultsOf(page, 'bulletins')).toEqual([])
  await finders.goto('/status/')
  await finders.getByText('We look for <b>the cause</b>.').waitFor()
  expect(await faultsOf(finders, 'status')).toEqual([])

  await page.goto('/account/administration/audit/')
  await press(page, 'Prove it')
  await page.getByText(/^Whole: \d+ rows/).waitFor()
  for (const action of [
    'account-seen',
    'account-suspended',
    'account-restored',
    'key-found',
    'leak-answered',
    'bulletin-published',
  ])
    expect(await page.getByRole('cell', { name: action }).count()).toBeGreaterThan(0)
  expect(await faultsOf(page, 'audit')).toEqual([])
  expect(strangers).toEqual([])
  expect(faults).toEqual([])
})

test.each([
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const)('every page of administrators fits and can be read at $width px, $colorScheme', async (look) => {
  const address = `${look.colorScheme}${look.width}@example.org`
  const { page } = await openPage(browser, portal.origin, { ...look, height: 900 })
  await signIn(page, portal, address)
  appoint(portal, address)
  for (const path of paths) {
    await page.goto(`/account/administration/${path}`)
    await page.getByRole('navigation', { name: 'Administration' }).waitFor()
    expect(await faultsOf(page, `${look.width}-${look.colorScheme}-${path.replace('/', '') || 'now'}`)).toEqual([])
  }
})

test('somebody else is told that this is for administrators, and a portal that fails says so and is asked again', async () => {
  const { page } = await openPage(browser, portal.origin, { width: 390 })
  await signIn(page, portal, 'grace@example.org')
  for (const path of paths.filter((one) => one !== 'audit/')) {
    await page.goto(`/account/administration/${path}`)
    await page.getByText('This is for administrators').waitFor()
  }
  expect(await faultsOf(page, 'not-administrator')).toEqual([])
  await page.route('**/portal/v1/administration/**', (route) => route.abort())
  await page.goto('/account/administration/people/')
  await page.getByText('The portal did not answer').waitFor()
  await page.unroute('**/portal/v1/administration/**')
  await press(page, 'Try again')
  await page.getByText('This is for administrators').waitFor()
})
