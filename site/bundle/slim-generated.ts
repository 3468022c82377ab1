import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What a bundler's loader may know of itself. */
type Loading = { readonly resourcePath: string; readonly addDependency: (file: string) => void }

/**
 * A bundler's loader for files that Docusaurus writes and every page carries: takes out what only the build reads, and
 * with it the paths of the machine that builds, and writes the rest short. Of the registry only the server's rendering
 * reports addresses; chunks of pages are named by numbers in the order of the routes instead of by hashes, which do not
 * compress.
 */
export default function slimGenerated(this: Loading, source: string): string {
  const file = path.basename(this.resourcePath)
  if (file === 'docusaurus.config.mjs') return slimConfig(source)
  if (file === 'routes.js') return slimRoutes(source)
  if (file === 'routesChunkNames.json') return slimChunkNames(source)
  const names = path.join(path.dirname(this.resourcePath), 'routesChunkNames.json')
  this.addDependency(names)
  return slimRegistry(source, readFileSync(names, 'utf8'))
}

export function slimConfig(source: string): string {
  const config = /^export default (\{[^]*\});?\s*$/m.exec(source)?.[1] ?? '{}'
  const { presets: _presets, plugins: _plugins, themeConfig, ...rest } = JSON.parse(config)
  const { prism: _prism, ...shown } = themeConfig
  return `export default ${JSON.stringify({ ...rest, presets: [], plugins: [], themeConfig: shown })}`
}

/** A path that stands for one route needs no hash to be told from another's. */
const plainHash = '0'

/** The route's key is its path and its hash; Docusaurus cuts off what follows the last hyphen. */
/**
 * Most routes are a path and a page, and their paths are the keys of the chunks' names already: those are made of them
 * in the browser. What is left is what has routes inside it, or an address that several routes share.
 */
export function slimRoutes(source: string): string {
  const times = countPaths([...source.matchAll(created)].map((match) => match[1] ?? ''))
  const left = source
    .replaceAll(plainRoute, (whole, route: string) => (times.get(route) === 1 ? '' : whole))
    .replaceAll(created, (_whole, route: string, hash: string) =>
      createdFor(route, times.get(route) === 1 ? plainHash : hash),
    )
  const kept = [...left.matchAll(created)].map((match) => match[1] ?? '')
  return left
    .replace(/^export default \[/m, `export default [\n  ...Object.keys(chunkNames).flatMap(plainRoute),`)
    .replace(
      /^export default/m,
      `import chunkNames from '@generated/routesChunkNames'
const kept = new Set(${JSON.stringify(kept)})
const plainRoute = (key) => {
  const path = key.slice(0, -${plainHash.length + 1})
  return key.endsWith('-${plainHash}') && !kept.has(path)
    ? [{ path, component: ComponentCreator(path, '${plainHash}'), exact: true }]
    : []
}
export default`,
    )
}

const created = /ComponentCreator\('([^']*)', '([^']*)'\)/g

const createdFor = (route: string, hash: string): string => `ComponentCreator('${route}', '${hash}')`

/** As Docusaurus lays it out at the outermost level. */
const plainRoute =
  /^ {2}\{\n {4}path: '([^']*)',\n {4}component: ComponentCreator\('\1', '[^']*'\),\n {4}exact: true\n {2}\},?\n/gm

export function slimChunkNames(source: string): string {
  const routes: Readonly<Record<string, unknown>> = JSON.parse(source)
  const times = countPaths(Object.keys(routes).map(pathOf))
  const names = shortNames(source)
  const short = JSON.stringify(routes, (_key, value: unknown) =>
    typeof value === 'string' ? (names.get(value) ?? value) : value,
  )
  const entries = Object.entries(JSON.parse(short) as Readonly<Record<string, unknown>>) // the object just written
  return JSON.stringify(
    Object.fromEntries(
      entries.map(([key, value]) => [times.get(pathOf(key)) === 1 ? `${pathOf(key)}-${plainHash}` : key, value]),
    ),
  )
}

export function slimRegistry(source: string, chunkNames: string): string {
  const names = shortNames(chunkNames)
  const entries = [...source.matchAll(/^\s*"([^"]+)": (\[.*\]),?(?:\};)?\s*$/gm)].map(([, name = '', entry = '']) => ({
    name,
    key: names.get(name),
    entry: entry.replace(/\), "(?:[^"\\]|\\.)*", require\.resolveWeak/, '), "", require.resolveWeak'),
  }))
  const used = entries.filter(({ key }) => key !== undefined)
  if (used.length < names.size)
    throw new Error('Docusaurus writes its registry otherwise than bundle/slim-generated.ts reads it.')
  const lines = used
    .toSorted((left, right) => Number(left.key) - Number(right.key))
    .map(({ key, entry }) => `  "${key}": ${entry},\n`)
  return `export default {\n${lines.join('')}};\n`
}

const pathOf = (key: string): string => key.replace(/-[^-]+$/, '')

function countPaths(paths: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const one of paths) times.set(one, (times.get(one) ?? 0) + 1)
  return times
}

/** Numbers for the names of chunks, in the order in which routes name them first. */
function shortNames(chunkNames: string): ReadonlyMap<string, string> {
  const names: string[] = []
  JSON.parse(chunkNames, (_key, value: unknown) => {
    if (typeof value === 'string') names.push(value)
    return value
  })
  return new Map([...new Set(names)].map((name, index) => [name, String(index)]))
}
