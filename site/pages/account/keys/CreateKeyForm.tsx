import { useState, type FormEvent, type ReactNode } from 'react'
import { keysText } from '@openlondon/contract/languages/en/keys'
import { LocalLink } from '../../../frame/text/LocalLink'
import { useText } from '../../../frame/text/use-text'
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
  { id: 'live', label: 'live', note: 'opensTheGatewayTheOwners' },
  { id: 'browser', label: 'browser', note: 'forThePagesOfYour' },
  { id: 'test', label: 'test', note: 'forTestSetUpsThe' },
] as const

/** A name to know it by, where it works, and what it is bound to. */
export function CreateKeyForm({ working, limit, onCreated, onExpired }: Props): ReactNode {
  const { t, rich } = useText(keysText)
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
      <h2 id="create-key">{working === 0 ? t('makeYourFirstKey') : t('makeAnotherKey')}</h2>
      <form onSubmit={submit} className={styles.create}>
        <label className={styles.field}>
          {t('nameOfTheKey')}
          <input
            type="text"
            name="name"
            required
            maxLength={80}
            autoComplete="off"
            value={name}
            placeholder={t('departuresBoard')}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <fieldset className={own.environments}>
          <legend>{t('environment')}</legend>
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
                {t(label)}
              </label>
              <span className="label" id={`environment-${id}`}>
                {t(note)}
              </span>
            </div>
          ))}
        </fieldset>
        <BoundsFields key={working} bounds={bounds} isBrowser={environment === 'browser'} onChange={setBounds} />
        <FailureNotice failure={make.failure} />
        <p className={styles.actions}>
          <Submit label={t('createKey')} action={make} />
          <span className="label">
            {rich('workingOfLimitKeysIn', {
              working,
              limit,
              link: (words) => <LocalLink to="/start/keys/">{words}</LocalLink>,
            })}
          </span>
        </p>
      </form>
    </section>
  )
}
