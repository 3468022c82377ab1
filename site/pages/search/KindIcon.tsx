import type { ReactNode } from 'react'
import type { PlaceKind } from '@site/city/place'

/** One drawing for each kind, in lines of one weight on a field of 24. */
const drawings: Readonly<Record<PlaceKind, string>> = {
  guide: 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zm0 0v14',
  operation: 'M4 8h13m-4-4 4 4-4 4M20 16H7m4-4-4 4 4 4',
  api: 'M12 3 3 8l9 5 9-5zM3 12l9 5 9-5M3 16l9 5 9-5',
  example: 'M7 4v16l12-8z',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.5M4 12h.5M4 18h.5',
  changes: 'M12 7v5l4 2M4 12a8 8 0 1 0 3-6.2M4 4v4h4',
  account: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c1-4 4-6 8-6s7 2 8 6',
  problem: 'M12 4 3 20h18zM12 10v5m0 2.5v.5',
  setting: 'M4 7h9m4 0h3M4 17h3m4 0h9M15 4v6M9 14v6',
  rule: 'M4 4h16v16H4zM8 12l3 3 5-6',
  model: 'M9 4c-3 0-1 8-4 8 3 0 1 8 4 8M15 4c3 0 1 8 4 8-3 0-1 8-4 8',
  symbol: 'M4 7 9 12l-5 5M12 18h8',
}

/** The kind is written beside it: a drawing says nothing that words do not. */
export function KindIcon({ kind }: { readonly kind: PlaceKind }): ReactNode {
  return (
    <svg className="search-hit__icon" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d={drawings[kind]} fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  )
}
