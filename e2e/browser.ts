import { chromium, type Browser, type Page } from 'playwright-core'
import { sumShifts } from '../site/checks/pages.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Headless Chromium that asks nobody anything of its own accord. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Each window would make two pages of its own for an address bar nobody sees, which cost a second of a processor.
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
    ],
  })
}

export type Watched = { readonly page: Page; readonly strangers: string[]; readonly faults: string[] }

/** A page that remembers each request to another origin and each error in its console, and is there once it listens. */
export async function openPage(
  browser: Browser,
  origin: string,
  look: { readonly width?: number; readonly height?: number; readonly colorScheme?: 'light' | 'dark' } = {},
): Promise<Watched> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: look.width ?? 1280, height: look.height ?? 900 },
    colorScheme: look.colorScheme ?? 'light',
  })
  // Long enough for a busy machine: only a failure waits for its end.
  context.setDefaultTimeout(90_000)
  const page = await context.newPage()
  listenFirst(page)
  const strangers: string[] = []
  const faults: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) strangers.push(request.url())
  })
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  return { page, strangers, faults }
}

/** What is pressed before a page of ours listens is lost: to go somewhere ends when it does. Other pages have no such mark. */
function listenFirst(page: Page): void {
  const [goTo, reload] = [page.goto.bind(page), page.reload.bind(page)]
  const listens = (): Promise<void> =>
    page.locator('html:not([data-has-hydrated="false"])').waitFor({ state: 'attached' })
  page.goto = async (...where) => {
    const answer = await goTo(...where)
    await listens()
    return answer
  }
  page.reload = async (...how) => {
    const answer = await reload(...how)
    await listens()
    return answer
  }
}

/** Widths of a window, from a small phone's to a large desk's, in which the page has to be pushed sideways. */
export async function tooNarrow(browser: Browser, address: string): Promise<readonly number[]> {
  const page = await browser.newPage()
  await page.goto(address)
  const found: number[] = []
  for (let width = 320; width <= 1600; width += 20) {
    await page.setViewportSize({ width, height: 800 })
    if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) found.push(width)
  }
  await page.close()
  return found
}

/**
 * How far a page moves while it loads on a phone far from a mast, where what it asks for comes one after the other, for
 * whoever is signed in on the page that is given. `last` is what comes late without being fetched by the page itself.
 */
export async function shiftWhenSlow(signedIn: Page, path: string, last = 'main'): Promise<number> {
  const page = await signedIn.context().newPage()
  const session = await page.context().newCDPSession(page)
  const [latency, bytesPerSecond] = [150, 200_000]
  const throughput = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond }
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, ...throughput })
  await page.addInitScript(sumShifts)
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.locator(last).first().waitFor()
  // What was drawn is told of a frame later.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))')
  const shift = Number(await page.evaluate('shifted'))
  await page.close()
  return shift
}
