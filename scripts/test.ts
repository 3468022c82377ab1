// npm test: check, prove the parts and the city, build the site, then walk the journeys in a real browser.
import { join } from 'node:path'
import { requireCity } from './parts/city-folder.ts'
import { runCommand } from './parts/command.ts'
import { runStep } from './parts/step.ts'
import { nodeModules, root, runNode } from './parts/project.ts'
import { findChromium } from './parts/chromium.ts'

const vitest = join(nodeModules, 'vitest/vitest.mjs')
const paths = process.argv.slice(2)

await runCommand('npm test [-- <path>…]', async () => {
  requireCity()
  const { generateStep, siteStep } = await import('./parts/steps.ts')
  if (paths.length > 0) {
    await runStep(root, generateStep)
    await runNode(['--conditions=openlondon-source', vitest, 'run', ...paths])
  } else {
    const chromium = await findChromium()
    await runNode(['--conditions=openlondon-source', 'scripts/check.ts'])
    await runNode(['--conditions=openlondon-source', vitest, 'run', '--project', 'parts'])
    await runNode(['--conditions=openlondon-source', vitest, 'run', '--project', 'city'])
    await runStep(root, siteStep)
    await runNode(['--conditions=openlondon-source', vitest, 'run', '--project', 'journeys'], { CHROMIUM: chromium })
  }
})
