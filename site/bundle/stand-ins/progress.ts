import type { ClientModule } from '@docusaurus/types'

const delayMs = 200
const mark = 'data-on-the-way'

/** A bar that shows when a page takes a while to come. Stands in for the theme's own, which brings a library along. */
const progress: ClientModule = {
  onRouteUpdate({ location, previousLocation }) {
    if (!previousLocation || location.pathname === previousLocation.pathname) return undefined
    const waiting = setTimeout(() => document.documentElement.toggleAttribute(mark, true), delayMs)
    return () => clearTimeout(waiting)
  },
  onRouteDidUpdate: () => document.documentElement.removeAttribute(mark),
}

export default progress
