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
  const all = (await loadKeptCity(cityDir)).apis.flatMap((api) => api.operations)
  operations.push(...(process.env['EVERY_PAGE'] === undefined ? oneOfEachKind(all) : all))
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
})

/**
 * A page takes a quarter of a second, so that each run proves one operation of each way to be asked: by method, body, access
 * and how its parameters travel. `EVERY_PAGE=1` proves all of them.
 */
function oneOfEachKind(all: readonly OperationModel[]): readonly OperationModel[] {
  const kindOf = ({ method, access, parameters, requestBody, upstream, apiId }: OperationModel): string =>
    JSON.stringify([
      method,
      access,
      upstream,
      apiId === 'portal',
      requestBody?.content[0]?.mediaType,
      [...new Set(parameters.map((one) => `${one.in} ${one.style} ${one.explode} ${one.mediaType}`))].toSorted(),
    ])
  return [...new Map(all.toReversed().map((operation) => [kindOf(operation), operation])).values()]
}

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

/** What a page asks of its own accord, when it likes: where it is served, its own files, whether answers agree. */
const pageAsks = /\/(?:portal\/v1\/agreements\b|addresses\.json$|assets\/)/

/** Press Run and compare. Nobody answers: what is asked is all that matters. */
async function sentAndShown(page: Page): Promise<readonly [Call, Call]> {
  const shown = readCurl((await page.locator('[role=tabpanel][id$=-panel-curl]').first().textContent()) ?? '')
  const isAsked = (url: string): boolean => !pageAsks.test(url) || pageAsks.test(shown.url)
  const sending = page.waitForRequest((request) => request.resourceType() === 'fetch' && isAsked(request.url()))
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  return [await callOf(await sending, shown.headers), shown]
}

const choices = [['Sandbox, no key'], ['Live', 'Live, with your key']] as const

/** What one operation's page shows and sends otherwise, to the sandbox and to the real thing. */
async function faultsOf(page: Page, operation: OperationModel): Promise<readonly unknown[]> {
  await page.evaluate((path) => {
    globalThis.history.pushState({}, '', path)
    globalThis.dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  }, operationPath(operation))
  await page.locator(`header code:text-is("${operation.id}")`).waitFor()
  const faults: unknown[] = []
  for (const names of choices) {
    await page.getByRole('radio', { name: new RegExp(`^(${names.join('|')})$`) }).check()
    const key = page.locator('#try-key')
    if (await key.isVisible()) await key.fill('not-a-key')
    const [sent, shown] = await sentAndShown(page)
    if (JSON.stringify(sent) !== JSON.stringify(shown)) faults.push({ operation: operation.id, sent, shown })
  }
  return faults
}

/** Each waits for its page most of the time. */
const pages = 4

test('pages of operations send what their samples show, to the sandbox and to the real thing', async () => {
  const waiting = [...operations]
  const walk = async (): Promise<readonly unknown[]> => {
    const { page } = await openPage(browser, portal.origin)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.route(/\/(sandbox|api|portal\/v1)\//, (route) => route.fulfill({ json: {} }))
    await page.goto('/apis/')
    const faults: unknown[] = []
    for (let next = waiting.pop(); next; next = waiting.pop()) faults.push(...(await faultsOf(page, next)))
    return faults
  }
  const faults = (await Promise.all(Array.from({ length: pages }, walk))).flat()
  expect(faults.slice(0, 10)).toEqual([])
  expect(operations.length).toBeGreaterThan(0)
})
