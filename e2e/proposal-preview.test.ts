import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hindranceFaults, hindrancesOf } from '../site/checks/hindrances.ts'
import { openBrowser, openPage } from './browser.ts'
import { root, startPortal, type Portal } from './portal.ts'
import { appoint, signIn } from './sign-in.ts'

let work: string
let portal: Portal
let browser: Browser

/** A city of its own, with one small API of this one. */
const apiId = 'carbon'
const address = 'owner@example.org'
const pictures = process.env['PICTURES_DIR']

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'open-london-preview-'))
  for (const part of ['common', `apis/${apiId}`])
    await cp(join(root, 'openapi', part), join(work, 'openapi', part), { recursive: true })
  const stated = await readFile(join(root, 'openapi/city.yaml'), 'utf8')
  await writeFile(join(work, 'openapi/city.yaml'), stated.replace(/^(?:examples|firstCall): .*\n/gm, ''))
  portal = await startPortal({ CITY_DIR: join(work, 'openapi') })
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await portal?.close()
  await rm(work, { recursive: true, force: true })
})

/** The last release, with a parameter more and a member less. */
async function proposedDocument(): Promise<string> {
  const folder = join(work, `openapi/apis/${apiId}/releases`)
  const version = (await readdir(folder))
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .at(-1)
  const document = JSON.parse(await readFile(join(folder, version ?? '', 'openapi.json'), 'utf8'))
  const { get } = document.paths['/intensity/date/{date}']
  get.summary = 'Carbon intensity of one whole day'
  // Releases are kept without examples.
  get.parameters.find(({ name }: { name: string }) => name === 'date').example = '2026-11-22'
  get.parameters.push({
    name: 'hours',
    in: 'query',
    description: 'Only the first hours of the day. <script>document.title = 1</script>',
    schema: { type: 'integer', minimum: 1, maximum: 24 },
    example: 6,
  })
  return JSON.stringify(document)
}

async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  await page.waitForLoadState('networkidle')
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  return hindranceFaults(await hindrancesOf(page)).map((fault) => `${name} ${fault}`)
}

test('who decides sees pages, SDK and a sandbox of a proposal before it is published', async () => {
  const { page, strangers, faults } = await openPage(browser, portal.origin)
  await signIn(page, portal, address)
  appoint(portal, address, { CITY_DIR: join(work, 'openapi') })
  const sent = await page.request.post(`/portal/v1/owned-apis/${apiId}/proposals`, {
    headers: { Origin: portal.origin },
    data: { name: 'carbon.json', document: await proposedDocument() },
    timeout: 60_000,
  })
  const { id, sandbox } = await sent.json()
  expect(sent.status()).toBe(201)
  const found: string[] = []
  const looks = [
    ['light', 1280],
    ['dark', 390],
  ] as const
  for (const [colorScheme, width] of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto(`/account/desk/proposal/?api=${apiId}&id=${id}`)
    await page.getByRole('link', { name: 'Pages, SDK and a sandbox of it' }).click()
    // The SDK: what the generator would write.
    await page.getByText('hours?: number').first().waitFor({ timeout: 60_000 })
    expect(await page.getByText(sandbox, { exact: true }).count()).toBe(1)
    // The page, drawn from the document, whose text is text.
    await page.getByRole('heading', { name: 'Carbon intensity of one whole day' }).waitFor()
    await page.getByText('<script>document.title = 1</script>').first().waitFor()
    expect(await page.title()).not.toBe('1')
    // Its form asks the sandbox of the proposal.
    const answered = page.waitForResponse((response) => response.url().startsWith(sandbox), { timeout: 30_000 })
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    const response = await answered
    expect([response.status(), response.headers()['x-sandbox-proposal']]).toEqual([
      200,
      expect.stringContaining('proposed'),
    ])
    found.push(...(await faultsOf(page, `preview-${colorScheme}`)))
  }
  expect(found).toEqual([])

  await page.request.put(`/portal/v1/owned-apis/${apiId}/proposals/${id}/decision`, {
    headers: { Origin: portal.origin },
    data: { decision: 'decline' },
  })
  await page.reload()
  await page.getByText('It is declined, so there is no preview of it any more.').waitFor()
  expect((await fetch(`${sandbox}/intensity`)).status).toBe(404)
  expect([...strangers, ...faults]).toEqual([])
}, 180_000)
