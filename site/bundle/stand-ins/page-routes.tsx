import type { ReactNode } from 'react'
import renderRoutes from '@docusaurus/renderRoutes'
import { knownRoutes } from './known-routes'

/** Whatever route leads to where the reader is, of those that are known by then. */
function AnyPage(): ReactNode {
  return renderRoutes(knownRoutes)
}

/**
 * Stands in for Docusaurus' table of routes, which every page would carry whole: see bundle/routes/. One route takes
 * every address, and looks the rest up when it is drawn.
 */
export default [{ path: '*', component: AnyPage }]
