// npm run check: everything that can be said without running the product.
// What keeps one processor busy goes beside what keeps another.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { atOnce } from './parts/at-once.ts'
import { requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { nodeModules, root, runNode } from './parts/project.ts'

/** More checkers than processors only find out the same things again. */
const checkers = String(Math.min(availableParallelism(), 4))
const typesOf = (project: string): readonly string[] => [
  join(nodeModules, 'typescript7/bin/tsc'),
  '-p',
  project,
  '--checkers',
  checkers,
]
const ownCity = { CITY_DIR: join(root, 'openapi'), SDK_DIR: join(root, 'sdk') }

const bin = (name: string, file: string): string => join(nodeModules, name, file)

type Check = readonly [name: string, args: readonly string[], env?: Readonly<Record<string, string>>]

const fresh = ['--conditions=city-source', 'scripts/fresh.ts']

/** First, because it writes what types are checked against and no repository keeps. */
const freshOf = (sdkDir: string): readonly Check[] => [
  ['generated files are fresh', fresh],
  // Our own code is checked against the SDK that lies here, whichever city is named.
  ...(sdkDir === join(root, 'sdk') ? [] : [['the SDK in sdk/ is fresh', fresh, ownCity] as const]),
]

const types = (sdkDir: string): readonly Check[] => [
  ['types', typesOf('tsconfig.json')],
  ['types of the SDK', typesOf(join(sdkDir, 'tsconfig.json'))],
  ["types of the SDK's tests", typesOf('sdk/tsconfig.test.json')],
  ['types of the site', typesOf('site/tsconfig.json')],
]

const words: readonly Check[] = [
  ['contracts', ['--conditions=city-source', 'scripts/lint.ts']],
  ['dead code', [bin('knip', 'bin/knip.js')]],
  ['lint', [bin('oxlint', 'bin/oxlint'), '--deny-warnings']],
  ['format', [bin('oxfmt', 'bin/oxfmt'), '--check', '.']],
]

await runCommand('npm run check', async () => {
  readArguments({})
  requireCity()
  const { sdkDir } = await import('./parts/named-folders.ts')
  await inTurn(freshOf(sdkDir))
  await atOnce(inTurn(types(sdkDir)), inTurn(words))
})

async function inTurn(checks: readonly Check[]): Promise<void> {
  for (const [name, args, env] of checks) {
    const started = performance.now()
    await runNode(args, env)
    console.error(`✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  }
}
