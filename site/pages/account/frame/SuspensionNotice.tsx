import type { ReactNode } from 'react'
import type { Account } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'

/** On every page of an account that whoever runs the portal has stopped. */
export function SuspensionNotice({ of: suspension }: { readonly of: Account['suspension'] }): ReactNode {
  if (!suspension) return null
  return (
    <div className="notice notice--danger">
      <p className="notice__title">Your account is suspended</p>
      <p>
        Since <Moment at={suspension.at} /> its keys are refused, and nothing can be made or changed. You can still take
        your data with you, revoke keys, and delete the account.
      </p>
      {suspension.reason !== '' && <p>Whoever runs the portal says: “{suspension.reason}”</p>}
    </div>
  )
}
