import { gzipSync } from 'node:zlib'
import type { Browser, Page, Request, Response } from 'playwright-core'
import { hindranceFaults, hindrancesOf, type Hindrances } from './hindrances.ts'

/** How a page is looked at: a phone or a desk, by day or by night, and there with the fonts after what is painted first. */
export type Look = { readonly width: number; readonly scheme: 'light' | 'dark'; readonly lateFonts?: true }

/** What one look at one page found. */
export type PageReport = Hindrances & {
  readonly path: string
  readonly look: Look
  /** Addresses of other hosts that were asked for anything at all. */
  readonly thirdParty: readonly string[]
  readonly consoleErrors: readonly string[]
  /** What the page costs to load: text as gzip level 6 would send it, everything else as it is; 0 when nobody asked. */
  readonly transferBytes: number
  /** All script that it fetched, as it is evaluated; 0 when nobody asked. */
  readonly scriptBytes: number
  readonly nodes: number
  /** Elements that React holds, and so has walked: all others stand as they were sent, see `frame/Still.tsx`. */
  readonly walked: number
  /** How far what was drawn moved while the page loaded (Layout Instability), summed. */
  readonly shift: number
}

export type Budget = { readonly transferBytes: number; readonly scriptBytes: number; readonly walked: number }

/**
 * What an operation page may cost on a phone: to fetch, from the facts of the site; and until it answers its reader, which
 * is the script that it evaluates and what React takes over of what was sent. These are counts, because a time is another on
 * each machine: of 1,392 elements on the largest of these pages React walked 1,312 once.
 */
export const operationPageBudget: Budget = { transferBytes: 230 * 1024, scriptBytes: 400 * 1024, walked: 300 }

/** What any page may have, and how far it may move: as far as Web Vitals calls good. */
const nodesMax = 1_500
export const shiftMax = 0.1

/** Load a page in a fresh context, wait until it is quiet, and look. What it weighs is only asked with a budget. */
export async function inspectPage(
  browser: Browser,
  origin: string,
  path: string,
  look: Look,
  budget?: Budget,
): Promise<PageReport> {
  const context = await browser.newContext({ viewport: { width: look.width, height: 900 }, colorScheme: look.scheme })
  try {
    const page = await context.newPage()
    const watch = watchPage(page, origin)
    await page.addInitScript(sumShifts)
    if (look.lateFonts) await holdFonts(page)
    await page.goto(origin + path, { waitUntil: 'networkidle' })
    return {
      path,
      look,
      thirdParty: watch.thirdParty,
      consoleErrors: watch.consoleErrors,
      ...(await hindrancesOf(page)),
      transferBytes: budget ? await transferBytes(watch.responses) : 0,
      scriptBytes: budget ? await scriptBytes(watch.responses) : 0,
      walked: await page.evaluate(walked),
      nodes: await page.evaluate(() => document.querySelectorAll('*').length),
      shift: Number(await page.evaluate('shifted')),
    }
  } finally {
    await context.close()
  }
}

/** Fonts come after the first paint, as they do where the network is slow. */
async function holdFonts(page: Page): Promise<void> {
  const painted = Promise.withResolvers<void>()
  await page.exposeFunction('painted', painted.resolve)
  await page.addInitScript(`new PerformanceObserver(() => painted()).observe({ type: 'paint', buffered: true })`)
  await page.route('**/fonts/*', async (route) => {
    await painted.promise
    await route.continue()
  })
}

/** Runs in the page, before its own scripts: `shifted` is how far it moved. */
export const sumShifts = `
  globalThis.shifted = 0
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifted += value
  }).observe({ type: 'layout-shift', buffered: true })
`

/** Runs in the page. React marks what it holds by a member that begins so, as its developer tools find it. */
const walked = `
  [...document.querySelectorAll('body *')].filter((node) => Object.keys(node).some((key) => key.startsWith('__reactFiber$')))
    .length
`

/** Sentences about what is wrong; none when the page may be shown to a friend. */
export function faultsOf(report: PageReport, budget?: Budget): string[] {
  const where = `${report.path} (${report.look.width} px, ${report.look.scheme})`
  return [
    ...report.thirdParty.map((address) => `${where} asks another host: ${address}`),
    ...report.consoleErrors.map((message) => `${where} logs an error: ${message}`),
    ...hindranceFaults(report).map((fault) => `${where} ${fault}`),
    ...(budget && report.transferBytes > budget.transferBytes
      ? [`${where} costs ${report.transferBytes} bytes, more than ${budget.transferBytes}`]
      : []),
    ...(budget && report.scriptBytes > budget.scriptBytes
      ? [`${where} evaluates ${report.scriptBytes} bytes of script, more than ${budget.scriptBytes}`]
      : []),
    ...(budget && report.walked > budget.walked
      ? [`${where} has React walk ${report.walked} nodes, more than ${budget.walked}`]
      : []),
    ...(report.nodes > nodesMax ? [`${where} has ${report.nodes} nodes, more than ${nodesMax}`] : []),
    ...(report.shift > shiftMax ? [`${where} moves by ${report.shift} while it loads, more than ${shiftMax}`] : []),
  ]
}

type Watch = { readonly thirdParty: string[]; readonly consoleErrors: string[]; readonly responses: Response[] }

function watchPage(page: Page, origin: string): Watch {
  const watch: Watch = { thirdParty: [], consoleErrors: [], responses: [] }
  page.on('request', (request: Request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol.startsWith('http')) watch.thirdParty.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') watch.consoleErrors.push(message.text())
  })
  page.on('pageerror', (error) => watch.consoleErrors.push(error.message))
  page.on('response', (response) => watch.responses.push(response))
  return watch
}

async function transferBytes(responses: readonly Response[]): Promise<number> {
  const sizes = await Promise.all(
    responses.map(async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0))
      const text = /text|javascript|json|xml|svg/.test(response.headers()['content-type'] ?? '')
      return text ? gzipSync(body, { level: 6 }).length : body.length
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function scriptBytes(responses: readonly Response[]): Promise<number> {
  const sizes = await Promise.all(
    responses
      .filter((response) => response.request().resourceType() === 'script')
      .map(async (response) => (await response.body().catch(() => Buffer.alloc(0))).length),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
