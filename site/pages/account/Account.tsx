import { Activity, Fragment, lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { accountText } from '@openlondon/contract/languages/en/account'
import { usePlainPath } from '../../frame/text/use-local-path'
import { useText } from '../../frame/text/use-text'
import { getAccount, type Account as Holder, type Session } from '@city/sdk/portal'
import { AccessPage } from './access/AccessPage'
import type { AccountProps } from './frame/AccountFrame'
import { deskPage, proposalPage, unsubscribePage, type AccountPath } from './frame/account-pages'
import { Awaiting } from './ask/Awaiting'
import { FailureNotice } from './ask/FailureNotice'
import { HolderProvider, useHolder } from './frame/holder'
import { KeysPage } from './keys/KeysPage'
import { NoticesPage } from './notices/NoticesPage'
import { portal } from './ask/portal'
import { isMarked, markSession, maybeSignedIn, onSessionElsewhere, sessionMark } from '../../frame/session-mark'
import { writePendingAddress } from './person/pending-address'
import { SignIn } from './person/SignIn'
import { TeamsPage } from './teams/TeamsPage'
import { Unsubscribe } from './notices/Unsubscribe'
import { useAction } from './ask/use-action'
import styles from './frame/Account.module.css'

// Few people administer: nobody else fetches it.
const Administration = lazy(
  () => import(/* webpackChunkName: "account-administration" */ './administration/Administration'),
)

const Desk = lazy(() => import(/* webpackChunkName: "account-desk" */ './desk/DeskPage'))

const ProposalPage = lazy(() => import(/* webpackChunkName: "account-proposal" */ './proposal/ProposalPage'))

/** `away` is who was signed in until now: the page stays as it was, out of sight, for when it is the same person again. */
type Visitor =
  | { readonly kind: 'unknown'; readonly away?: Holder }
  | { readonly kind: 'signed-out'; readonly notice?: string; readonly address?: string; readonly away?: Holder }
  | { readonly kind: 'signed-in'; readonly account: Holder; readonly justNow: boolean }

/** A client of the portal's own API and nothing more: what this page can do, a program can do. */
export default function Account({ page }: Partial<OtherPage>): ReactNode {
  const here = usePlainPath()
  return (
    <div className={styles.account}>
      {here === unsubscribePage.path ? <Unsubscribe /> : <Door here={here} {...(page && { page })} />}
    </div>
  )
}

/** A page for who is signed in that another kind of page makes. */
export type OtherPage = { readonly page: (props: AccountProps) => ReactNode }

const pages: Readonly<Record<string, (props: AccountProps) => ReactNode>> = {
  '/account/': KeysPage,
  '/account/access/': AccessPage,
  '/account/notices/': NoticesPage,
  '/account/teams/': TeamsPage,
} satisfies Record<AccountPath, unknown>

function Door({ here, page }: { readonly here: string } & Partial<OtherPage>): ReactNode {
  const { t } = useText(accountText)
  const [visitor, setVisitor] = useState<Visitor>(() => ({ kind: maybeSignedIn() ? 'unknown' : 'signed-out' }))
  const leave = useCallback((notice: string) => {
    markSession(undefined)
    setVisitor({ kind: 'signed-out', notice })
  }, [])
  const isUnknown = visitor.kind === 'unknown'
  const { run, slow, failure, settled } = useAction(
    async () => {
      const account = await getAccount(portal())
      // Signed in elsewhere: no address waits for its code here any more.
      writePendingAddress(undefined)
      setVisitor({ kind: 'signed-in', account, justNow: false })
    },
    () => leave(''),
  )
  useEffect(() => {
    if (!isUnknown) return
    void run()
    const again = (): void => void run()
    // Back on the network: what failed for want of one is asked again without a press.
    globalThis.addEventListener('online', again)
    return () => globalThis.removeEventListener('online', again)
  }, [run, isUnknown])
  useSessionElsewhere(visitor, setVisitor)

  const expired = useCallback(() => {
    markSession(undefined)
    const notice = t('yourSessionHasEndedSign')
    setVisitor((before) => {
      const away = before.kind === 'signed-in' ? before.account : before.away
      return { kind: 'signed-out', notice, ...(away && { address: away.email, away }) }
    })
  }, [t])
  const enter = ({ account, expiresAt }: Session): void => {
    markSession(expiresAt)
    setVisitor({ kind: 'signed-in', account, justNow: true })
  }

  const account = visitor.kind === 'signed-in' ? visitor.account : visitor.away
  return (
    <>
      {visitor.kind === 'signed-out' && (
        <SignIn notice={visitor.notice} knownAddress={visitor.address} onSignedIn={enter} />
      )}
      {visitor.kind === 'unknown' && (
        <section className={styles.narrow}>
          <h1>{t('getAKey')}</h1>
          <p role="status" className="label">
            {slow && t('lookingWhetherYouAreSigned')}
          </p>
          <Awaiting of={{ settled }} />
          <FailureNotice failure={failure} />
          {failure && (
            <button type="button" className="button" onClick={() => void run()}>
              {t('tryAgain')}
            </button>
          )}
        </section>
      )}
      {account && (
        // Nothing of one person is shown to another: for somebody else the page begins anew.
        <Activity key={account.id} mode={visitor.kind === 'signed-in' ? 'visible' : 'hidden'}>
          <Inside
            here={here}
            {...(page && { page })}
            account={account}
            justNow={visitor.kind === 'signed-in' && visitor.justNow}
            onChanged={(changed: Holder) => setVisitor({ kind: 'signed-in', account: changed, justNow: false })}
            onLeft={leave}
            onExpired={expired}
          />
        </Activity>
      )}
    </>
  )
}

/**
 * Another tab may have signed in or out, or somebody else in, since this page was drawn: what was of a person goes before
 * anybody reads or presses, and nobody is asked for an address who is signed in.
 */
function useSessionElsewhere(visitor: Visitor, onChanged: (visitor: Visitor) => void): void {
  const { kind } = visitor
  const away = visitor.kind === 'signed-in' ? visitor.account : visitor.away
  useEffect(() => {
    if (kind === 'unknown') return // it is being asked already
    const mark = sessionMark()
    return onSessionElsewhere(() => {
      // Without storage there is no mark to tell by: then the portal is asked.
      if (mark !== undefined && sessionMark() === mark) return
      const next: Visitor = isMarked() === false ? { kind: 'signed-out' } : { kind: 'unknown', ...(away && { away }) }
      flushSync(() => onChanged(next))
    })
  }, [kind, away, onChanged])
}

/** The page at an address, for who is signed in. */
function Inside({ here, page, ...props }: AccountProps & { readonly here: string } & Partial<OtherPage>): ReactNode {
  if (page) return page(props)
  if (here.startsWith('/account/administration/'))
    return (
      <Suspense fallback={<p role="status" className="label" />}>
        <Administration {...props} />
      </Suspense>
    )
  if (here === deskPage.path)
    return (
      <Suspense fallback={<p role="status" className="label" />}>
        <Desk {...props} />
      </Suspense>
    )
  if (here === proposalPage.path)
    return (
      <Suspense fallback={<p role="status" className="label" />}>
        <ProposalPage {...props} />
      </Suspense>
    )
  const Page = pages[here] ?? KeysPage
  return (
    <HolderProvider onExpired={props.onExpired}>
      <OfHolder>
        <Page {...props} />
      </OfHolder>
    </HolderProvider>
  )
}

/** A page begins anew for each team: nothing of one is shown with another. */
function OfHolder({ children }: { readonly children: ReactNode }): ReactNode {
  const { team } = useHolder()
  return <Fragment key={team?.id ?? ''}>{children}</Fragment>
}
