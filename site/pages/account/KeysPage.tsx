import { useCallback, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { endSession, type Account } from '@city/sdk/portal'
import { CreateKeyForm } from './CreateKeyForm'
import { FailedCalls } from './FailedCalls'
import { FailureNotice } from './FailureNotice'
import { KeyTable } from './KeyTable'
import { NewKey, type IssuedSecret } from './NewKey'
import { portal } from './portal'
import { UsageSection } from './UsageSection'
import { useAction, type Action } from './use-action'
import { useKeys } from './use-keys'
import { isWorking } from './working-key'
import { YourData } from './YourData'
import styles from './Account.module.css'

type Props = {
  readonly account: Account
  readonly justNow: boolean
  /** Signed out, by wish or because the session ended. */
  readonly onLeft: (notice: string, keepAddress: boolean) => void
}

/** Keys first, because they are what people come for; then usage, then the way out. */
export function KeysPage({ account, justNow, onLeft }: Props): ReactNode {
  const [issued, setIssued] = useState<IssuedSecret>()
  const [said, setSaid] = useState<{ readonly text: string }>()
  const heading = useRef<HTMLHeadingElement>(null)
  const expired = useCallback(() => onLeft('Your session has ended. Sign in again; nothing was lost.', true), [onLeft])
  const { list, today, load } = useKeys(expired)
  const out = useAction(async () => {
    await endSession(portal())
    onLeft('You are signed out.', false)
  }, expired)
  // After the dialog is gone: closing it would take the focus back to a button that no longer is.
  useEffect(() => {
    if (justNow || said) heading.current?.focus()
  }, [justNow, said])

  const show = (secret: IssuedSecret): void => {
    setIssued(secret)
    void load.run()
  }
  return (
    <>
      <Head email={account.email} heading={heading} out={out} />
      <p role="status" className="visually-hidden">
        {said?.text}
      </p>
      <FailureNotice failure={load.failure ?? out.failure} />
      {load.failure && (
        <button type="button" className="button" onClick={() => void load.run()}>
          Try again
        </button>
      )}
      {issued && (
        <NewKey
          issued={issued}
          onDone={() => {
            setIssued(undefined)
            heading.current?.focus()
          }}
        />
      )}
      {list ? (
        <KeyTable
          keys={list.keys}
          today={today}
          onExpired={expired}
          onChanged={(name) => {
            setSaid({ text: `The key ${name} is changed.` })
            void load.run()
          }}
          onRotated={show}
          onRevoked={(name) => {
            setSaid({ text: `The key ${name} is revoked.` })
            void load.run()
          }}
        />
      ) : (
        <p className="label" role="status">
          {load.slow && 'Fetching your keys…'}
        </p>
      )}
      {list && (
        <CreateKeyForm
          working={list.keys.filter(isWorking).length}
          limit={list.limit}
          onCreated={show}
          onExpired={expired}
        />
      )}
      <UsageSection onExpired={expired} />
      {list && <FailedCalls keys={list.keys} onExpired={expired} />}
      <YourData
        email={account.email}
        onExpired={expired}
        onDeleted={() => onLeft('Your account is deleted, and its keys no longer work.', false)}
      />
    </>
  )
}

type HeadProps = {
  readonly email: string
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly out: Action<[]>
}

/** Whose keys these are, and the way out. */
function Head({ email, heading, out }: HeadProps): ReactNode {
  return (
    <header className={styles.head}>
      <h1 ref={heading} tabIndex={-1}>
        Your keys
      </h1>
      <p className={styles.who}>
        <span>{email}</span>
        <button type="button" className="button button--quiet" aria-disabled={out.busy} onClick={() => void out.run()}>
          Sign out
        </button>
      </p>
    </header>
  )
}
