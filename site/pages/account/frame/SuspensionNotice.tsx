import type { ReactNode } from 'react'
import type { Account } from '@city/sdk/portal'
import { useFormats } from '../../../frame/use-formats'

/** On every page of an account that whoever runs the portal has stopped. */
export function SuspensionNotice({ of: suspension }: { readonly of: Account['suspension'] }): ReactNode {
  const { lang, dateAndTime } = useFormats()
  if (!suspension) return null
  return (
    <div className="notice notice--danger">
      <p className="notice__title">Your account is suspended</p>
      <p>
        Since{' '}
        <time dateTime={suspension.at} lang={lang}>
          {dateAndTime(suspension.at)}
        </time>{' '}
        its keys are refused, and nothing can be made or changed. You can still take your data with you, revoke keys,
        and delete the account.
      </p>
      {suspension.reason !== '' && <p>Whoever runs the portal says: “{suspension.reason}”</p>}
    </div>
  )
}
