import type { Browser, Page, Request } from 'playwright-core'
import { loadKeptCity, type OperationModel } from '@openlondon/contract'
import { operationPath } from '@openlondon/contract/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { cityDir, startPortal, type Portal } from './portal.ts'

let portal: Portal
let browser: Browser
const operations: OperationModel[] = []

beforeAll(async () => {
  portal = await startPortal()
  browser = await openBrowser()
  operations.push(...(await loadKeptCity(cityDir)).apis.flatMap((api) => api.operations))
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
})

type Call = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** What a shell would send: words in single quotes, as the page shows them. */
function readCurl(command: string): Call {
  const words = [...command.matchAll(/'((?:[^']|'\\'')*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single?.replaceAll(String.raw`'\''`, "'") ?? double ?? plain ?? '',
  )
  const after = (option: string): readonly string[] =>
    words.flatMap((word, index) => (word === option ? [words[index + 1] ?? ''] : []))
  const headers = after('-H').map((line) => {
    const [name = '', ...value] = line.split(': ')
    return [name.toLowerCase(), value.join(': ')] as const
  })
  return {
    method: after('-X')[0] ?? 'GET',
    url: words.find((word) => word.startsWith('http')) ?? '',
    headers: Object.fromEntries(headers.filter(([name]) => name !== 'authorization')),
    body: after('-d')[0] ?? after('--data-raw')[0] ?? null,
  }
}

/** What the browser sent, of the headers those that the sample names. */
async function callOf(request: Request, named: Readonly<Record<string, string>>): Promise<Call> {
  const headers = await request.allHeaders()
  return {
    method: request.method(),
    url: request.url(),
    headers: Object.fromEntries(Object.keys(named).map((name) => [name, headers[name] ?? 'not sent'])),
    body: request.postData(),
  }
}

/** Press Run and compare. Nobody answers: what is asked is all that matters. */
async function sentAndShown(page: Page): Promise<readonly [Call, Call]> {
  const shown = readCurl((await page.locator('[role=tabpanel][id$=-panel-curl]').first().textContent()) ?? '')
  const sending = page.waitForRequest((request) => request.resourceType() === 'fetch')
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  return [await callOf(await sending, shown.headers), shown]
}

test.each([
  ['the sandbox', 'Sandbox, no key'],
  ['the real thing', /^Live/],
] as const)('every operation page sends what its samples show, to %s', async (_name, choice) => {
  const { page } = await openPage(browser, portal.origin)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.route(/\/(sandbox|api|portal\/v1)\//, (route) => route.fulfill({ json: {} }))
  await page.goto('/apis/')
  const faults: unknown[] = []
  for (const operation of operations) {
    await page.evaluate((path) => {
      globalThis.history.pushState({}, '', path)
      globalThis.dispatchEvent(new PopStateEvent('popstate', { state: {} }))
    }, operationPath(operation))
    await page.getByText(operation.id, { exact: true }).first().waitFor()
    await page.getByLabel(choice).check()
    const key = page.getByLabel('Your key')
    if (await key.isVisible()) await key.fill('not-a-key')
    const [sent, shown] = await sentAndShown(page)
    if (JSON.stringify(sent) !== JSON.stringify(shown)) faults.push({ operation: operation.id, sent, shown })
  }
  expect(faults.slice(0, 10)).toEqual([])
  expect(operations.length).toBeGreaterThan(0)
})
