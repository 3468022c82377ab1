import type { ReactNode } from 'react'

/** The masthead keeps this place for search. */
export default function SearchBar(): ReactNode {
  return null
}
