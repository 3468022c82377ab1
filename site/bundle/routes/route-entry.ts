/**
 * One route as pages know it. What it is made of has names instead of addresses: a number for code, which the bundler
 * fetches; `=` and its text for data of a few characters; anything else is the name of a `dataFile`.
 */
export type RouteEntry = {
  readonly path: string
  readonly exact?: true
  /** By which Docusaurus tells several routes of one path apart; none for that of pages that are not there. */
  readonly hash?: string
  /** Each name under the name of the property that takes it, in trees and lists as Docusaurus has them. */
  readonly chunks?: unknown
  readonly routes?: readonly RouteEntry[]
  /** What else Docusaurus says of a route, such as the side list it belongs to. */
  readonly [attribute: string]: unknown
}

/** What stands in each page: its own route with those around it, and where all others are. */
export type PageRoutes = { readonly all: string; readonly own: readonly RouteEntry[] }

export const pageRoutesId = 'page-routes'
/** With the hash behind it, a name by which the server has a file kept for ever. */
export const dataFile = (name: string): string => `/assets/data/d.${name}.json`
export const routeKey = ({ path, hash }: RouteEntry): string => `${path}-${hash ?? ''}`

/** The way to one path: the first route that fits, and below it the same. Docusaurus' routes have no parameters. */
export function routesTo(path: string, routes: readonly RouteEntry[]): readonly RouteEntry[] {
  const found = routes.find((route) => fits(path, route))
  if (!found) return []
  return [{ ...found, ...(found.routes ? { routes: routesTo(path, found.routes) } : {}) }]
}

function fits(path: string, route: RouteEntry): boolean {
  if (route.path === '*') return true
  return path === route.path || (!route.exact && path.startsWith(route.path.replace(/\/?$/, '/')))
}
