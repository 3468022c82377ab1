import { simpleParser } from 'mailparser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hindranceFaults, hindrancesOf } from '../site/checks/hindrances.ts'
import { shiftMax } from '../site/checks/pages.ts'
import { openBrowser, openPage, shiftWhenSlow } from './browser.ts'
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

/** On the page that is open: it shows the form to who is not signed in. */
async function signIn(page: Page, address: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(address)
  await page.getByLabel('E-mail address').press('Enter')
  const code = /\b(\d{6})\b/.exec(await portal.mailTo(address, 'code'))?.[1] ?? ''
  await page.getByLabel('Code from the mail').fill(code)
  await page.getByLabel('Code from the mail').press('Enter')
}

test('on a phone and by keyboard, a team begins, somebody joins by mail, and holds its keys as far as the role goes', async () => {
  const owner = await openPage(browser, portal.origin, { width: 390, height: 844 })
  const { page } = owner
  await page.goto('/account/teams/')
  await signIn(page, 'owner@example.org')
  await page.getByLabel('Name of the team').fill('Departure boards of the whole of the north')
  await page.getByLabel('Name of the team').press('Enter')
  await page.getByText('Invite somebody').press('Enter')
  await page.getByLabel('E-mail address').fill('guest@example.org')
  await page.getByRole('combobox', { name: /^Role(?! of)/ }).selectOption('Viewer')
  await page.getByRole('button', { name: 'Send the invitation' }).press('Enter')
  await page.getByText('guest@example.org invited,').waitFor()
  expect(hindranceFaults(await hindrancesOf(page))).toEqual([])

  const { text = '' } = await simpleParser(await portal.mailTo('guest@example.org', 'invites you'))
  const guest = await openPage(browser, portal.origin, { width: 390, height: 844, colorScheme: 'dark' })
  await guest.page.goto(/http:\S+\/account\/teams\/#invitation=\S+/.exec(text)?.[0] ?? '')
  await signIn(guest.page, 'guest@example.org')
  await guest.page.getByRole('button', { name: 'Join the team' }).press('Enter')
  await guest.page.getByText('You are viewer.').waitFor()
  expect(hindranceFaults(await hindrancesOf(guest.page))).toEqual([])

  await page.getByRole('link', { name: 'Keys and usage' }).press('Enter')
  await page.getByRole('heading', { name: /^Keys of Departure boards/ }).waitFor()
  await page.getByLabel('Name of the key').fill('Board')
  await page.getByLabel('Name of the key').press('Enter')
  await page.getByTestId('new-key').waitFor()
  expect(hindranceFaults(await hindrancesOf(page))).toEqual([])
  await page.getByRole('navigation', { name: 'Whose' }).getByRole('link', { name: 'Yourself' }).press('Enter')
  await page.getByRole('heading', { name: 'Your keys' }).waitFor()
  await page.getByText('There is no key yet.').waitFor()
  for (const path of ['/account/', '/account/notices/', '/account/teams/'])
    expect([path, (await shiftWhenSlow(page, path)) <= shiftMax]).toEqual([path, true])

  await guest.page.getByRole('link', { name: 'Keys and usage' }).press('Enter')
  await guest.page.getByRole('rowheader', { name: 'Board' }).waitFor()
  expect(await guest.page.getByRole('button', { name: 'Revoke Board' }).count()).toBe(0)
  expect(await guest.page.getByRole('button', { name: 'Create key' }).count()).toBe(0)

  await page.getByRole('link', { name: 'Teams', exact: true }).press('Enter')
  await page.getByLabel('Role of guest@example.org').selectOption('Member')
  await page.getByText('guest@example.org is member now.').waitFor({ state: 'attached' })
  await guest.page.reload()
  await guest.page.getByRole('button', { name: 'Revoke Board' }).waitFor()

  await page.getByRole('button', { name: /^Leave/ }).press('Enter')
  await page.getByRole('button', { name: 'Leave team' }).press('Enter')
  await page.getByText('The team would have no owner').waitFor()
  expect(hindranceFaults(await hindrancesOf(page))).toEqual([])
  await page.keyboard.press('Escape')
  // What lies behind a dialog cannot be reached.
  await page.getByRole('button', { name: 'Leave team' }).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: /^Delete/ }).press('Enter')
  await page.getByRole('button', { name: 'Delete team' }).press('Enter')
  await page.getByText('You are in no team.').waitFor()
  for (const { strangers } of [owner, guest]) expect(strangers).toEqual([])
})
