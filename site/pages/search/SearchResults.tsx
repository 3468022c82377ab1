import { useState, type ReactNode } from 'react'
import { Finder } from './Finder'
import { searchPagePath, type SearchSettings } from './settings'

/** The finder of the search page: what is asked stands in the address. */
export default function SearchResults({ settings }: { readonly settings: SearchSettings }): ReactNode {
  const [start] = useState(() => new URLSearchParams(globalThis.location.search).get('q') ?? '')
  const keep = (query: string): void =>
    globalThis.history.replaceState(
      globalThis.history.state,
      '',
      query === '' ? searchPagePath : `${searchPagePath}?q=${encodeURIComponent(query)}`,
    )
  return <Finder settings={settings} start={start} limit={40} onQuery={keep} onGo={() => {}} />
}
