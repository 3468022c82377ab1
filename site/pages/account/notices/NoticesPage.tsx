import { useEffect, useId, useState, type FormEvent, type ReactNode } from 'react'
import { noticesText } from '@openlondon/contract/languages/en/notices'
import { useText } from '../../../frame/text/use-text'
import {
  getNoticeSettings,
  updateNoticeSettings,
  type NoticeChange,
  type NoticeSettings as Settings,
} from '@city/sdk/portal'
import { AccountFrame, type AccountProps } from '../frame/AccountFrame'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { MailLanguage } from './MailLanguage'
import { deliveries, noticeTopics, type NoticeTopic } from './notice-topics'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import { useLoad } from '../ask/use-load'
import { Webhooks } from './Webhooks'
import styles from '../frame/Account.module.css'
import own from './NoticesPage.module.css'

/** What is told of, and how. */
export function NoticesPage(props: AccountProps): ReactNode {
  const { t } = useText(noticesText)
  return (
    <AccountFrame {...props} title={t('notices')}>
      <p className={styles.lead}>{t('youHearOfWhatTouches')}</p>
      <section aria-labelledby="by-mail">
        <h2 id="by-mail">{t('byMail')}</h2>
        <MailLanguage {...props} />
        <NoticeSettings onExpired={props.onExpired} />
      </section>
      <Webhooks onExpired={props.onExpired} />
    </AccountFrame>
  )
}

function NoticeSettings({ onExpired }: Pick<AccountProps, 'onExpired'>): ReactNode {
  const { t, rich } = useText(noticesText)
  const { whose } = useHolder()
  const [settings, setSettings] = useState<Settings>()
  const [isSaved, setSaved] = useState(false)
  const load = useLoad(async () => setSettings(await getNoticeSettings(portal(), whose)), onExpired)
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
    <>
      <FailureNotice failure={load.failure} />
      <Awaiting of={load} />
      {load.failure && (
        <button type="button" className="button" onClick={() => void run()}>
          {t('tryAgain')}
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
              {rich('aKeyOfYoursWas', { strong: (words) => <strong>{words}</strong> })}
              <span className="label"> {t('atOnceAlwaysThisIs')}</span>
            </p>
          </div>
          <FailureNotice failure={save.failure} />
          <p className={styles.actions}>
            <Submit label={t('save')} action={save} />
            <span className="label" role="status">
              {isSaved && t('saved')}
            </span>
          </p>
        </form>
      )}
    </>
  )
}

type FieldProps = {
  readonly topic: NoticeTopic
  readonly delivery: string
  readonly onChange: (delivery: string) => void
}

function TopicField({ topic, delivery, onChange }: FieldProps): ReactNode {
  const { t } = useText(noticesText)
  const noteId = useId()
  return (
    <fieldset className={own.topic} aria-describedby={noteId}>
      <legend>{t(topic.label)}</legend>
      <p className="label" id={noteId}>
        {t(topic.note)}
      </p>
      <div>
        {deliveries.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name={topic.id} value={id} checked={delivery === id} onChange={() => onChange(id)} />
            {t(label)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
