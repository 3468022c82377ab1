import { useEffect, useId, useState, type FormEvent, type ReactNode } from 'react'
import {
  getNoticeSettings,
  updateNoticeSettings,
  type NoticeChange,
  type NoticeSettings as Settings,
} from '@city/sdk/portal'
import { AccountFrame, type AccountProps } from '../frame/AccountFrame'
import { FailureNotice } from '../ask/FailureNotice'
import { deliveries, noticeTopics, type NoticeTopic } from './notice-topics'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import { Webhooks } from './Webhooks'
import styles from '../frame/Account.module.css'
import own from './NoticesPage.module.css'

/** What is told of, and how. */
export function NoticesPage(props: AccountProps): ReactNode {
  return (
    <AccountFrame {...props} title="Notices">
      <p className={styles.lead}>
        You hear of what touches your own keys, and of nothing else. Each topic comes at once, in one letter on Mondays,
        or not at all.
      </p>
      <NoticeSettings onExpired={props.onExpired} />
      <Webhooks onExpired={props.onExpired} />
    </AccountFrame>
  )
}

function NoticeSettings({ onExpired }: Pick<AccountProps, 'onExpired'>): ReactNode {
  const { whose } = useHolder()
  const [settings, setSettings] = useState<Settings>()
  const [isSaved, setSaved] = useState(false)
  const load = useAction(async () => setSettings(await getNoticeSettings(portal(), whose)), onExpired)
  const save = useAction(async () => {
    if (!settings) return
    const { keyLeaked: _fixed, ...rest } = settings
    // The values are those of the fields below, which are those of the contract.
    setSettings(await updateNoticeSettings(portal(), { ...whose, body: rest as NoticeChange }))
    setSaved(true)
  }, onExpired)
  const { run } = load
  useEffect(() => void run(), [run])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void save.run()
  }
  return (
    <section aria-labelledby="by-mail">
      <h2 id="by-mail">By mail</h2>
      <FailureNotice failure={load.failure} />
      {load.failure && (
        <button type="button" className="button" onClick={() => void run()}>
          Try again
        </button>
      )}
      {settings && (
        <form onSubmit={submit}>
          <div className={own.topics}>
            {noticeTopics.map((topic) => (
              <TopicField
                key={topic.id}
                topic={topic}
                delivery={settings[topic.id]}
                onChange={(delivery) => {
                  setSaved(false)
                  setSettings({ ...settings, [topic.id]: delivery })
                }}
              />
            ))}
            <p>
              <strong>A key of yours was found</strong> where everybody can see it, or a key was made, changed, rotated
              or revoked.
              <span className="label"> At once, always: this is on security.</span>
            </p>
          </div>
          <FailureNotice failure={save.failure} />
          <p className={styles.actions}>
            <Submit label="Save" action={save} />
            <span className="label" role="status">
              {isSaved && 'Saved.'}
            </span>
          </p>
        </form>
      )}
    </section>
  )
}

type FieldProps = {
  readonly topic: NoticeTopic
  readonly delivery: string
  readonly onChange: (delivery: string) => void
}

function TopicField({ topic, delivery, onChange }: FieldProps): ReactNode {
  const noteId = useId()
  return (
    <fieldset className={own.topic} aria-describedby={noteId}>
      <legend>{topic.label}</legend>
      <p className="label" id={noteId}>
        {topic.note}
      </p>
      <div>
        {deliveries.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name={topic.id} value={id} checked={delivery === id} onChange={() => onChange(id)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
