// What `npm pack` and `npm publish` run first. TypeScript writes the declarations, a file per module; esbuild joins
// the modules into a file per door, because each file costs a program about a millisecond at its start.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const folder = import.meta.dirname
const outdir = process.argv[2] ?? join(folder, 'dist')
const generated = join(folder, 'src/generated')
const apis = readdirSync(generated, { withFileTypes: true }).filter((entry) => entry.isDirectory())

rmSync(outdir, { recursive: true, force: true })
const compiler = join(folder, '../node_modules/typescript7/bin/tsc')
const { status } = spawnSync(
  process.execPath,
  [compiler, '-p', join(folder, 'tsconfig.build.json'), '--outDir', outdir],
  { stdio: ['ignore', 2, 2] },
)
if (status !== 0) process.exit(status ?? 1)

await build({
  entryPoints: [
    join(folder, 'src/index.ts'),
    join(generated, 'city.ts'),
    ...apis.flatMap(({ name }) => [join(generated, name, 'index.ts'), join(generated, name, 'mocks/index.ts')]),
  ],
  outbase: join(folder, 'src'),
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  external: ['msw', '@faker-js/faker'],
  logLevel: 'warning',
})
