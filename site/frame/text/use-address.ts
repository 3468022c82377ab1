import { createContext, useContext } from 'react'
import { useLocation } from '@docusaurus/router'
import { useReady } from '../use-ready'

/** As the build names the page that hosts answer every wrong address with, below a language, too. */
const lostAddress = '/404.html'

export const SentAddressContext = createContext<string | undefined>(undefined)

/** The path that a page is drawn for. */
export function useAddress(): string {
  const { pathname } = useLocation()
  return useContext(SentAddressContext) ?? pathname
}

/**
 * The address that a page was built for, where that is not the reader's, until the page lives: so long it has to be what was
 * sent. It is asked for once, around all pages.
 */
export function useSentAddress(): string | undefined {
  const isReady = useReady()
  if (isReady || typeof document === 'undefined') return undefined
  return document.querySelector(`link[rel="canonical"][href$="${lostAddress}/"]`) ? lostAddress : undefined
}
