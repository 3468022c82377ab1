import { useState, type FormEvent, type ReactNode } from 'react'
import { proposeNeed, type ProposedNeedTaken } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import { AnswerAddressField } from '../frame/AnswerAddressField'
import styles from '../frame/Account.module.css'

const nothing = { title: '', who: '', place: '', why: '', solved: '', email: '' }

const lines = [
  ['title', 'What is needed, in a line', 120, 'As an outcome: “Know whether the lift works before leaving home”.'],
  ['who', 'Who needs it?', 200, 'Without a name: “somebody who uses a wheelchair”.'],
  ['place', 'Where?', 120, 'As you would say it.'],
] as const

const texts = [
  ['why', 'Why does it matter?', 'Two or three sentences.'],
  ['solved', 'What would count as solved?', 'So that somebody else could tell.'],
] as const

export default function ProposeForm(): ReactNode {
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
            {label}
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
            <span className="label">{hint}</span>
          </label>
        ))}
        {texts.map(([name, label, hint]) => (
          <label key={name} className={styles.field}>
            {label}
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
            <span className="label">{hint}</span>
          </label>
        ))}
        <AnswerAddressField value={written.email} onChange={(email) => setWritten({ ...written, email })}>
          Only if you want to be told what was decided. It is erased when it is, and after a year at the most.
        </AnswerAddressField>
        <FailureNotice failure={send.failure} />
        <p className={styles.actions}>
          <Submit label="Send it" action={send} />
        </p>
        <p role="status" className={styles.said}>
          {taken && `It has arrived as ${taken.id}, and waits for somebody to read it.`}
        </p>
      </form>
    </div>
  )
}
