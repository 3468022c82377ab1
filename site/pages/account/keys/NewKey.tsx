import { useEffect, useRef, type ReactNode } from 'react'
import { keysText } from '@openlondon/contract/languages/en/keys'
import { useText } from '../../../frame/text/use-text'
import type { KeySummary } from '@city/sdk/portal'
import { CopyButton } from '../../../frame/code/CopyButton'
import { Moment } from '../../../frame/text/Moment'
import { useOwnKey } from '../../../frame/use-own-key'
import { FirstCall } from './FirstCall'
import styles from '../frame/Account.module.css'

/** A secret as the portal answered it, this once. */
export type IssuedSecret = { readonly key: KeySummary; readonly secret: string; readonly previous?: KeySummary }

type Props = { readonly issued: IssuedSecret; readonly onDone: () => void }

/** The key, in full, once; with a first call that can be copied as it stands. The focus comes here, so nobody misses it. */
export function NewKey({ issued: { key, secret, previous }, onDone }: Props): ReactNode {
  const { t, rich } = useText(keysText)
  const heading = useRef<HTMLHeadingElement>(null)
  const [ownKey, useHere] = useOwnKey()
  useEffect(() => heading.current?.focus(), [secret])
  const isLive = key.environment === 'live'
  return (
    <section className={styles.newKey} aria-labelledby="new-key">
      <h2 id="new-key" ref={heading} tabIndex={-1}>
        {t('yourNewKey')}
      </h2>
      <p>{rich('thisIsNameItIs', { name: <strong>{key.name}</strong> })}</p>
      <p className={styles.secret}>
        <output data-testid="new-key">{secret}</output>
        <CopyButton text={() => secret} label={t('copyKey')} />
      </p>
      {previous?.graceUntil && <p>{rich('theOldKeyWorksUntil', { moment: <Moment at={previous.graceUntil} /> })}</p>}
      <FirstCall of={key} secret={secret} />
      <p className={styles.actions}>
        {isLive && (
          <button type="button" className="button" onClick={() => useHere(secret)} aria-disabled={ownKey === secret}>
            {ownKey === secret ? t('usedInTheFormsOf') : t('useItInTheTry')}
          </button>
        )}
        <button type="button" className="button" onClick={onDone}>
          {t('iHaveCopiedIt')}
        </button>
      </p>
    </section>
  )
}
