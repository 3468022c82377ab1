import { useState, type FormEvent, type ReactNode } from 'react'
import { foundKeyText } from '@openlondon/contract/languages/en/found-key'
import { useText } from '../../../frame/text/use-text'
import { reportFoundKey } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

export default function FoundKeyForm(): ReactNode {
  const { t } = useText(foundKeyText)
  const [key, setKey] = useState('')
  const [place, setPlace] = useState('')
  const [isTold, setIsTold] = useState(false)
  const report = useAction(async () => {
    const where = place.trim()
    await reportFoundKey(portal(), { body: { key: key.trim(), ...(where !== '' && { place: where }) } })
    setKey('')
    setPlace('')
    setIsTold(true)
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setIsTold(false)
    void report.run()
  }
  return (
    <form onSubmit={submit} className={styles.account}>
      <label className={styles.field}>
        {t('theWholeKey')}
        <input
          type="text"
          name="key"
          required
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
      </label>
      <label className={styles.field}>
        {t('whereWasItOptional')}
        <input
          type="text"
          name="place"
          maxLength={500}
          autoComplete="off"
          value={place}
          onChange={(event) => setPlace(event.target.value)}
        />
        <span className="label">{t('anAddressIsBestIts')}</span>
      </label>
      <FailureNotice failure={report.failure} />
      <p className={styles.actions}>
        <Submit label={t('tellOfThisKey')} action={report} />
      </p>
      <p role="status" className={styles.said}>
        {isTold && t('theReportHasArrivedThank')}
      </p>
    </form>
  )
}
