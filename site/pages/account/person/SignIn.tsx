import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { createSession, signUp, type Session } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { readPendingAddress, writePendingAddress } from './pending-address'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'
import own from './SignIn.module.css'

type Props = {
  readonly onSignedIn: (session: Session) => void
  readonly notice: string | undefined
  readonly knownAddress: string | undefined
}

const guessesMax = 3

/** One field, then six digits. No password, and the same steps for a first and a later visit. */
export function SignIn({ onSignedIn, notice, knownAddress }: Props): ReactNode {
  const [sentTo, setSentTo] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => setSentTo(readPendingAddress()), [])
  useEffect(() => {
    if (notice) heading.current?.focus()
  }, [notice])

  const send = (address: string | undefined): void => {
    writePendingAddress(address)
    setSentTo(address)
  }
  return (
    <div className={own.door}>
      <section className={styles.sign}>
        <h1 ref={heading} tabIndex={-1}>
          Get a key
        </h1>
        <p role="status" className={notice ? styles.said : undefined}>
          {notice}
        </p>
        {sentTo === undefined ? (
          <AddressForm onSent={send} knownAddress={knownAddress} />
        ) : (
          <CodeForm
            address={sentTo}
            onOther={() => send(undefined)}
            onSignedIn={(session) => {
              writePendingAddress(undefined)
              onSignedIn(session)
            }}
          />
        )}
      </section>
      <WhatAKeyGives />
    </div>
  )
}

function WhatAKeyGives(): ReactNode {
  return (
    <aside className={own.gives} aria-labelledby="what-a-key-gives">
      <h2 id="what-a-key-gives">What a key gives you</h2>
      <ul>
        <li>Live answers of every API through one address, with one key.</li>
        <li>Limits you can see on every answer, and your usage by operation and day.</li>
        <li>A mail when something your key called is about to break, and none otherwise.</li>
      </ul>
      <p>
        You need none to begin: the <Link to="/start/sandbox/">sandbox</Link> answers every operation, and{' '}
        <Link to="/start/">the first call</Link> takes ten seconds.
      </p>
    </aside>
  )
}

function AddressForm({
  onSent,
  knownAddress,
}: {
  readonly onSent: (address: string) => void
  readonly knownAddress: string | undefined
}): ReactNode {
  const [email, setEmail] = useState(knownAddress ?? '')
  const ask = useAction(async () => {
    const accepted = await signUp(portal(), { body: { email: email.trim() } })
    onSent(accepted.email)
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void ask.run()
  }
  return (
    <>
      <p className={styles.lead}>
        Your e-mail address is all it takes. We send six digits to it; there is no password. If you have been here
        before, this brings you back to your keys.
      </p>
      <form onSubmit={submit}>
        <label className={styles.field}>
          E-mail address
          <input
            type="email"
            name="email"
            autoComplete="email"
            required
            maxLength={254}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </label>
        <FailureNotice failure={ask.failure} />
        <p className={styles.actions}>
          <Submit label="Send me a code" action={ask} />
        </p>
      </form>
      <p className="label">
        We write only about your keys, and about changes that break what they call.{' '}
        <Link to="/about/privacy/">What is kept</Link>
      </p>
    </>
  )
}

type CodeProps = {
  readonly address: string
  readonly onOther: () => void
  readonly onSignedIn: (session: Session) => void
}

function CodeForm({ address, onOther, onSignedIn }: CodeProps): ReactNode {
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState(0)
  const [resent, setResent] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const enter = useAction(async () => {
    const digits = code.replaceAll(/\D/g, '')
    try {
      onSignedIn(await createSession(portal(), { body: { email: address, code: digits } }))
    } catch (error) {
      setWrong((tries) => tries + 1)
      setResent(false)
      field.current?.select()
      throw error
    }
  })
  const again = useAction(async () => {
    enter.forget()
    await signUp(portal(), { body: { email: address } })
    setWrong(0)
    setCode('')
    setResent(true)
    field.current?.focus()
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void enter.run()
  }
  const locked = enter.failure?.kind === 'code-wrong' && wrong >= guessesMax
  return (
    <form onSubmit={submit}>
      <p className={styles.lead}>
        Six digits are on their way to <strong>{address}</strong>. They work for ten minutes, in this browser.
      </p>
      <DevelopmentHint />
      <label className={styles.field}>
        Code from the mail
        <input
          ref={field}
          className={own.code}
          type="text"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          pattern="\s*([0-9]\s*){6}"
          title="Six digits"
          maxLength={16}
          value={code}
          aria-invalid={enter.failure?.kind === 'code-wrong'}
          onChange={(event) => setCode(event.target.value)}
        />
      </label>
      <FailureNotice failure={enter.failure ?? again.failure} />
      {locked && (
        <p className="notice notice--warning">
          Three wrong tries lock a code for good, even the right one. Send another code, and use that.
        </p>
      )}
      <p className={styles.actions}>
        <Submit label="Sign in" action={enter} />
        <button type="button" className="button" aria-disabled={again.busy} onClick={() => void again.run()}>
          Send another code
        </button>
        <button type="button" className="button" onClick={onOther}>
          Use another address
        </button>
      </p>
      <p role="status" className="label">
        {resent && 'Another code is on its way. The older one no longer works.'}
      </p>
    </form>
  )
}

/** On the machine of somebody who runs the portal, no mail is sent: the code lies in the outbox. */
function DevelopmentHint(): ReactNode {
  if (!['localhost', '127.0.0.1', '[::1]'].includes(globalThis.location.hostname)) return null
  return (
    <p className="notice">
      This portal runs on your own machine, so the mail lies in{' '}
      <a href="/dev/outbox" target="_blank" rel="noreferrer">
        the outbox (opens in a new tab)
      </a>
      .
    </p>
  )
}
