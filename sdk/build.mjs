// build.mjs [<package folder>] [--outdir <folder>]: what `npm pack` and `npm publish` run first, for this package or
// another city's. TypeScript writes the declarations, a file per module; esbuild joins the modules into a file per door,
// because each file costs a program about a millisecond at its start.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { modulesIn, withNarrowIndent, withoutWords } from './shrink.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { outdir: { type: 'string' } } })
const folder = resolve(positionals[0] ?? import.meta.dirname)
const outdir = resolve(values.outdir ?? join(folder, 'dist'))
const { exports: doors } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

rmSync(outdir, { recursive: true, force: true })
const compiler = join(import.meta.dirname, '../node_modules/typescript7/bin/tsc')
const project = join(folder, 'tsconfig.build.json')
const { status } = spawnSync(process.execPath, [compiler, '-p', project, '--outDir', outdir], {
  stdio: ['ignore', 2, 2],
})
if (status !== 0) process.exit(status ?? 1)

const missing = Object.values(doors).filter(({ types }) => !existsSync(join(outdir, types.replace('./dist/', ''))))
const releases = join(folder, 'src/generated/releases.json')
const lacking = [...missing.map(({ types }) => types), ...(existsSync(releases) ? [] : ['releases.json'])]
if (lacking.length > 0) {
  console.error(`No source for ${lacking.join(', ')}. Run: npm run generate`)
  process.exit(1)
}

// Only what can be reached through a door is published.
const reached = new Set()
const waiting = Object.values(doors).map(({ types }) => join(outdir, types.replace('./dist/', '')))
for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
  if (reached.has(file)) continue
  reached.add(file)
  const text = readFileSync(file, 'utf8')
  waiting.push(...modulesIn(text).map((path) => join(dirname(file), path.replace(/\.[jt]s$/, '.d.ts'))))
  writeFileSync(file, withNarrowIndent(file.endsWith('paths.d.ts') ? withoutWords(text) : text))
}
for (const path of readdirSync(outdir, { recursive: true, encoding: 'utf8' })) {
  if (path.endsWith('.d.ts') && !reached.has(join(outdir, path))) rmSync(join(outdir, path))
}

// The manifest says which doors there are; one without a default is of types only.
const entryPoints = Object.values(doors)
  .filter((door) => door.default)
  .map((door) => join(folder, door.default.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts')))
const isMock = (entry) => /[\\/]mocks[\\/]/.test(entry)
/** Doors that are a line for each thing, written as short as can be: only their types are taken off. */
const isList = (entry) => /[\\/](?:schemas|react)\.ts$/.test(entry)
const lists = entryPoints.filter(isList)
const behindLists = ['schemas/schema', 'schemas/formats', 'schemas/keywords', 'react/index']

// Mocks are mostly values, which printed member by member would weigh twice as much.
for (const [entries, minifyWhitespace] of [
  [
    [
      ...entryPoints.filter((entry) => !isMock(entry) && !isList(entry)),
      ...behindLists.map((name) => join(folder, `src/${name}.ts`)),
    ],
    false,
  ],
  [entryPoints.filter(isMock), true],
]) {
  await build({
    entryPoints: entries,
    outbase: join(folder, 'src'),
    outdir,
    bundle: true,
    splitting: true,
    minifyWhitespace,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    external: ['@tanstack/react-query', 'msw'],
    logLevel: 'warning',
  })
}

// The command: one file that nobody imports. Of every city's package it is the engine's, and so is what the package
// itself changed.
await build({
  entryPoints: [join(import.meta.dirname, 'check/main.ts')],
  outfile: join(outdir, 'check.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.11',
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
})
const own = JSON.parse(readFileSync(join(import.meta.dirname, 'own-changes.json'), 'utf8'))
writeFileSync(
  join(outdir, 'releases.json.gz'),
  gzipSync(JSON.stringify({ ...JSON.parse(readFileSync(releases, 'utf8')), own })),
)

for (const entry of lists) {
  // What is left of a type is blanks; a comment stands in the declarations.
  const script = stripTypeScriptTypes(readFileSync(entry, 'utf8'))
    .replaceAll(/^(import .*from '.*)\.ts'/gm, "$1.js'")
    .replaceAll(/^(export const \w+) += /gm, '$1=')
    .replaceAll(/, *(?=\} from )/g, ' ')
    .replaceAll(/^\/\*\*.*\*\/\n|^ *\n/gm, '')
  writeFileSync(join(outdir, relative(join(folder, 'src'), entry).replace(/\.ts$/, '.js')), script)
}
