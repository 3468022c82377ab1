import { useState, type FormEvent, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { createKey } from '@city/sdk/portal'
import { boundsBody, unbound } from './bounds-text'
import { BoundsFields } from './BoundsFields'
import { FailureNotice } from '../ask/FailureNotice'
import type { IssuedSecret } from './NewKey'
import { useHolder } from '../frame/holder'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'
import own from './CreateKeyForm.module.css'

type Props = {
  readonly working: number
  readonly limit: number
  readonly onCreated: (issued: IssuedSecret) => void
  readonly onExpired: () => void
}

const environments = [
  { id: 'live', label: 'Live', note: 'Opens the gateway: the owners’ live data.' },
  { id: 'browser', label: 'Browser', note: 'For the pages of your website: reads there what anybody may know.' },
  { id: 'test', label: 'Test', note: 'For test set-ups: the gateway refuses it, so no owner is ever asked.' },
] as const

/** A name to know it by, where it works, and what it is bound to. */
export function CreateKeyForm({ working, limit, onCreated, onExpired }: Props): ReactNode {
  const { whose } = useHolder()
  const [name, setName] = useState('')
  const [environment, setEnvironment] = useState<'live' | 'browser' | 'test'>('live')
  const [bounds, setBounds] = useState(unbound)
  const make = useAction(async () => {
    const bound = boundsBody(bounds, environment === 'browser')
    const { key, secret } = await createKey(portal(), { ...whose, body: { name: name.trim(), environment, ...bound } })
    setName('')
    setBounds(unbound)
    onCreated({ key, secret })
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void make.run()
  }
  return (
    <section className={styles.section} aria-labelledby="create-key">
      <h2 id="create-key">{working === 0 ? 'Make your first key' : 'Make another key'}</h2>
      <form onSubmit={submit} className={styles.create}>
        <label className={styles.field}>
          Name of the key
          <input
            type="text"
            name="name"
            required
            maxLength={80}
            autoComplete="off"
            value={name}
            placeholder="Departures board"
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <fieldset className={own.environments}>
          <legend>Environment</legend>
          {environments.map(({ id, label, note }) => (
            <div key={id} className={own.environment}>
              <label>
                <input
                  type="radio"
                  name="environment"
                  value={id}
                  checked={environment === id}
                  aria-describedby={`environment-${id}`}
                  onChange={() => setEnvironment(id)}
                />
                {label}
              </label>
              <span className="label" id={`environment-${id}`}>
                {note}
              </span>
            </div>
          ))}
        </fieldset>
        <BoundsFields key={working} bounds={bounds} isBrowser={environment === 'browser'} onChange={setBounds} />
        <FailureNotice failure={make.failure} />
        <p className={styles.actions}>
          <Submit label="Create key" action={make} />
          <span className="label">
            {working} of {limit} keys in use. <Link to="/start/keys/">About keys</Link>
          </span>
        </p>
      </form>
    </section>
  )
}
