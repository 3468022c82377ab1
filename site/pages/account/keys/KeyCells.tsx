import type { ReactNode } from 'react'
import type { KeySummary } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'

type Props = { readonly of: KeySummary }

/** As much of a key as anybody is shown again. */
export function KeyMarkCell({ of: key }: Props): ReactNode {
  return (
    <td data-label="Key">
      <code>
        {key.start}…{key.last4}
      </code>
    </td>
  )
}

export function LastUsedCell({ of: key }: Props): ReactNode {
  return <td data-label="Last used">{key.lastUsedAt ? <Moment at={key.lastUsedAt} /> : 'never'}</td>
}
