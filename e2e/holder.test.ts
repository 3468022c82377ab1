import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient, isHttpError } from '@openlondon/sdk'
import { lineStatusByMode } from '@openlondon/sdk/tfl'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shiftMax } from '../site/checks/pages.ts'
import { openBrowser, openPage, shiftWhenSlow } from './browser.ts'
import { eventually, root, startOwner, startPortal, type Owner, type Portal } from './portal.ts'

let portal: Portal
let owner: Owner
let browser: Browser

beforeAll(async () => {
  const fixtures: unknown = JSON.parse(
    await readFile(join(root, 'openapi/apis/tfl/fixtures/lineStatusByMode.json'), 'utf8'),
  )
  owner = await startOwner(Array.isArray(fixtures) ? fixtures[0].body : [])
  portal = await startPortal({ UPSTREAM_TFL: owner.origin })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
  await owner?.close()
})

test('a person signs up, calls through the SDK, sees usage, rotates, revokes, and is refused helpfully', async () => {
  const { page, strangers, faults } = await openPage(browser, portal.origin)
  const address = 'ada@example.org'

  await page.goto('/account/')
  await page.getByLabel('E-mail address').fill(address)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await portal.mailTo(address)

  // The code is read where a developer reads it: on the outbox page.
  const outbox = await page.context().newPage()
  await outbox.goto('/dev/outbox')
  const code = /\b(\d{6})\b/.exec(await outbox.locator('body').innerText())?.[1]
  expect(code).toBeDefined()
  await outbox.close()

  await page.getByLabel('Code from the mail').fill(code ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Your keys' }).waitFor()
  await page.getByLabel('Name of the key').fill('Departure board')
  await page.getByRole('button', { name: 'Create key' }).click()
  const first = await page.getByTestId('new-key').innerText()
  expect(first).toMatch(/^ldn_live_[0-9A-Za-z]{38,}$/)

  const call = (key: string): Promise<unknown> =>
    lineStatusByMode(createClient({ via: 'gateway', origin: portal.origin, key, retries: 0 }), { modes: ['tube'] })
  expect(await call(first)).toHaveLength(11)
  expect(owner.requests.at(-1)).toBe('GET /Line/Mode/tube/Status')
  expect(owner.requests.join('\n')).not.toContain(first)

  await eventually(async () => {
    await page.reload()
    await page.getByRole('heading', { name: 'Usage' }).waitFor()
    return (await page.getByText('lineStatusByMode').count()) > 0 ? true : undefined
  }, 'the usage of the key on the account page')
  expect(await page.getByTestId('new-key').count()).toBe(0)
  expect(await page.content()).not.toContain(first)

  await page.getByRole('button', { name: 'Rotate Departure board' }).click()
  await page.getByRole('button', { name: 'Rotate key' }).click()
  const second = await page.getByTestId('new-key').innerText()
  expect(second).not.toBe(first)
  expect(await call(first)).toEqual(await call(second))

  for (const button of await page.getByRole('button', { name: 'Revoke Departure board' }).all())
    expect(await button.isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Revoke Departure board' }).first().click()
  await page.getByRole('button', { name: 'Revoke key' }).click()
  await page.getByText('revoked', { exact: false }).first().waitFor()

  const refused = await eventually(async () => {
    const outcomes = await Promise.all([first, second].map((key) => call(key).catch((error: unknown) => error)))
    return outcomes.find(isHttpError)
  }, 'the revoked key to be refused')
  expect(refused.status).toBe(401)
  expect(refused.problem?.code).toBe('key.revoked')
  const help = await page.goto(String(refused.problem?.docs))
  expect(help?.status()).toBe(200)
  expect(await page.locator('main').innerText()).toMatch(/key/i)

  expect(strangers).toEqual([])
  expect(faults).toEqual([])
  for (const key of [first, second]) expect(await filesContaining(portal.dataDir, key)).toEqual([])
})

test('a second visit finds the account, and leaving takes everything along', async () => {
  const { page } = await openPage(browser, portal.origin, { width: 390, height: 844 })
  const address = 'grace@example.org'
  await page.goto('/account/')
  await page.getByLabel('E-mail address').fill(address)
  await page.getByLabel('E-mail address').press('Enter')
  const code = /\b(\d{6})\b/.exec(await portal.mailTo(address, 'code'))?.[1] ?? ''
  await page.getByLabel('Code from the mail').fill(code === '000000' ? '000001' : '000000')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').waitFor()
  await page.getByLabel('Code from the mail').fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Your keys' }).waitFor()

  await page.goto('/')
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Your keys' }).click()
  await page.waitForURL('**/account/')
  await page.getByRole('heading', { name: 'Your keys' }).waitFor()
  for (const path of ['/account/', '/account/access/', '/account/notices/', '/account/teams/'])
    expect([path, (await shiftWhenSlow(page, path)) <= shiftMax]).toEqual([path, true])

  await page.getByRole('button', { name: 'Delete my account' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(address)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /delete/i })
    .click()
  await page.getByLabel('E-mail address').waitFor()
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Get a key' }).waitFor()
})

async function filesContaining(folder: string, needle: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true })
  const found = await Promise.all(
    names.map(async (name) =>
      (await readFile(join(folder, name)).catch(() => Buffer.alloc(0))).includes(needle) ? [name] : [],
    ),
  )
  return found.flat()
}
