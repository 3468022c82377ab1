import { cataloguePath } from '@openlondon/contract/model'

/** One entry of the masthead. A page must exist before it is linked: a broken link fails the build. */
export type FrameLink = {
  readonly label: 'getStarted' | 'apis' | 'sdk' | 'examples' | 'changes' | 'community'
  readonly to: string
  readonly activeBelow: string
}

export const mastheadLinks: readonly FrameLink[] = [
  // "Start" alone tells a search engine nothing of where it leads, and so it is counted as a fault.
  { label: 'getStarted', to: '/start/', activeBelow: '/start/' },
  { label: 'apis', to: cataloguePath, activeBelow: cataloguePath },
  { label: 'sdk', to: '/sdk/', activeBelow: '/sdk/' },
  { label: 'examples', to: '/examples/', activeBelow: '/examples/' },
  { label: 'changes', to: '/changes/', activeBelow: '/changes/' },
  { label: 'community', to: '/community/', activeBelow: '/community/' },
]

/** Where "Get a key" leads. */
export const keyLink = '/account/'

/** The page on how true the contracts are. */
export const truthPath = '/truth/'

/** The page that explains each decoder once. */
export const smoothingPath = '/sdk/smoothing/'

/** The anchor of a decoder there. */
export const decoderAnchor = (decoder: string): string => decoder.toLowerCase()
