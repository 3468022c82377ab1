import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { personText } from '@openlondon/contract/languages/en/person'
import { LocalLink } from '../../../frame/text/LocalLink'
import { useSpeech, useText } from '../../../frame/text/use-text'
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
  const { t } = useText(personText)
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
          {t('getAKey')}
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
  const { t, rich } = useText(personText)
  return (
    <aside className={own.gives} aria-labelledby="what-a-key-gives">
      <h2 id="what-a-key-gives">{t('whatAKeyGivesYou')}</h2>
      <ul>
        <li>{t('liveAnswersOfEveryAPI')}</li>
        <li>{t('limitsYouCanSeeOn')}</li>
        <li>{t('aMailWhenSomethingYour')}</li>
      </ul>
      <p>
        {rich('youNeedNoneToBegin', {
          link: (words) => <LocalLink to="/start/sandbox/">{words}</LocalLink>,
          link2: (words) => <LocalLink to="/start/">{words}</LocalLink>,
        })}
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
  const { t, rich } = useText(personText)
  // The mail is in the language of the page.
  const { tag } = useSpeech()
  const [email, setEmail] = useState(knownAddress ?? '')
  const ask = useAction(async () => {
    const accepted = await signUp(portal(), { body: { email: email.trim() } }, { headers: { 'Accept-Language': tag } })
    onSent(accepted.email)
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void ask.run()
  }
  return (
    <>
      <p className={styles.lead}>{t('yourEMailAddressIs')}</p>
      <form onSubmit={submit}>
        <label className={styles.field}>
          {t('eMailAddress')}
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
          <Submit label={t('sendMeACode')} action={ask} />
        </p>
      </form>
      <p className="label">
        {rich('weWriteOnlyAboutYour', { link: (words) => <LocalLink to="/about/privacy/">{words}</LocalLink> })}
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
  const { t, rich } = useText(personText)
  const { tag } = useSpeech()
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState(0)
  const [resent, setResent] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const enter = useAction(async () => {
    const digits = code.replaceAll(/\D/g, '')
    try {
      const body = { email: address, code: digits }
      // A new account is written to in the language of the page.
      onSignedIn(await createSession(portal(), { body }, { headers: { 'Accept-Language': tag } }))
    } catch (error) {
      setWrong((tries) => tries + 1)
      setResent(false)
      field.current?.select()
      throw error
    }
  })
  const again = useAction(async () => {
    enter.forget()
    await signUp(portal(), { body: { email: address } }, { headers: { 'Accept-Language': tag } })
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
      <p className={styles.lead}>{rich('sixDigitsAreOnTheir', { address: <strong>{address}</strong> })}</p>
      <DevelopmentHint />
      <label className={styles.field}>
        {t('codeFromTheMail')}
        <input
          ref={field}
          className={own.code}
          type="text"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          pattern="\s*([0-9]\s*){6}"
          title={t('sixDigits')}
          maxLength={16}
          value={code}
          aria-invalid={enter.failure?.kind === 'code-wrong'}
          onChange={(event) => setCode(event.target.value)}
        />
      </label>
      <FailureNotice failure={enter.failure ?? again.failure} />
      {locked && <p className="notice notice--warning">{t('threeWrongTriesLockA')}</p>}
      <p className={styles.actions}>
        <Submit label={t('signIn')} action={enter} />
        <button type="button" className="button" aria-disabled={again.busy} onClick={() => void again.run()}>
          {t('sendAnotherCode')}
        </button>
        <button type="button" className="button" onClick={onOther}>
          {t('useAnotherAddress')}
        </button>
      </p>
      <p role="status" className="label">
        {resent && t('anotherCodeIsOnIts')}
      </p>
    </form>
  )
}

/** On the machine of somebody who runs the portal, no mail is sent: the code lies in the outbox. */
function DevelopmentHint(): ReactNode {
  const { rich } = useText(personText)
  if (!['localhost', '127.0.0.1', '[::1]'].includes(globalThis.location.hostname)) return null
  return (
    <p className="notice">
      {rich('thisPortalRunsOnYour', {
        link: (words) => (
          <a href="/dev/outbox" target="_blank" rel="noreferrer">
            {words}
          </a>
        ),
      })}
    </p>
  )
}
