// npm run check: everything that can be said without running the product.
import { join } from 'node:path'
import { requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { nodeModules, runNode } from './parts/project.ts'

const tsc = join(nodeModules, 'typescript7/bin/tsc')
const bin = (name: string, file: string): string => join(nodeModules, name, file)

const checksOf = (sdkDir: string): readonly (readonly [string, readonly string[]])[] => [
  // First, because it writes what types are checked against and no repository keeps.
  ['generated files are fresh', ['--conditions=openlondon-source', 'scripts/fresh.ts']],
  ['types', [tsc, '-p', 'tsconfig.json']],
  ['types of the SDK', [tsc, '-p', join(sdkDir, 'tsconfig.json')]],
  ["types of the SDK's tests", [tsc, '-p', 'sdk/tsconfig.test.json']],
  ['types of the site', [tsc, '-p', 'site/tsconfig.json']],
  ['lint', [bin('oxlint', 'bin/oxlint'), '--deny-warnings']],
  ['format', [bin('oxfmt', 'bin/oxfmt'), '--check', '.']],
  ['dead code', [bin('knip', 'bin/knip.js')]],
  ['contracts', ['--conditions=openlondon-source', 'scripts/lint.ts']],
]

await runCommand('npm run check', async () => {
  readArguments({})
  requireCity()
  const { sdkDir } = await import('./parts/named-folders.ts')
  for (const [name, args] of checksOf(sdkDir)) {
    const started = performance.now()
    await runNode(args)
    console.error(`✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  }
})
