import { useEffect, useRef, useState, type ReactNode } from 'react'
import { deskText } from '@openlondon/contract/languages/en/desk'
import {
  createReviewToken,
  listReviewTokens,
  revokeReviewToken,
  type IssuedReviewToken,
  type ReviewTokenList,
} from '@city/sdk/portal'
import { CopyButton } from '../../../frame/code/CopyButton'
import { Moment } from '../../../frame/text/Moment'
import { useText } from '../../../frame/text/use-text'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import { useLoad } from '../ask/use-load'
import styles from '../frame/Account.module.css'

type Props = { readonly apiId: string; readonly onExpired: () => void }

/** Which programs may ask who would be hit by a change; a new one is shown once. */
export function ReviewTokens({ apiId, onExpired }: Props): ReactNode {
  const { t, rich } = useText(deskText)
  const [list, setList] = useState<ReviewTokenList>()
  const [issued, setIssued] = useState<IssuedReviewToken>()
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const load = useLoad(async () => setList(await listReviewTokens(portal(), { api: apiId })), onExpired)
  const { run } = load
  useEffect(() => void run(), [run])
  const make = useAction(async () => {
    setSaid('')
    setIssued(await createReviewToken(portal(), { api: apiId, body: { name: name.trim() } }))
    setName('')
    await run()
  }, onExpired)
  const revoke = useAction(async (tokenId: string) => {
    await revokeReviewToken(portal(), { api: apiId, tokenId })
    setIssued((one) => (one?.token.id === tokenId ? undefined : one))
    setSaid(t('tokenRevoked'))
    await run()
  }, onExpired)
  return (
    <section className={styles.section} aria-labelledby="review-tokens">
      <h2 id="review-tokens">{t('reviewTokens')}</h2>
      <p>{rich('reviewNote', { api: apiId, code: (words) => <code>{words}</code> })}</p>
      {issued && <NewToken issued={issued} onDone={() => setIssued(undefined)} />}
      <p role="status" className={styles.said}>
        {said}
      </p>
      <FailureNotice failure={load.failure ?? revoke.failure} />
      <Awaiting of={load} />
      {list?.tokens.length === 0 && <p className={styles.empty}>{t('thereIsNone')}</p>}
      {list && list.tokens.length > 0 && (
        <ul className={styles.items}>
          {list.tokens.map((token) => (
            <li key={token.id}>
              <h3>{token.name}</h3>
              <p className="label">
                {rich('tokenLine', {
                  id: token.id,
                  made: <Moment at={token.createdAt} />,
                  ends: <Moment at={token.expiresAt} />,
                  used: token.usedOn === null ? t('neverUsed') : t('lastUsed', { day: token.usedOn }),
                })}
              </p>
              <p className={styles.actions}>
                <button
                  type="button"
                  className="button button--quiet button--danger"
                  aria-disabled={revoke.busy}
                  onClick={() => void revoke.run(token.id)}
                >
                  {t('revoke')} <span className="visually-hidden">{token.name}</span>
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.create}
        onSubmit={(event) => {
          event.preventDefault()
          void make.run()
        }}
      >
        <label className={styles.field}>
          {t('whatFor')}
          <input
            type="text"
            required
            maxLength={60}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <FailureNotice failure={make.failure} />
        <p className={styles.actions}>
          <Submit label={t('makeToken')} action={make} />
        </p>
      </form>
    </section>
  )
}

type NewTokenProps = { readonly issued: IssuedReviewToken; readonly onDone: () => void }

/** The focus comes here, so nobody misses it. */
function NewToken({ issued: { token, secret }, onDone }: NewTokenProps): ReactNode {
  const { t, rich } = useText(deskText)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [secret])
  return (
    <div className={styles.newKey}>
      <h3 ref={heading} tabIndex={-1}>
        {token.name}
      </h3>
      <p>{rich('shownOnce', { code: (words) => <code>{words}</code> })}</p>
      <p className={styles.secret}>
        <output data-testid="review-token">{secret}</output>
        <CopyButton text={() => secret} label={t('copyToken')} />
      </p>
      <p className={styles.actions}>
        <button type="button" className="button" onClick={onDone}>
          {t('haveCopied')}
        </button>
      </p>
    </div>
  )
}
