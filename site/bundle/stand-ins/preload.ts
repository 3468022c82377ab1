import { matchRoutes } from 'react-router-config'
import { knowAllRoutes, knownRoutes } from './known-routes'

type Preloading = { readonly preload?: () => Promise<unknown> }

/** Stands in for Docusaurus' own: fetch what a page is made of, and before that the table, where it is not known. */
export default async function preload(pathname: string): Promise<void> {
  const paths = [...new Set([pathname, decodeURI(pathname)])]
  const matches = (): ReturnType<typeof matchRoutes> => paths.flatMap((path) => matchRoutes(knownRoutes, path))
  if (!matches().some(({ route }) => route.exact)) await knowAllRoutes()
  await Promise.all(matches().map(({ route }) => (route.component as Preloading | undefined)?.preload?.())) // made by known-routes.ts
}
