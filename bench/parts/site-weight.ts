import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { loadCity } from '@openlondon/contract'
import { operationPath } from '@openlondon/contract/model'
import { chromium } from 'playwright-core'
import { cityDir, root } from '../measure/city.ts'
import { serveGzipped, type Sent } from '../measure/gzipped-site.ts'
import { median } from '../measure/median.ts'
import type { Figure, Part } from '../measure/part.ts'

const siteDir = process.env['SITE_DIR'] ?? join(root, 'site/build')
const browser = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const pagesMax = 5

/** What a reader downloads for one operation page, counted where it is sent, so that late scripts count too. */
export const siteWeightPart: Part = {
  id: 'site-weight',
  about: 'transfer of an operation page, gzipped, in a phone-sized browser without a cache',
  run: async () => {
    const { city } = await loadCity(cityDir)
    const pages = city.apis
      .flatMap((api) => api.operations.map(operationPath))
      .filter((page) => existsSync(join(siteDir, page, 'index.html')))
    if (pages.length === 0) return { kind: 'skipped', reason: 'the site is not built: npm run build' }
    if (!existsSync(browser))
      return { kind: 'skipped', reason: 'no browser: install chromium, or name one in CHROMIUM' }
    const step = Math.max(1, Math.floor(pages.length / pagesMax))
    const some = pages.filter((_page, index) => index % step === 0).slice(0, pagesMax)
    const weights = await weigh(some)
    const total = (weight: Weight): number => weight.html + weight.js + weight.css + weight.other
    return {
      kind: 'measured',
      figures: [
        bytes('HTML', median(weights.map(({ html }) => html))),
        bytes('JavaScript', median(weights.map(({ js }) => js))),
        bytes('CSS', median(weights.map(({ css }) => css))),
        bytes('fonts and the rest', median(weights.map(({ other }) => other))),
        {
          ...bytes(`whole page (median of ${some.length})`, median(weights.map(total))),
          bar: { value: 230_000, of: 'value' },
        },
        {
          ...bytes(`whole page (the heaviest of ${some.length})`, Math.max(...weights.map(total))),
          bar: { value: 230_000, of: 'value' },
        },
      ],
    }
  },
}

type Weight = { readonly html: number; readonly js: number; readonly css: number; readonly other: number }

async function weigh(pages: readonly string[]): Promise<readonly Weight[]> {
  const sent: Sent[] = []
  const site = await serveGzipped(siteDir, (one) => sent.push(one))
  const running = await chromium.launch({
    executablePath: browser,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const weights: Weight[] = []
    for (const page of pages) {
      sent.length = 0
      const context = await running.newContext({ viewport: { width: 390, height: 844 } })
      const tab = await context.newPage()
      await tab.goto(`${site.origin}${page}`, { waitUntil: 'networkidle' })
      await context.close()
      const of = (...extensions: readonly string[]): number =>
        sent.filter(({ path }) => extensions.includes(extname(path))).reduce((sum, { bytes: each }) => sum + each, 0)
      const all = sent.reduce((sum, { bytes: each }) => sum + each, 0)
      const [html, js, css] = [of('.html'), of('.js'), of('.css')]
      weights.push({ html, js, css, other: all - html - js - css })
    }
    return weights
  } finally {
    await running.close()
    site.close()
  }
}

function bytes(name: string, value: number): Figure {
  return { name, value, unit: 'B', better: 'lower' }
}
