import { useEffect, useRef, type ReactNode } from 'react'
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
  const heading = useRef<HTMLHeadingElement>(null)
  const [ownKey, useHere] = useOwnKey()
  useEffect(() => heading.current?.focus(), [secret])
  const isLive = key.environment === 'live'
  return (
    <section className={styles.newKey} aria-labelledby="new-key">
      <h2 id="new-key" ref={heading} tabIndex={-1}>
        Your new key
      </h2>
      <p>
        This is <strong>{key.name}</strong>. It is shown once: copy it into your secret store now. We keep only a
        fingerprint of it and cannot show it again.
      </p>
      <p className={styles.secret}>
        <output data-testid="new-key">{secret}</output>
        <CopyButton text={() => secret} label="Copy key" />
      </p>
      {previous?.graceUntil && (
        <p>
          The old key works until <Moment at={previous.graceUntil} />. Put this one in its place before then.
        </p>
      )}
      <FirstCall of={key} secret={secret} />
      <p className={styles.actions}>
        {isLive && (
          <button type="button" className="button" onClick={() => useHere(secret)} aria-disabled={ownKey === secret}>
            {ownKey === secret ? 'Used in the forms of this tab' : 'Use it in the try-it forms of this tab'}
          </button>
        )}
        <button type="button" className="button" onClick={onDone}>
          I have copied it
        </button>
      </p>
    </section>
  )
}
