import { useState, type FormEvent, type ReactNode } from 'react'
import { reportFoundKey } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

export default function FoundKeyForm(): ReactNode {
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
        The whole key
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
        Where was it? (optional)
        <input
          type="text"
          name="place"
          maxLength={500}
          autoComplete="off"
          value={place}
          onChange={(event) => setPlace(event.target.value)}
        />
        <span className="label">An address is best. Its holder reads it, so leave out who you are.</span>
      </label>
      <FailureNotice failure={report.failure} />
      <p className={styles.actions}>
        <Submit label="Tell of this key" action={report} />
      </p>
      <p role="status" className={styles.said}>
        {isTold && 'The report has arrived. Thank you.'}
      </p>
    </form>
  )
}
