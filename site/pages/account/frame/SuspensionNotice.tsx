import type { ReactNode } from 'react'
import { accountText } from '@openlondon/contract/languages/en/account'
import { useText } from '../../../frame/text/use-text'
import type { Account } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'

/** On every page of an account that whoever runs the portal has stopped. */
export function SuspensionNotice({ of: suspension }: { readonly of: Account['suspension'] }): ReactNode {
  const { t, rich } = useText(accountText)
  if (!suspension) return null
  return (
    <div className="notice notice--danger">
      <p className="notice__title">{t('yourAccountIsSuspended')}</p>
      <p>{rich('sinceMomentItsKeysAre', { moment: <Moment at={suspension.at} /> })}</p>
      {suspension.reason !== '' && <p>{t('whoeverRunsThePortalSays', { reason: suspension.reason })}</p>}
    </div>
  )
}
