import type { RouteConfig } from 'react-router-config'
import ComponentCreator from '@docusaurus/ComponentCreator'
import registry from '@generated/registry'
import routesChunkNames from '@generated/routesChunkNames'
import { dataFile, pageRoutesId, routeKey, type PageRoutes, type RouteEntry } from '../routes/route-entry'

type Known = RouteConfig & {
  readonly path: string
  readonly key: string
  readonly component: ReturnType<typeof ComponentCreator>
  readonly routes: Known[]
}
type Loader = () => Promise<{ readonly default: unknown }>

// Docusaurus reads both when it makes a component, and writes neither.
const loaders = registry as unknown as Record<string, readonly [Loader, string, string]>
const chunkNames = routesChunkNames as unknown as Record<string, unknown>

const page = JSON.parse(document.getElementById(pageRoutesId)?.textContent ?? '{"own":[]}') as PageRoutes // see bundle/routes/write-routes.ts

/** The routes that this tab knows: at first the page's own, and all as soon as somebody wants to go elsewhere. */
export const knownRoutes: Known[] = []
takeIn(page.own, knownRoutes)

let asked: Promise<void> | undefined

/** Fetch the table of all routes, once. */
export function knowAllRoutes(): Promise<void> {
  asked ??= fetchData(page.all).then(
    ({ default: entries }) => takeIn(entries as readonly RouteEntry[], knownRoutes), // as written beside this page
    (error: unknown) => {
      asked = undefined
      throw error
    },
  )
  return asked
}

/** What was known stays the same object, so that what is on the screen stays as it is. */
function takeIn(entries: readonly RouteEntry[], into: Known[]): void {
  const before = new Map(into.map((route) => [route.key, route]))
  into.splice(0, Infinity, ...entries.map((entry) => before.get(routeKey(entry)) ?? routeOf(entry)))
  for (const [index, { routes = [] }] of entries.entries()) takeIn(routes, into[index]?.routes ?? [])
}

function routeOf(entry: RouteEntry): Known {
  const { chunks, hash = '', ...rest } = entry
  const key = routeKey(entry)
  chunkNames[key] = chunks
  for (const name of namesIn(chunks)) loaders[name] ??= [() => dataOf(name), '', '']
  return { ...rest, key, component: ComponentCreator(entry.path, hash), routes: [] }
}

/** What Docusaurus' own keys of loaders are: the text of each leaf. */
function namesIn(chunks: unknown): readonly string[] {
  if (typeof chunks === 'object' && chunks !== null) return Object.values(chunks).flatMap(namesIn)
  return chunks === undefined ? [] : [String(chunks)]
}

const fetched = new Map<string, ReturnType<Loader>>()

function dataOf(name: string): ReturnType<Loader> {
  if (name.startsWith('=')) return Promise.resolve({ default: JSON.parse(name.slice(1)) as unknown })
  const known = fetched.get(name) ?? fetchData(name)
  fetched.set(name, known)
  known.catch(() => fetched.delete(name))
  return known
}

async function fetchData(name: string): ReturnType<Loader> {
  const response = await fetch(dataFile(name))
  if (!response.ok) throw new Error(`The data of a page is not there any more: ${response.status}`)
  return { default: (await response.json()) as unknown }
}
