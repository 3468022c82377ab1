import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { askApproval, type KeySummary } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

type Props = {
  readonly apis: readonly { readonly id: string; readonly name: string }[]
  readonly keys: readonly KeySummary[]
  readonly onAsked: () => void
  readonly onExpired: () => void
}

/** Which API, for which key, and what for. */
export function AskAccessForm({ apis, keys, onAsked, onExpired }: Props): ReactNode {
  const { whose } = useHolder()
  const [api, setApi] = useState('')
  const [keyId, setKeyId] = useState('')
  const [purpose, setPurpose] = useState('')
  const noteId = useId()
  const ask = useAction(async () => {
    const key = keys.find(({ id }) => id === keyId)
    await askApproval(portal(), { ...whose, body: { api, purpose: purpose.trim(), ...(key && { keyId: key.id }) } })
    setPurpose('')
    onAsked()
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void ask.run()
  }
  return (
    <section className={styles.section} aria-labelledby="ask-access">
      <h2 id="ask-access">Ask for access</h2>
      <form onSubmit={submit} className={styles.create}>
        <label className={styles.field}>
          API
          <select required value={api} onChange={(event) => setApi(event.target.value)}>
            <option value="">Choose one</option>
            {apis.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          For
          <select value={keyId} onChange={(event) => setKeyId(event.target.value)}>
            <option value="">every key, future ones too</option>
            {keys.map((key) => (
              <option key={key.id} value={key.id}>
                only {key.name} (…{key.last4})
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          What do you want the data for?
          <textarea
            className={styles.prose}
            rows={5}
            required
            minLength={20}
            maxLength={1000}
            value={purpose}
            aria-describedby={noteId}
            onChange={(event) => setPurpose(event.target.value)}
          />
          <span className="label" id={noteId}>
            What you build, whom it helps, and what you keep of the data. A person reads it.
          </span>
        </label>
        <FailureNotice failure={ask.failure} />
        <p className={styles.actions}>
          <Submit label="Ask for access" action={ask} />
        </p>
      </form>
    </section>
  )
}
