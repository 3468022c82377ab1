import { useEffect, useRef, useState, type ReactNode } from 'react'
import { noticesText } from '@openlondon/contract/languages/en/notices'
import { LocalLink } from '../../../frame/text/LocalLink'
import { useText } from '../../../frame/text/use-text'
import { listWebhooks, type IssuedWebhook, type Webhook, type WebhookList } from '@city/sdk/portal'
import { CopyButton } from '../../../frame/code/CopyButton'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { useLoad } from '../ask/use-load'
import { WebhookDialog } from './WebhookDialog'
import { WebhookForm } from './WebhookForm'
import { WebhookItem } from './WebhookItem'
import styles from '../frame/Account.module.css'

type Asked = { readonly hook: Webhook; readonly ask: 'rotate' | 'delete' }

/** Addresses that are told by program. */
export function Webhooks({ onExpired }: { readonly onExpired: () => void }): ReactNode {
  const { t, rich } = useText(noticesText)
  const { whose, mayChange } = useHolder()
  const [hooks, setHooks] = useState<WebhookList>()
  const [issued, setIssued] = useState<IssuedWebhook>()
  const [asked, setAsked] = useState<Asked>()
  const [said, setSaid] = useState<{ readonly text: string }>()
  const heading = useRef<HTMLHeadingElement>(null)
  const load = useLoad(async () => setHooks(await listWebhooks(portal(), whose)), onExpired)
  const { run } = load
  useEffect(() => void run(), [run])
  useEffect(() => {
    if (said) heading.current?.focus()
  }, [said])
  const again = (text: string): void => {
    setAsked(undefined)
    setSaid({ text })
    void run()
  }
  return (
    <section className={styles.section} aria-labelledby="webhooks">
      <h2 id="webhooks" ref={heading} tabIndex={-1}>
        {t('byWebhook')}
      </h2>
      <p>
        {rich('aProgramOfYoursIs', { link: (words) => <LocalLink to="/start/notices/#webhooks">{words}</LocalLink> })}
      </p>
      <FailureNotice failure={load.failure} />
      <Awaiting of={load} />
      <p role="status" className="visually-hidden">
        {said?.text}
      </p>
      {issued && <WebhookSecret of={issued} onDone={() => setIssued(undefined)} />}
      {hooks && hooks.webhooks.length > 0 && (
        <ul className={styles.items}>
          {hooks.webhooks.map((hook) => (
            <WebhookItem
              key={hook.id}
              of={hook}
              onRotate={() => setAsked({ hook, ask: 'rotate' })}
              onDelete={() => setAsked({ hook, ask: 'delete' })}
              onExpired={onExpired}
            />
          ))}
        </ul>
      )}
      {hooks && mayChange && hooks.webhooks.length < hooks.limit && (
        <WebhookForm
          onMade={(made) => {
            setIssued(made)
            again(t('theWebhookIsAdded'))
          }}
          onExpired={onExpired}
        />
      )}
      {asked && (
        <WebhookDialog
          key={`${asked.ask} ${asked.hook.id}`}
          of={asked.hook}
          ask={asked.ask}
          onClose={() => setAsked(undefined)}
          onRotated={(rotated) => {
            setIssued(rotated)
            again(t('thereIsANewSecret'))
          }}
          onDeleted={() => {
            setIssued(undefined)
            again(t('theWebhookIsDeleted'))
          }}
          onExpired={onExpired}
        />
      )}
    </section>
  )
}

/** The secret, once. */
function WebhookSecret({
  of: { webhook, secret },
  onDone,
}: {
  readonly of: IssuedWebhook
  readonly onDone: () => void
}) {
  const { t } = useText(noticesText)
  return (
    <div className={styles.newKey} role="status">
      <h3>{t('theSecretOfHost', { host: new URL(webhook.url).host })}</h3>
      <p>{t('itProvesThatAMessage')}</p>
      <p className={styles.secret}>
        <output>{secret}</output>
        <CopyButton text={() => secret} label={t('copySecret')} />
      </p>
      <p className={styles.actions}>
        <button type="button" className="button" onClick={onDone}>
          {t('iHaveCopiedIt')}
        </button>
      </p>
    </div>
  )
}
