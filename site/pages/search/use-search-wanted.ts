import { useSyncExternalStore } from 'react'
import type { SearchKeys } from '@site/pages/search/create/catch-keys'

declare global {
  var searchKeys: SearchKeys // put there by the page's first script, pages/search/create/catch-keys.ts
}

/** Whether the search is asked for; true from the first render on when it was asked for before the page lived. */
export function useSearchWanted(): boolean {
  return useSyncExternalStore(
    listen,
    () => globalThis.searchKeys.wanted,
    () => false,
  )
}

function listen(changed: () => void): () => void {
  globalThis.searchKeys.changed = changed
  return () => (globalThis.searchKeys.changed = undefined)
}
