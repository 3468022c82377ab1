import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { engineRooms } from '@openlondon/generator/engine-sdk'
import type { Step } from './step.ts'
import { examplesDir, sdkDir } from './named-folders.ts'
import { cityDir, nodeModules, root, runNode, siteDir } from './project.ts'

const contract = ['contract/src', 'contract/engine', 'contract/package.json', 'package-lock.json']
const generator = [...contract, 'generator/src', 'generator/package.json']
/** The server's door to its settings, and what stands behind it. */
const settings = ['server/package.json', 'server/src/config']
/** What of the surroundings a built page says. */
const siteEnvironment = ['SITE_URL', 'API_ORIGIN', 'ALGOLIA_APP_ID', 'ALGOLIA_SEARCH_KEY', 'ALGOLIA_INDEX']

/** What lint says of the contracts; a day later again, because overrides end. Errors fail, and are said again next time. */
export const lintStep: Step = {
  name: 'check the contracts',
  inputs: [...contract, relative(cityDir)],
  salt: `${cityDir} ${new Date().toISOString().slice(0, 10)}`,
  target: cityDir,
  present: () => true,
  run: () => runNode(['--conditions=city-source', 'scripts/lint.ts']),
}

/** Contracts to SDK sources. The generator is loaded only when there is work: it takes a second. */
export const generateStep: Step = {
  name: 'generate the SDK from the contracts',
  inputs: [
    ...generator,
    relative(cityDir),
    ...engineRooms.map((room) => `sdk/${room}`),
    `${relative(sdkDir)}/src`,
    `${relative(sdkDir)}/package.json`,
  ],
  salt: `${cityDir} ${sdkDir}`,
  target: sdkDir,
  present: () => existsSync(join(sdkDir, 'src', 'generated')),
  run: async () => {
    const { generateAll } = await import('@openlondon/generator')
    await generateAll({ cityDir, sdkDir })
  },
}

/** Contracts, guides, examples, problems and SDK to static pages. */
export const siteStep: Step = {
  name: 'build the site (the first time takes a minute or two)',
  inputs: [
    ...contract,
    ...settings,
    relative(cityDir),
    `${relative(sdkDir)}/src`,
    `${relative(sdkDir)}/package.json`,
    'sdk/tsconfig.json',
    relative(examplesDir),
    'sandbox/src',
    'sandbox/package',
    'search',
    'site',
  ],
  salt: [cityDir, sdkDir, siteDir, ...siteEnvironment.map((name) => process.env[name] ?? '')].join(' '),
  target: siteDir,
  present: () => existsSync(join(siteDir, 'index.html')),
  run: async () => {
    // Before the pages, whose builder tells of what it meets with all that it was doing.
    const { loadCityFacts } = await import('@openlondon/contract')
    const { siteLanguages } = await import('../../site/city/site-languages.ts')
    siteLanguages(loadCityFacts(cityDir))
    await runNode([join(nodeModules, '@docusaurus/core/bin/docusaurus.mjs'), 'build', 'site', '--out-dir', siteDir], {
      NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      NODE_ENV: 'production',
    })
    const { joinTwins } = await import('../../site/bundle/join-twins.ts')
    await joinTwins(siteDir)
    const { describePages } = await import('../../site/heads/describe-pages.ts')
    await describePages({
      outDir: siteDir,
      siteDir: join(root, 'site'),
      cityDir,
      origin: process.env['SITE_URL'],
    })
    const { finishSite } = await import('../../site/bundle/finish-site.ts')
    await finishSite(siteDir)
  },
}

/** Inputs are named relative to the root; a folder elsewhere keeps its absolute name. */
function relative(path: string): string {
  return path.startsWith(root) ? path.slice(root.length) : path
}
