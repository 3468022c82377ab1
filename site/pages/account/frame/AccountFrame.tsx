import { useEffect, useRef, type ReactNode } from 'react'
import { accountText } from '@openlondon/contract/languages/en/account'
import { usePlainPath } from '../../../frame/text/use-local-path'
import { LocalLink } from '../../../frame/text/LocalLink'
import { useText } from '../../../frame/text/use-text'
import { endSession, type Account } from '@city/sdk/portal'
import { accountPages, deskPage } from './account-pages'
import { administrationPages } from './administration-pages'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { useHolder } from './holder'
import { HolderPicker } from './HolderPicker'
import { portal } from '../ask/portal'
import { SuspensionNotice } from './SuspensionNotice'
import { useAction, type Action } from '../ask/use-action'
import styles from './Account.module.css'
import own from './AccountFrame.module.css'

/** What every page of an account knows. */
export type AccountProps = {
  readonly account: Account
  readonly justNow: boolean
  /** What the portal knows of the account is other now. */
  readonly onChanged: (account: Account) => void
  /** Signed out, by wish or because the session ended. */
  readonly onLeft: (notice: string) => void
  /** The session has ended. */
  readonly onExpired: () => void
}

type Props = AccountProps & {
  readonly title: string
  /** Of a page that is about one's own things or a team's. */
  readonly isOfHolder?: boolean
  /** What was just done: told to who cannot see it, and the focus comes to the heading. */
  readonly said?: { readonly text: string } | undefined
  readonly children: ReactNode
}

/** Whose account this is, its pages, and the way out. */
export function AccountFrame({
  title,
  isOfHolder = true,
  account,
  justNow,
  said,
  onLeft,
  onExpired,
  children,
}: Props): ReactNode {
  const { t } = useText(accountText)
  const holder = useHolder()
  const heading = useRef<HTMLHeadingElement>(null)
  const out = useAction(async () => {
    await endSession(portal())
    onLeft(t('youAreSignedOut'))
  }, onExpired)
  // After a dialog is gone: closing it would take the focus back to a button that no longer is.
  useEffect(() => {
    if (justNow || said) heading.current?.focus()
  }, [justNow, said])
  return (
    <>
      <Pages isAdministrator={account.isAdministrator} isOwner={account.isAdministrator || account.owns.length > 0} />
      <header className={own.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <Who email={account.email} out={out} />
      </header>
      {isOfHolder && <HolderPicker />}
      {isOfHolder && <Awaiting of={holder} />}
      <p role="status" className="visually-hidden">
        {said?.text}
      </p>
      <FailureNotice failure={out.failure} />
      <SuspensionNotice of={account.suspension} />
      {children}
    </>
  )
}

type PagesProps = { readonly isAdministrator: boolean; readonly isOwner: boolean }

function Pages({ isAdministrator, isOwner }: PagesProps): ReactNode {
  const { t } = useText(accountText)
  const here = usePlainPath()
  const { team } = useHolder()
  const query = team ? `?team=${team.id}` : ''
  return (
    <nav aria-label={t('account')} className={styles.pages}>
      <ul>
        {accountPages.map(({ path, label }) => (
          <li key={path}>
            <LocalLink to={path + query} aria-current={path === here ? 'page' : undefined}>
              {t(label)}
            </LocalLink>
          </li>
        ))}
        {isOwner && (
          <li>
            <LocalLink to={deskPage.path} aria-current={here === deskPage.path ? 'page' : undefined}>
              {t('desk')}
            </LocalLink>
          </li>
        )}
        {isAdministrator && (
          <li>
            <LocalLink
              to={administrationPages[0].path}
              aria-current={here.startsWith(administrationPages[0].path) ? 'page' : undefined}
            >
              {t('administration')}
            </LocalLink>
          </li>
        )}
      </ul>
    </nav>
  )
}

function Who({ email, out }: { readonly email: string; readonly out: Action<[]> }): ReactNode {
  const { t } = useText(accountText)
  return (
    <p className={own.who}>
      <span>{email}</span>
      <button type="button" className="button button--quiet" aria-disabled={out.busy} onClick={() => void out.run()}>
        {t('signOut')}
      </button>
    </p>
  )
}
