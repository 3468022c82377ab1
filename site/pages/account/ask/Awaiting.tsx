import type { ReactNode } from 'react'
import type { Action } from './use-action'

/** Stands above what an action fetches: whatever is below waits for it, so that nothing moves away under a finger. */
export function Awaiting({ of }: { readonly of: Pick<Action<never[]>, 'settled'> }): ReactNode {
  return of.settled ? null : <span data-awaiting="" hidden />
}
