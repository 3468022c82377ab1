import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { STATUS_CODES } from 'node:http'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { engineTexts } from '@openlondon/contract'
import { build, type Plugin } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Modules of Node, and what stands in for them where there is no Node. */
const platform: Readonly<Record<string, string>> = {
  'node:path': fileURLToPath(import.meta.resolve('pathe')),
  'node:crypto': path.join(here, 'platform/crypto.ts'),
  'node:util': path.join(here, 'platform/util.ts'),
  'node:url': path.join(here, 'platform/url.ts'),
}

/**
 * Parts of the engine of lint that nothing here calls: other formats, configuration files, a validator and a query language
 * that make code of text, which the pages' policy forbids.
 */
const leftOut =
  /^(?:graphql|@redocly\/ajv.*|jsonpath-rfc9535(?:\/.*)?|yaml-ast-parser|picomatch|colorette|ajv(?:\/.*)?|ajv-formats)$/

/** Pack a worker that reads contracts for a browser, as one file below `folder`. Its address, from the origin. */
export async function buildWorker(folder: string, entry: string = path.join(here, 'check-worker.ts')): Promise<string> {
  const name = path.basename(entry, '-worker.ts')
  const assets = path.join(folder, 'assets', name)
  rmSync(folder, { recursive: true, force: true })
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    // In a worker there is no document, which some packages ask in a browser.
    conditions: ['city-source', 'worker'],
    define: { 'import.meta.url': JSON.stringify('file:///engine/') },
    inject: [path.join(here, 'platform/process.ts')],
    plugins: [standIns],
    logLevel: 'error',
  })
  const text = outputFiles[0]?.text ?? ''
  const file = `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.js`
  mkdirSync(assets, { recursive: true })
  writeFileSync(path.join(assets, file), text)
  return `/assets/${name}/${file}`
}

const standIns: Plugin = {
  name: 'stand-ins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => {
      if (kind === 'entry-point') return undefined
      const file = platform[name.replace(/^(?:node:)?/, 'node:')]
      if (file !== undefined) return { path: file }
      if (name === 'node:http') return { path: name, namespace: 'words' }
      return isBuiltin(name) || leftOut.test(name) ? { path: name, namespace: 'none' } : undefined
    })
    // Where it knows itself in a browser, the engine takes no rules from others.
    onResolve({ filter: /\/env\.js$/ }, ({ path: name, importer }) =>
      importer.includes('openapi-core') ? { path: name, namespace: 'words' } : undefined,
    )
    // No document here is of another kind: what is not read as OpenAPI is said to be none.
    onResolve({ filter: /\/types\/(?:openrpc|asyncapi[23]|arazzo(?:1_1)?)\.js$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'words',
    }))
    // Nothing that compiles: the house's other validator says the same, more slowly.
    onResolve({ filter: /\/compile-schema\.ts$/ }, ({ path: name, resolveDir }) => ({
      path: path.join(resolveDir, name).replace(/compile-schema\.ts$/, 'interpret-schema.ts'),
    }))
    // The engine's own words are read here, once, because there are no files later.
    onLoad({ filter: /\/load\/engine-text\.ts$/ }, () => ({
      contents: `const known = new Set(${JSON.stringify([...engineTexts()])}); export const isEngineText = (text) => known.has(text.trim())`,
    }))
    onLoad({ filter: /.*/, namespace: 'words' }, () => ({
      contents: `export const STATUS_CODES = ${JSON.stringify(STATUS_CODES)}; export const isBrowser = false, env = {}
export const OpenRpcTypes = {}, AsyncApi2Types = {}, AsyncApi3Types = {}, Arazzo1Types = {}, Arazzo1_1Types = {}`,
    }))
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = { existsSync: () => false }' }))
  },
}
