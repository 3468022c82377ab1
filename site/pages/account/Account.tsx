import { Fragment, lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'
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
import { markSession, maybeSignedIn } from '../../frame/session-mark'
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

type Visitor =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signed-out'; readonly notice?: string; readonly address?: string }
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
  const isUnknown = visitor.kind === 'unknown'
  const { run, slow, failure, settled } = useAction(
    async () => setVisitor({ kind: 'signed-in', account: await getAccount(portal()), justNow: false }),
    () => leave('', false),
  )
  useEffect(() => {
    if (!isUnknown) return
    void run()
    const again = (): void => void run()
    // Back on the network: what failed for want of one is asked again without a press.
    globalThis.addEventListener('online', again)
    return () => globalThis.removeEventListener('online', again)
  }, [run, isUnknown])

  const address = visitor.kind === 'signed-in' ? visitor.account.email : undefined
  const leave = useCallback(
    (notice: string, keepAddress: boolean) => {
      markSession(undefined)
      setVisitor({ kind: 'signed-out', notice, ...(keepAddress && address ? { address } : {}) })
    },
    [address],
  )
  const expired = useCallback(() => leave(t('yourSessionHasEndedSign'), true), [leave])
  const enter = ({ account, expiresAt }: Session): void => {
    markSession(expiresAt)
    setVisitor({ kind: 'signed-in', account, justNow: true })
  }

  if (visitor.kind === 'signed-in') {
    const props = {
      account: visitor.account,
      justNow: visitor.justNow,
      onChanged: (account: Holder) => setVisitor({ ...visitor, account }),
      onLeft: leave,
      onExpired: expired,
    }
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
      <HolderProvider onExpired={expired}>
        <OfHolder>
          <Page {...props} />
        </OfHolder>
      </HolderProvider>
    )
  }
  if (visitor.kind === 'signed-out') {
    return <SignIn notice={visitor.notice} knownAddress={visitor.address} onSignedIn={enter} />
  }
  return (
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
  )
}

/** A page begins anew for each team: nothing of one is shown with another. */
function OfHolder({ children }: { readonly children: ReactNode }): ReactNode {
  const { team } = useHolder()
  return <Fragment key={team?.id ?? ''}>{children}</Fragment>
}
