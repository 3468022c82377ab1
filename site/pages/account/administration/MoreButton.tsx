import type { ReactNode } from 'react'
import type { Pages } from '../ask/use-pages'

type Props = { readonly of: Pages<unknown>; readonly what: string }

export function MoreButton({ of: { hasMore, load, more }, what }: Props): ReactNode {
  return hasMore ? (
    <p>
      <button type="button" className="button button--quiet" aria-disabled={load.busy} onClick={more}>
        More {what}
      </button>
    </p>
  ) : null
}
