import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import type { RouteEntry } from './route-entry.ts'

/** What Docusaurus wrote of its routes, with our names: see `RouteEntry`. */
export type GeneratedRoutes = {
  readonly routes: readonly RouteEntry[]
  /** Docusaurus' name of each module that is code, in the order of our numbers. */
  readonly code: readonly string[]
  /** Text of each file of data by our name. */
  readonly data: ReadonlyMap<string, string>
}

const inlineCharactersMax = 120

/** Reads `routes.js`, `routesChunkNames.json`, `registry.js` and the data that the last of them names. */
export function readGeneratedRoutes(generatedDir: string): GeneratedRoutes {
  const read = (name: string): string => readFileSync(path.join(generatedDir, name), 'utf8')
  const files = new Map(registryLines(read('registry.js')).map(({ name, file }) => [name, file]))
  const code: string[] = []
  const data = new Map<string, string>()
  const ours = new Map<string, string | number>()
  const nameOf = (name: string): string | number => {
    const file = files.get(name)
    if (file === undefined) throw new Error(`Docusaurus' registry has no ${name}, which its routes name.`)
    const written = dataWritten(generatedDir, file)
    if (written === undefined) return code.push(name) - 1
    const text = JSON.stringify(JSON.parse(readFileSync(written, 'utf8')))
    if (text.length <= inlineCharactersMax) return `=${text}`
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
    data.set(hash, text)
    return hash
  }
  const chunks: Readonly<Record<string, unknown>> = JSON.parse(
    read('routesChunkNames.json'),
    (_key, value: unknown) => {
      if (typeof value !== 'string') return value
      const known = ours.get(value) ?? nameOf(value)
      ours.set(value, known)
      return known
    },
  )
  return { routes: routesWith(chunks, read('routes.js')), code, data }
}

/** The file of data that Docusaurus or a plugin wrote for pages; anything else is code. */
function dataWritten(generatedDir: string, file: string): string | undefined {
  const place = file.startsWith('@') ? file.replace(/^@generated(?=\/)/, generatedDir) : file
  return place.startsWith(`${generatedDir}/`) && place.endsWith('.json') ? place : undefined
}

/** Lines of the registry that name a module, as Docusaurus lays them out. */
export function registryLines(source: string): readonly { readonly name: string; readonly file: string }[] {
  return [...source.matchAll(/^\s*"([^"]+)": \[\(\) => import\(\/\*.*?\*\/ ("(?:[^"\\]|\\.)*")\)/gm)].map(
    ([, name = '', file = '""']) => ({ name, file: JSON.parse(file) as string }), // a JSON string, by the pattern
  )
}

/** The table is a module that makes components; here each is made of nothing but its hash. */
function routesWith(chunks: Readonly<Record<string, unknown>>, source: string): readonly RouteEntry[] {
  const body = source.replaceAll(/^import .*$/gm, '').replace(/^export default/m, 'return')
  const made: unknown = runInNewContext(`((ComponentCreator) => {${body}})((path, hash) => ({ hash }))`)
  const entries = JSON.parse(JSON.stringify(made)) as readonly Made[] // as the module above makes them
  return entries.map((entry) => entryOf(entry, chunks))
}

type Made = {
  readonly path: string
  readonly component: { readonly hash?: string }
  readonly routes?: readonly Made[]
}

function entryOf(
  { component: { hash }, routes, ...entry }: Made,
  chunks: Readonly<Record<string, unknown>>,
): RouteEntry {
  return {
    ...entry,
    ...(hash === undefined ? {} : { hash, chunks: chunks[`${entry.path}-${hash}`] }),
    ...(routes ? { routes: routes.map((route) => entryOf(route, chunks)) } : {}),
  }
}
