import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { startPortal, type Portal } from './portal.ts'
import { enterCode, signIn } from './sign-in.ts'

/** One browser, more than one page: what another tab has done, or an end in the middle, is met as a person meets it. */
let portal: Portal
let browser: Browser
let page: Page

beforeAll(async () => {
  portal = await startPortal({})
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
})
afterEach(() => page?.context().close())

/** Somebody with a key of which the secret is on the screen. */
async function withSecret(address: string): Promise<string> {
  ;({ page } = await openPage(browser, portal.origin))
  await signIn(page, portal, address)
  await page.getByLabel('Name of the key').fill('Departure board')
  await page.getByRole('button', { name: 'Create key' }).click()
  return page.getByTestId('new-key').innerText()
}

const isSignedOut = () => page.getByLabel('E-mail address').waitFor()

test('who signs out in another tab leaves nothing behind in this one', async () => {
  const secret = await withSecret('ada@example.org')
  const other = await page.context().newPage()
  await other.goto('/account/')
  await other.getByRole('button', { name: 'Sign out' }).click()
  await isSignedOut()
  expect(await page.content()).not.toContain(secret)
  expect(await page.content()).not.toContain('ada@example.org')
})

test('a page that the browser kept, and shows again after signing out, has nothing of a person', async () => {
  const secret = await withSecret('bea@example.org')
  // Not every browser of the tests keeps pages, so this is the event that those which do send.
  await page.evaluate(() => {
    localStorage.removeItem('account.session-until')
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  expect(await page.content()).not.toContain(secret)
  await isSignedOut()
})

test('who signs in as another in another tab is the other here, too', async () => {
  const secret = await withSecret('cleo@example.org')
  const other = await page.context().newPage()
  await other.goto('/account/')
  await other.getByRole('button', { name: 'Sign out' }).click()
  await signIn(other, portal, 'dan@example.org')
  await page.reload()
  await page.getByText('dan@example.org').waitFor()
  await other.getByRole('button', { name: 'Sign out' }).click()
  await signIn(other, portal, 'cleo@example.org')
  await page.getByText('cleo@example.org').waitFor()
  expect(await page.content()).not.toContain('dan@example.org')
  expect(await page.content()).not.toContain(secret)
})

test('a page of one person is not pressed by another', async () => {
  const secret = await withSecret('eve@example.org')
  // Signed in as somebody else without having signed out, as by a link that another program opened.
  const mark = await page.evaluate(() => localStorage.getItem('account.session-until'))
  const other = await openPage(browser, portal.origin)
  await signIn(other.page, portal, 'finn@example.org')
  await page.context().addCookies(await other.page.context().cookies())
  await other.page.context().close()
  const third = await page.context().newPage()
  await third.goto('/')
  await third.evaluate((old) => localStorage.setItem('account.session-until', `${old?.slice(0, -1)}1Z`), mark)
  await page.getByText('finn@example.org').waitFor()
  expect(await page.content()).not.toContain(secret)
  expect(await page.getByText('eve@example.org').count()).toBe(0)
})

test('what was written when a session ended is there for the same person, and for nobody else', async () => {
  await withSecret('gil@example.org')
  await page.getByLabel('Name of the key').fill('Of the second screen')
  const endAndPress = async (): Promise<void> => {
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Create key' }).click()
    await page.getByText('Your session has ended').waitFor()
  }
  await endAndPress()
  await enterCode(page, portal, 'gil@example.org')
  expect(await page.getByLabel('Name of the key').inputValue()).toBe('Of the second screen')
  await endAndPress()
  await page.getByLabel('E-mail address').fill('hal@example.org')
  await enterCode(page, portal, 'hal@example.org')
  expect(await page.getByLabel('Name of the key').inputValue()).toBe('')
})

/** What this tab keeps of whoever uses it. */
const keptHere = () => page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))

test('a key that was put into the forms of operations goes when its person signs out, there and in other tabs', async () => {
  const secret = await withSecret('ida@example.org')
  await page.getByRole('button', { name: /try-it/i }).click()
  expect(await keptHere()).toContain(secret)
  await page.goto('/apis/tfl/lineStatusByMode/')
  await page.getByLabel('Live, with your key').check()
  expect(await page.locator('#try-key').inputValue()).toBe(secret)
  const other = await page.context().newPage()
  await other.goto('/account/')
  await other.getByRole('button', { name: 'Sign out' }).click()
  await other.getByLabel('E-mail address').waitFor()
  await expect.poll(() => page.locator('#try-key').inputValue()).toBe('')
  expect(await keptHere()).not.toContain(secret)
})

test('a key that was pasted before its person signed in goes with them, and one of nobody stays', async () => {
  ;({ page } = await openPage(browser, portal.origin))
  const paste = async (): Promise<void> => {
    await page.goto('/apis/tfl/lineStatusByMode/')
    await page.getByLabel('Live, with your key').check()
    await page.locator('#try-key').fill('ol_live_pasted')
  }
  await paste()
  await page.reload()
  await page.getByLabel('Live, with your key').check()
  expect(await page.locator('#try-key').inputValue()).toBe('ol_live_pasted')
  await signIn(page, portal, 'jon@example.org')
  expect(await keptHere()).toContain('ol_live_pasted')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await isSignedOut()
  expect(await keptHere()).not.toContain('ol_live_pasted')
})

test('a tab that waits for an address or a code is signed in with the other, and keeps no address', async () => {
  ;({ page } = await openPage(browser, portal.origin))
  await page.goto('/account/')
  const waiting = await page.context().newPage()
  await waiting.goto('/account/')
  await page.getByLabel('E-mail address').fill('kim@example.org')
  await page.getByLabel('E-mail address').press('Enter')
  await page.getByLabel('Code from the mail').waitFor()
  const other = await page.context().newPage()
  await signIn(other, portal, 'kim@example.org')
  for (const told of [waiting, page]) await told.getByRole('heading', { name: 'Your keys' }).waitFor()
  expect(await keptHere()).not.toContain('kim@example.org')
})
