// npm test: check, prove the parts and the city, build the site, then walk the journeys in a real browser.
// What keeps one processor busy goes beside what keeps another.
// Where CITY_DIR names no city, the other cities of this repository are proven, too: a city is data.
import { join } from 'node:path'
import { atOnce } from './parts/at-once.ts'
import { otherCities, requireCity } from './parts/city-folder.ts'
import { runCommand } from './parts/command.ts'
import { runStep } from './parts/step.ts'
import { nodeModules, root, runNode } from './parts/project.ts'
import { findChromium } from './parts/chromium.ts'
import { withPassingFolder } from './parts/passing-folder.ts'

const paths = process.argv.slice(2)

const node = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> =>
  runNode(['--conditions=city-source', ...args], env)

const vitest = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> =>
  node([join(nodeModules, 'vitest/vitest.mjs'), 'run', ...args], env)

await runCommand('npm test [-- <path>…]', async () => {
  requireCity()
  const { generateStep, siteStep } = await import('./parts/steps.ts')
  if (paths.length > 0) {
    await runStep(root, generateStep)
    await withPassingFolder(() => vitest(paths))
    return
  }
  const chromium = await findChromium()
  await withPassingFolder(() => proveAll(chromium, () => runStep(root, siteStep)))
})

async function proveAll(chromium: string, buildSite: () => Promise<unknown>): Promise<void> {
  const others = process.env['CITY_DIR'] === undefined ? otherCities() : []
  await node(['scripts/check.ts'])
  await atOnce(vitest(['--project', 'parts']), proveCities(others, buildSite))
  // Another city has none.
  await vitest(['--project', 'load', '--passWithNoTests'])
  await atOnce(vitest(['--project', 'journeys'], { CHROMIUM: chromium }), walkOthers(others, chromium))
}

/** One file at a time: the city's own journeys leave room for no more. */
async function walkOthers(others: readonly string[], chromium: string): Promise<void> {
  for (const city of others)
    await vitest(['--project', 'journeys', '--maxWorkers=1'], { ...surroundingsOf(city), CHROMIUM: chromium })
}

/** Sites are built one after the other, in one folder; what is said of a city's data goes beside the next. */
async function proveCities(others: readonly string[], buildSite: () => Promise<unknown>): Promise<void> {
  await buildSite()
  await atOnce(vitest(['--project', 'city']), proveOthers(others))
}

/** What another city makes lies where git does not look. */
async function proveOthers(others: readonly string[]): Promise<void> {
  for (const city of others) {
    console.error(`\n… the city in cities/${city}`)
    const env = surroundingsOf(city)
    // Which lints it, too.
    await node(['scripts/generate.ts'], env)
    await node(['scripts/build.ts'], env)
    await vitest(['--project', 'city'], env)
  }
}

function surroundingsOf(city: string): Readonly<Record<string, string>> {
  return { CITY_DIR: join('cities', city), SITE_DIR: join('.site', city) }
}
