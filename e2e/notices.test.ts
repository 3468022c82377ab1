import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import { createClient } from '@openlondon/sdk'
import { lineStatusByMode } from '@openlondon/sdk/tfl'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hindranceFaults, hindrancesOf } from '../site/checks/hindrances.ts'
import { openBrowser, openPage } from './browser.ts'
import { startOwner, startPortal, type Owner, type Portal } from './portal.ts'

let portal: Portal
let owner: Owner
let browser: Browser
/** What a holder's own program was told. */
const received: string[] = []
const receiver = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  received.push(body)
  response.writeHead(204).end()
})

beforeAll(async () => {
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done))
  owner = await startOwner([])
  portal = await startPortal({ UPSTREAM_TFL: owner.origin, WEBHOOK_TARGETS: 'any', LIMIT_ACCOUNT_PER_DAY: '5' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
  await owner?.close()
  receiver.closeAllConnections()
  await new Promise((done) => receiver.close(done))
})

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto('/account/')
  await page.getByLabel('E-mail address').fill(address)
  await page.getByLabel('E-mail address').press('Enter')
  const code = /\b(\d{6})\b/.exec(await portal.mailTo(address, 'code'))?.[1] ?? ''
  await page.getByLabel('Code from the mail').fill(code)
  await page.getByLabel('Code from the mail').press('Enter')
  await page.getByRole('heading', { name: 'Your keys' }).waitFor()
}

test.each(['light', 'dark'] as const)(
  'on a phone, %s and by keyboard alone, somebody chooses what to be told of, and a program is told',
  async (colorScheme) => {
    const { page, strangers, faults } = await openPage(browser, portal.origin, { width: 390, height: 844, colorScheme })
    await signIn(page, `${colorScheme}@example.org`)
    await page.getByRole('link', { name: 'Notices', exact: true }).press('Enter')

    const quota = page.getByRole('group', { name: 'Your quota' })
    await quota.getByLabel('At once').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: 'Save' }).press('Enter')
    await page.getByText('Saved.').waitFor()

    const { port } = receiver.address() as AddressInfo
    const address = `http://127.0.0.1:${port}/${colorScheme}`
    await page.getByLabel('Address').fill(address)
    await page.getByLabel('Address').press('Enter')
    expect(await page.getByText('whsec_').innerText()).toMatch(/^whsec_/)
    await page.getByRole('button', { name: `Send a test for ${address}` }).press('Enter')
    await page.getByText('delivered').waitFor()
    expect(received.at(-1)).toContain('"type":"test"')
    expect(hindranceFaults(await hindrancesOf(page))).toEqual([])

    await page.getByRole('button', { name: `Delete for ${address}` }).press('Enter')
    expect(hindranceFaults(await hindrancesOf(page))).toEqual([])
    await page.getByRole('button', { name: 'Delete webhook' }).press('Enter')
    await page.getByRole('button', { name: `Delete for ${address}` }).waitFor({ state: 'detached' })

    await page.reload()
    await page.getByRole('group', { name: 'Your quota' }).waitFor()
    expect(await page.getByRole('group', { name: 'Your quota' }).getByLabel('Not at all').isChecked()).toBe(true)
    expect(strangers).toEqual([])
    expect(faults).toEqual([])
  },
)

test('a link in a mail leads to a page that asks, and ends that kind of mail without signing in', async () => {
  const { page } = await openPage(browser, portal.origin)
  await signIn(page, 'ada@example.org')
  await page.getByLabel('Name of the key').fill('Board')
  await page.getByRole('button', { name: 'Create key' }).click()
  const key = await page.getByTestId('new-key').innerText()
  const client = createClient({ via: 'gateway', origin: portal.origin, key, retries: 0 })
  for (let calls = 0; calls < 4; calls += 1) await lineStatusByMode(client, { modes: ['tube'] })
  const { text = '' } = await simpleParser(await portal.mailTo('ada@example.org', 'Four fifths'))
  const link = /http:\S+\/account\/unsubscribe\/\?token=\S+/.exec(text)?.[0] ?? ''

  const reader = await openPage(browser, portal.origin, { width: 390, height: 844 })
  await reader.page.goto(link)
  await reader.page.getByText('no more mails about your quota').waitFor()
  expect(hindranceFaults(await hindrancesOf(reader.page))).toEqual([])
  await reader.page.getByRole('button', { name: 'No more of these' }).press('Enter')
  await reader.page.getByText('You get no mails about your quota.').waitFor()
  expect(reader.faults).toEqual([])

  await page.goto('/account/notices/')
  await page.getByRole('group', { name: 'Your quota' }).waitFor()
  expect(await page.getByRole('group', { name: 'Your quota' }).getByLabel('Not at all').isChecked()).toBe(true)
})
