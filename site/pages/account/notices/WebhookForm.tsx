import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { noticesText } from '@openlondon/contract/languages/en/notices'
import { useText } from '../../../frame/text/use-text'
import { createWebhook, type IssuedWebhook, type WebhookRequest } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { webhookTopics } from './notice-topics'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

type Topic = WebhookRequest['topics'][number]
type Props = { readonly onMade: (made: IssuedWebhook) => void; readonly onExpired: () => void }

/** Where to, and what. */
export function WebhookForm({ onMade, onExpired }: Props): ReactNode {
  const { t } = useText(noticesText)
  const { whose } = useHolder()
  const [url, setUrl] = useState('')
  const [topics, setTopics] = useState<readonly Topic[]>(['breaking', 'keyLeaked'])
  const noteId = useId()
  const make = useAction(async () => {
    onMade(await createWebhook(portal(), { ...whose, body: { url: url.trim(), topics: [...topics] } }))
    setUrl('')
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void make.run()
  }
  return (
    <form onSubmit={submit} className={styles.create}>
      <label className={styles.field}>
        {t('address')}
        <input
          type="url"
          name="url"
          required
          maxLength={500}
          autoComplete="off"
          placeholder="https://hooks.example.org/city"
          value={url}
          aria-describedby={noteId}
          onChange={(event) => setUrl(event.target.value)}
        />
        <span className="label" id={noteId}>
          {t('httpsOnThePublicInternet')}
        </span>
      </label>
      <fieldset className={styles.choice}>
        <legend>{t('whatIsSent')}</legend>
        <div>
          {webhookTopics.map(({ id, label }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={topics.includes(id)}
                onChange={({ target }) =>
                  setTopics(target.checked ? [...topics, id] : topics.filter((other) => other !== id))
                }
              />
              {t(label)}
            </label>
          ))}
        </div>
      </fieldset>
      <FailureNotice failure={make.failure} />
      <p className={styles.actions}>
        <Submit label={t('addWebhook')} action={make} />
      </p>
    </form>
  )
}
