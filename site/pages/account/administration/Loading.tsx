import type { ReactNode } from 'react'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import type { Action } from '../ask/use-action'

type Props = { readonly action: Action<never[]>; readonly words: string; readonly onAgain: () => void }

/** What is said while something is fetched, and when it could not be. */
export function Loading({ action, words, onAgain }: Props): ReactNode {
  return (
    <>
      <p role="status" className="label">
        {action.slow && words}
      </p>
      <FailureNotice failure={action.failure} />
      <Awaiting of={action} />
      {action.failure && action.failure.kind !== 'refused' && (
        <button type="button" className="button" onClick={onAgain}>
          Try again
        </button>
      )}
    </>
  )
}
