import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { City } from '@openlondon/contract'
import { build, type Plugin } from 'esbuild'
import ts from 'typescript'
import { cityModules } from './city-files.ts'
import { offlineManifest, offlineReadme } from './package-texts.ts'

const sandboxFolder = fileURLToPath(new URL('..', import.meta.url))
const licence = fileURLToPath(new URL('../../LICENSE', import.meta.url))
const declared = join(sandboxFolder, 'src/offline/offline-options.ts')

/**
 * Write the package by which a city's sandbox runs in somebody's tests and pages: `index.js`, which is small, and behind it
 * the engine with the city's model and world, which is loaded with the first question. It needs no other package, and no
 * platform but what Node 20 and browsers share; a page must let scripts make functions of text, because the contract's
 * checks are compiled (`unsafe-eval`).
 */
export async function buildOffline(city: City, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'dist'), { recursive: true })
  await build({
    entryPoints: { index: 'city:index' },
    outdir: join(folder, 'dist'),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    // CommonJS packages among those that the engine stands on.
    mainFields: ['module', 'main'],
    target: 'es2022',
    conditions: ['city-source'],
    define: { 'Map.groupBy': 'groupToMap', 'Object.groupBy': 'groupToObject' },
    inject: [join(sandboxFolder, 'package/older-platforms.ts')],
    plugins: [cityPlugin(cityModules(city))],
    logLevel: 'warning',
  })
  const texts = {
    'dist/index.d.ts': declarations(),
    'package.json': offlineManifest(city),
    'README.md': offlineReadme(city),
    LICENSE: readFileSync(licence, 'utf8'),
  }
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(folder, path), text)
}

/** Modules that no file holds: `city:model`. */
function cityPlugin(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'city',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^city:/ }, ({ path }) => ({ path: path.slice('city:'.length), namespace: 'city' }))
      onLoad({ filter: /.*/, namespace: 'city' }, ({ path }) => ({
        contents: modules[path] ?? '',
        loader: 'js',
        resolveDir: sandboxFolder,
      }))
    },
  }
}

/** The engine's own types stay inside: what the package declares is one file. */
function declarations(): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(declared, 'utf8'), {
    compilerOptions: { isolatedDeclarations: true, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  if (diagnostics.length > 0)
    throw new Error(`No declarations: ${diagnostics.map(({ messageText }) => JSON.stringify(messageText)).join('; ')}`)
  return `${outputText}
/** The city's sandbox without a server: settings for a client, and a \`fetch\` that asks nobody. */
export declare function offline(options?: OfflineOptions): Offline
`
}
