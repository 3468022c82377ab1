import { existsSync } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { root } from '../measure/city.ts'
import { serveGzipped } from '../measure/gzipped-site.ts'
import { median } from '../measure/median.ts'
import type { Figure, Part } from '../measure/part.ts'

const siteDir = process.env['SITE_DIR'] ?? join(root, 'site/build')
const browserPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const bytesWanted = 50 * 1_048_576
const rounds = 3

type Shape = { readonly name: string; readonly head: string; readonly row: (index: number) => string }

const shapes: readonly Shape[] = [
  {
    name: '20 columns of numbers',
    head: names(20),
    row: (index) => Array.from({ length: 20 }, (_, column) => ((index * 7_919 + column * 104_729) % 1e6) / 100).join(),
  },
  {
    name: 'text in quotes',
    head: 'id,name,words,day',
    row: (index) =>
      `${index},"Oak ${index % 97}, tall","It says ""mind the gap"", twice\nand goes on for a while, for it is a long text ${index}",2026-11-${10 + (index % 20)}`,
  },
  {
    name: '300 columns',
    head: names(300),
    row: (index) =>
      Array.from({ length: 300 }, (_, column) => (column % 3 === 0 ? `w${index % 50}` : index + column)).join(),
  },
  { name: 'two short columns', head: 'id,is_open', row: (index) => `${index},${index % 3 === 0 ? 'yes' : 'no'}` },
  {
    name: 'dates, places and words',
    head: 'at,latitude,longitude,street,note',
    row: (index) =>
      `2026-11-23T${10 + (index % 12)}:0${index % 10}:00Z,51.${500_000 + (index % 99_999)},-0.${100_000 + (index % 9_999)},Caf\u00e9 Street ${index % 400},n/a`,
  },
]

/** From a file chosen until all of its rows are typed and answer a filter, in a browser and as the page shows it. */
export const rowsPart: Part = {
  id: 'rows',
  about: 'a CSV of 50 MB: from the file chosen until all its rows are typed, and until a filter has gone through them',
  run: async () => {
    if (!existsSync(join(siteDir, 'rows/index.html')))
      return { kind: 'skipped', reason: 'the site is not built: npm run build' }
    if (!existsSync(browserPath))
      return { kind: 'skipped', reason: 'no browser: install chromium, or name one in CHROMIUM' }
    const folder = await mkdtemp(join(tmpdir(), 'rows-'))
    const site = await serveGzipped(siteDir, () => {})
    const running = await chromium.launch({
      executablePath: browserPath,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    try {
      const figures: Figure[] = []
      for (const shape of shapes) {
        const file = join(folder, 'table.csv')
        await write(shape, file)
        const looks: Look[] = []
        for (let round = 0; round < rounds; round += 1) looks.push(await lookAt(running, site.origin, file))
        const of = (what: keyof Look): number => median(looks.map((look) => look[what]))
        figures.push(
          { name: `${shape.name}: first rows`, value: of('firstMs'), unit: 'ms', better: 'lower' },
          {
            name: `${shape.name}: all rows typed`,
            value: of('typedMs'),
            unit: 'ms',
            better: 'lower',
            bar: { value: 2_000, of: 'value' },
          },
          { name: `${shape.name}: processor time of that`, value: of('processorMs'), unit: 'ms', better: 'lower' },
          { name: `${shape.name}: filtered`, value: of('filterMs'), unit: 'ms', better: 'lower' },
        )
      }
      return { kind: 'measured', figures }
    } finally {
      await running.close()
      site.close()
      await rm(folder, { recursive: true })
    }
  },
}

/** Milliseconds; `processorMs` of all the browser's processes. */
type Look = {
  readonly firstMs: number
  readonly typedMs: number
  readonly processorMs: number
  readonly filterMs: number
}

async function lookAt(browser: Browser, origin: string, file: string): Promise<Look> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(`${origin}/rows/`, { waitUntil: 'networkidle' })
    await page.evaluate(watchRows)
    const before = await processorMs(browser)
    await page.locator('input[type=file]').setInputFiles(file)
    await page.waitForFunction(() => 'typedAt' in document.documentElement.dataset, undefined, { timeout: 120_000 })
    const after = await processorMs(browser)
    // What nothing is like: all rows are looked through.
    await page.locator('input[type=search]').fill('zebra crossing')
    await page.waitForFunction(() => 'filteredAt' in document.documentElement.dataset, undefined, { timeout: 120_000 })
    const at = await page.evaluate(() => ({ ...document.documentElement.dataset }))
    const between = (one: string, other: string): number => Number(at[other]) - Number(at[one])
    return {
      firstMs: between('chosenAt', 'firstAt'),
      typedMs: between('chosenAt', 'typedAt'),
      processorMs: after - before,
      filterMs: between('askedAt', 'filteredAt'),
    }
  } finally {
    await context.close()
  }
}

/** In the page: notes when what a reader sees says so. */
function watchRows(): void {
  const { dataset } = document.documentElement
  const note = (name: string): void => {
    dataset[name] ??= String(performance.now())
  }
  document.addEventListener(
    'change',
    ({ target }) => (target as HTMLInputElement).type === 'file' && note('chosenAt'),
    {
      capture: true,
    },
  )
  document.addEventListener(
    'input',
    ({ target }) => (target as HTMLInputElement).type === 'search' && note('askedAt'),
    {
      capture: true,
    },
  )
  new MutationObserver(() => {
    const said = Array.from(document.querySelectorAll('main [role=status]'), ({ textContent }) => textContent).join(' ')
    if (document.querySelector('td')) note('firstAt')
    if (/: [\d,]+ rows, [\d,]+ columns\./.test(said) && document.querySelector('td')) note('typedAt')
    if ('typedAt' in dataset && /(^|\s)0 of [\d,]+ rows/.test(said)) note('filteredAt')
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

async function processorMs(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0)
}

async function write({ head, row }: Shape, path: string): Promise<void> {
  const file = await open(path, 'w')
  let left = bytesWanted
  for (let index = 0; left > 1_000_000;) {
    let text = index === 0 ? `${head}\n` : ''
    for (; text.length < 500_000; index += 1) text += `${row(index)}\n`
    left -= Buffer.byteLength(text)
    await file.write(text)
  }
  await file.close()
}

function names(columns: number): string {
  return Array.from({ length: columns }, (_, column) => `column_${column}`).join()
}
