import { cataloguePath } from '@openlondon/contract/model'

/** One entry of the masthead. A page must exist before it is linked: a broken link fails the build. */
export type FrameLink = { readonly label: string; readonly to: string; readonly activeBelow: string }

export const mastheadLinks: readonly FrameLink[] = [
  // "Start" alone tells a search engine nothing of where it leads, and so it is counted as a fault.
  { label: 'Get started', to: '/start/', activeBelow: '/start/' },
  { label: 'APIs', to: cataloguePath, activeBelow: cataloguePath },
  { label: 'SDK', to: '/sdk/', activeBelow: '/sdk/' },
  { label: 'Examples', to: '/examples/', activeBelow: '/examples/' },
  { label: 'Changes', to: '/changes/', activeBelow: '/changes/' },
  { label: 'Community', to: '/community/', activeBelow: '/community/' },
]

/** Where "Get a key" leads. */
export const keyLink = '/account/'

/** The page on how true the contracts are. */
export const truthPath = '/truth/'

/** The page that explains each decoder once. */
export const smoothingPath = '/sdk/smoothing/'

/** The anchor of a decoder there. */
export const decoderAnchor = (decoder: string): string => decoder.toLowerCase()
