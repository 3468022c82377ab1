import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { accessText } from '@openlondon/contract/languages/en/access'
import { useText } from '../../../frame/text/use-text'
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
  const { t } = useText(accessText)
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
      <h2 id="ask-access">{t('askForAccess')}</h2>
      <form onSubmit={submit} className={styles.create}>
        <label className={styles.field}>
          {t('aPI')}
          <select required value={api} onChange={(event) => setApi(event.target.value)}>
            <option value="">{t('chooseOne')}</option>
            {apis.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {t('for')}
          <select value={keyId} onChange={(event) => setKeyId(event.target.value)}>
            <option value="">{t('everyKeyFutureOnesToo')}</option>
            {keys.map((key) => (
              <option key={key.id} value={key.id}>
                {t('onlyNameLast4', { name: key.name, last4: key.last4 })}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {t('whatDoYouWantThe')}
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
            {t('whatYouBuildWhomIt')}
          </span>
        </label>
        <FailureNotice failure={ask.failure} />
        <p className={styles.actions}>
          <Submit label={t('askForAccess')} action={ask} />
        </p>
      </form>
    </section>
  )
}
