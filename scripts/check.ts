// npm run check: everything that can be said without running the product.
import { join } from 'node:path'
import { requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { nodeModules, root, runNode } from './parts/project.ts'

const tsc = join(nodeModules, 'typescript7/bin/tsc')
const ownCity = { CITY_DIR: join(root, 'openapi'), SDK_DIR: join(root, 'sdk') }

const bin = (name: string, file: string): string => join(nodeModules, name, file)

type Check = readonly [name: string, args: readonly string[], env?: Readonly<Record<string, string>>]

const fresh = ['--conditions=city-source', 'scripts/fresh.ts']

const checksOf = (sdkDir: string): readonly Check[] => [
  // First, because it writes what types are checked against and no repository keeps.
  ['generated files are fresh', fresh],
  // Our own code is checked against the SDK that lies here, whichever city is named.
  ...(sdkDir === join(root, 'sdk') ? [] : [['the SDK in sdk/ is fresh', fresh, ownCity] as const]),
  ['types', [tsc, '-p', 'tsconfig.json']],
  ['types of the SDK', [tsc, '-p', join(sdkDir, 'tsconfig.json')]],
  ["types of the SDK's tests", [tsc, '-p', 'sdk/tsconfig.test.json']],
  ['types of the site', [tsc, '-p', 'site/tsconfig.json']],
  ['lint', [bin('oxlint', 'bin/oxlint'), '--deny-warnings']],
  ['format', [bin('oxfmt', 'bin/oxfmt'), '--check', '.']],
  ['dead code', [bin('knip', 'bin/knip.js')]],
  ['contracts', ['--conditions=city-source', 'scripts/lint.ts']],
]

await runCommand('npm run check', async () => {
  readArguments({})
  requireCity()
  const { sdkDir } = await import('./parts/named-folders.ts')
  for (const [name, args, env] of checksOf(sdkDir)) {
    const started = performance.now()
    await runNode(args, env)
    console.error(`✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  }
})
