// build.mjs [<package folder>] [--outdir <folder>]: what `npm pack` and `npm publish` run first, for this package or
// another city's. TypeScript writes the declarations, a file per module; esbuild joins the modules into a file per door,
// because each file costs a program about a millisecond at its start.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { minify } from 'terser'
import { publishDeclarations } from './shrink/publish-declarations.ts'

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

publishDeclarations(
  outdir,
  Object.values(doors).map(({ types }) => join(outdir, types.replace('./dist/', ''))),
)

// The manifest says which doors there are; one without a default is of types only.
const entryPoints = Object.values(doors)
  .filter((door) => door.default)
  .map((door) => join(folder, door.default.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts')))
const mocks = entryPoints.filter((entry) => /[\\/]mocks[\\/]/.test(entry))
/** Modules that are a line for each thing, written as short as can be: only their types are taken off. */
const lists = [
  ...entryPoints.filter((entry) => /[\\/](?:schemas|react)\.ts$/.test(entry)),
  ...mocks.flatMap((entry) =>
    ['index', 'handlers', 'schemas', 'answers'].map((name) => join(dirname(entry), `${name}.ts`)),
  ),
]
const behindLists = [
  ...['schemas/schema', 'schemas/formats', 'schemas/keywords', 'react/index', 'mocks/index'].map((name) =>
    join(folder, `src/${name}.ts`),
  ),
  ...mocks.map((entry) => join(dirname(entry), '../api.ts')),
]

/** All of the runtime as one module, which keeps it together; nobody imports it. */
const wholeRuntime = join(folder, 'src/runtime.ts')

const { outputFiles } = await build({
  entryPoints: [...entryPoints.filter((entry) => !lists.includes(entry)), ...behindLists, wholeRuntime],
  outbase: join(folder, 'src'),
  outdir,
  bundle: true,
  splitting: true,
  minifySyntax: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  external: ['@tanstack/react-query', 'msw'],
  logLevel: 'warning',
  write: false,
  plugins: [runtimeInOneFile(), operationsOfDoors()],
})
for (const { path, text: joined } of outputFiles) {
  if (path === join(outdir, 'runtime.js')) continue
  // Nothing is imported for what it does alone, as the manifest says, and each such file would be read.
  const text = joined.replaceAll(/^import "[^"]+";\n/gm, '')
  if (text.trim() === '') continue
  // Names stay, so that a stack trace can be read, and so does what says that a call may be dropped, which esbuild's own
  // way to take blanks away takes, too.
  const { code = '' } = await minify(text, {
    module: true,
    compress: false,
    mangle: false,
    format: { preserve_annotations: true },
  })
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, withPathsToDoors(path, code))
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
    .replaceAll(/^((?:import|export) .*from '.*)\.ts'/gm, "$1.js'")
    .replaceAll(/^((?:export )?const \w+) += /gm, '$1=')
    .replaceAll(/^\/\*\*.*\*\/\n|^ *\n/gm, '')
    .replaceAll(/(?:^export const .*\n){2,}/gm, oneStatement)
    .replaceAll(/, *(?=\} from )/g, ' ')
    .replaceAll('/*#__PURE__*/ ', '/*@__PURE__*/')
  writeFileSync(join(outdir, relative(join(folder, 'src'), entry).replace(/\.ts$/, '.js')), script)
}

/** All doors share one file of the runtime: a program that starts reads one in place of one for each mixture of doors. */
function runtimeInOneFile() {
  const runtime = join(folder, 'src/runtime')
  const isOfIt = (path) => path.startsWith(join(runtime, '/'))
  return {
    name: 'runtime-in-one-file',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /\.ts$/ }, ({ path, importer, resolveDir }) => {
        if (path === wholeRuntime) return { path }
        const isInside = isOfIt(importer) || importer === wholeRuntime
        return isOfIt(resolve(resolveDir, path)) && !isInside ? { path: wholeRuntime, sideEffects: false } : undefined
      })
      onLoad({ filter: /[\\/]src[\\/]runtime\.ts$/ }, () => ({
        contents: readdirSync(runtime, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
          .map((path) => `export * from './runtime/${path.replaceAll('\\', '/')}'\n`)
          .join(''),
        resolveDir: join(folder, 'src'),
      }))
    },
  }
}

/**
 * Operations stand in the file of their API's door, and other doors import them from there. What they are made of stands
 * there, too, and once more where another door wants it: a copy is some hundred bytes, and one file more a millisecond.
 */
function operationsOfDoors() {
  const of = /[\\/]generated[\\/]([^\\/]+)[\\/](?:operations[\\/]|index\.ts$)/
  const parts = /[\\/]generated[\\/][^\\/]+[\\/](?:api|decoders)\.ts$/
  return {
    name: 'operations-of-doors',
    setup: ({ onResolve }) => {
      onResolve({ filter: /\/operations\/.*\.ts$/ }, ({ path, importer, resolveDir }) => {
        const [, api] = of.exec(resolve(resolveDir, path)) ?? []
        return api === undefined || of.exec(importer)?.[1] === api ? undefined : { path: `door:${api}`, external: true }
      })
      onResolve({ filter: /\/(?:api|decoders)\.ts$/ }, ({ path, importer, resolveDir, kind }) => {
        const part = resolve(resolveDir, path)
        if (kind === 'entry-point' || !parts.test(part)) return undefined
        return { path: part, suffix: of.test(importer) ? '?of-its-door' : '?beside', sideEffects: false }
      })
    },
  }
}

/** The doors that were named above, as paths from the file that imports them. */
function withPathsToDoors(file, text) {
  return text
    .replaceAll('/* @__PURE__ */ ', '/*@__PURE__*/')
    .replaceAll(/(?<=from|import)"door:([^"]+)"/g, (_, api) => {
      const path = relative(dirname(file), join(outdir, 'generated', api, 'index.js')).replaceAll('\\', '/')
      return `"${path.startsWith('.') ? path : `./${path}`}"`
    })
}

/** Constants of one line each, one after the other, as one statement; a bundler still takes each of them for itself. */
function oneStatement(lines) {
  return `export const\n${lines.replaceAll(/^export const /gm, '').replaceAll(/\n(?!$)/g, ',\n')}`
}
