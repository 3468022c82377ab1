import { simpleParser } from 'mailparser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { eventually, startPortal, type Portal } from './portal.ts'
import { signIn } from './sign-in.ts'

/** A list that is asked for before something was changed or chosen, and arrives after it. */
let portal: Portal
let browser: Browser
let page: Page

beforeAll(async () => {
  portal = await startPortal()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
})
afterEach(() => page?.context().close())

/** Holds back the first answer that the portal gives to a path, as it was then; told when it is held, and let go. */
async function holdFirst(path: string): Promise<{ readonly isHeld: Promise<void>; readonly letGo: () => void }> {
  const { promise: isHeld, resolve: held } = Promise.withResolvers<void>()
  const { promise: gone, resolve: letGo } = Promise.withResolvers<void>()
  await page.route(
    ({ pathname }) => pathname === path,
    async (route) => {
      const response = await route.fetch()
      held()
      await gone
      await route.fulfill({ response })
    },
    { times: 1 },
  )
  return { isHeld, letGo }
}

test('a team is shown that was joined while the list of teams was on its way', async () => {
  ;({ page } = await openPage(browser, portal.origin))
  await signIn(page, portal, 'owner@example.org')
  await page.goto('/account/teams/')
  await page.getByLabel('Name of the team').fill('Boards')
  await page.getByLabel('Name of the team').press('Enter')
  await page.getByText('Invite somebody').click()
  await page.getByLabel('E-mail address').fill('guest@example.org')
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  const { text = '' } = await simpleParser(await portal.mailTo('guest@example.org', 'invites you'))
  await page.context().close()

  ;({ page } = await openPage(browser, portal.origin))
  await signIn(page, portal, 'guest@example.org')
  await page.goto('about:blank')
  const teams = await holdFirst('/portal/v1/teams')
  await page.goto(/http:\S+\/account\/teams\/#invitation=\S+/.exec(text)?.[0] ?? '')
  await teams.isHeld
  await page.getByRole('button', { name: 'Join the team' }).click()
  await page.getByRole('button', { name: 'Join the team' }).waitFor({ state: 'detached' })
  teams.letGo()
  await page.getByRole('heading', { name: 'Boards' }).waitFor()
})

test('the failed calls of the key that was chosen are shown, when those of all keys arrive late', async () => {
  ;({ page } = await openPage(browser, portal.origin))
  await signIn(page, portal, 'holder@example.org')
  for (const name of ['Loud', 'Quiet']) {
    await page.getByLabel('Name of the key').fill(name)
    await page.getByRole('button', { name: 'Create key' }).click()
    const secret = await page.getByTestId('new-key').innerText()
    if (name === 'Loud') await fetch(`${portal.origin}/api/tfl/Nothing/Here`, { headers: { 'X-API-Key': secret } })
    await page.getByRole('rowheader', { name }).waitFor()
  }
  const ofAll = page.getByRole('table', { name: 'Failed calls of the last day' })
  const lookAgain = page.getByRole('button', { name: 'Look again' })
  await eventually(async () => {
    await lookAgain.click()
    return (await ofAll.count()) === 1 || undefined
  }, 'the failed call')

  await page.goto('about:blank')
  const failed = await holdFirst('/portal/v1/failed-calls')
  await page.goto('/account/')
  await failed.isHeld
  const choice = page.getByRole('combobox', { name: 'Key' })
  const quiet = await choice.getByRole('option', { name: 'Quiet' }).getAttribute('value')
  await choice.selectOption(quiet)
  failed.letGo()
  await page.getByText('None. Every call went well').waitFor()
  expect(await ofAll.count()).toBe(0)
})
