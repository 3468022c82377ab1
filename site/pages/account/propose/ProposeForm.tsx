import { useState, type FormEvent, type ReactNode } from 'react'
import { proposeText } from '@openlondon/contract/languages/en/propose'
import { useText } from '../../../frame/text/use-text'
import { proposeNeed, type ProposedNeedTaken } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import { AnswerAddressField } from '../frame/AnswerAddressField'
import styles from '../frame/Account.module.css'

const nothing = { title: '', who: '', place: '', why: '', solved: '', email: '' }

const lines = [
  ['title', 'whatIsNeededInA', 120, 'asAnOutcomeKnowWhether'],
  ['who', 'whoNeedsIt', 200, 'withoutANameSomebodyWho'],
  ['place', 'where', 120, 'asYouWouldSayIt'],
] as const

const texts = [
  ['why', 'whyDoesItMatter', 'twoOrThreeSentences'],
  ['solved', 'whatWouldCountAsSolved', 'soThatSomebodyElseCould'],
] as const

export default function ProposeForm(): ReactNode {
  const { t } = useText(proposeText)
  const [written, setWritten] = useState(nothing)
  const [taken, setTaken] = useState<ProposedNeedTaken>()
  const send = useAction(async () => {
    const { email, ...words } = written
    const address = email.trim()
    setTaken(await proposeNeed(portal(), { body: { ...words, ...(address !== '' && { email: address }) } }))
    setWritten(nothing)
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTaken(undefined)
    void send.run()
  }
  const set = (name: keyof typeof nothing) => (event: { readonly target: { readonly value: string } }) =>
    setWritten({ ...written, [name]: event.target.value })
  return (
    <div className={styles.account}>
      <form onSubmit={submit}>
        {lines.map(([name, label, maxLength, hint]) => (
          <label key={name} className={styles.field}>
            {t(label)}
            <input
              type="text"
              name={name}
              required
              minLength={3}
              maxLength={maxLength}
              autoComplete="off"
              value={written[name]}
              onChange={set(name)}
            />
            <span className="label">{t(hint)}</span>
          </label>
        ))}
        {texts.map(([name, label, hint]) => (
          <label key={name} className={styles.field}>
            {t(label)}
            <textarea
              className={styles.prose}
              name={name}
              required
              minLength={10}
              maxLength={1500}
              rows={4}
              value={written[name]}
              onChange={set(name)}
            />
            <span className="label">{t(hint)}</span>
          </label>
        ))}
        <AnswerAddressField value={written.email} onChange={(email) => setWritten({ ...written, email })}>
          {t('onlyIfYouWantTo')}
        </AnswerAddressField>
        <FailureNotice failure={send.failure} />
        <p className={styles.actions}>
          <Submit label={t('sendIt')} action={send} />
        </p>
        <p role="status" className={styles.said}>
          {taken && t('itHasArrivedAsId', { id: taken.id })}
        </p>
      </form>
    </div>
  )
}
