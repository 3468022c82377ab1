import { useState, type FormEvent, type ReactNode } from 'react'
import { publishBulletin, type Bulletin, type Incident, type NewBulletin } from '@city/sdk/portal'
import { FailureNotice } from '../../ask/FailureNotice'
import { portal } from '../../ask/portal'
import { Submit } from '../../ask/Submit'
import { useAction } from '../../ask/use-action'
import styles from '../../frame/Account.module.css'

type Props = {
  readonly apis: readonly string[]
  readonly incidents: readonly Incident[]
  readonly onPublished: (bulletin: Bulletin) => void
  readonly onExpired: () => void
}

const nothing = { title: '', words: '', api: '', incident: '', from: '', to: '' }

/** Times are entered as the clock of whoever writes shows them. */
export function BulletinForm({ apis, incidents, onPublished, onExpired }: Props): ReactNode {
  const [kind, setKind] = useState<NewBulletin['kind']>('incident')
  const [written, setWritten] = useState(nothing)
  const publish = useAction(async () => {
    onPublished(await publishBulletin(portal(), { body: bodyOf(kind, written) }))
    setWritten(nothing)
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void publish.run()
  }
  const set = (name: keyof typeof nothing) => (event: { readonly target: { readonly value: string } }) =>
    setWritten({ ...written, [name]: event.target.value })
  return (
    <form onSubmit={submit} className={styles.section}>
      <h2>Write a bulletin</h2>
      <label className={styles.field}>
        Kind
        <select
          value={kind}
          onChange={(event) => setKind(event.target.value === 'incident' ? 'incident' : 'maintenance')}
        >
          <option value="incident">An incident</option>
          <option value="maintenance">Planned work</option>
        </select>
      </label>
      <label className={styles.field}>
        About
        <select value={written.api} onChange={set('api')}>
          <option value="">The portal as a whole</option>
          {apis.map((api) => (
            <option key={api}>{api}</option>
          ))}
        </select>
      </label>
      {kind === 'incident' && incidents.length > 0 && (
        <label className={styles.field}>
          Incident that the portal found (optional)
          <select value={written.incident} onChange={set('incident')}>
            <option value="">None</option>
            {incidents.slice(0, 20).map(({ id, api, beganAt }) => (
              <option key={id} value={id}>
                {api}, {beganAt.slice(0, 16).replace('T', ' ')} UTC
              </option>
            ))}
          </select>
        </label>
      )}
      {kind === 'maintenance' && (
        <>
          <label className={styles.field}>
            From, on your clock
            <input type="datetime-local" required value={written.from} onChange={set('from')} />
          </label>
          <label className={styles.field}>
            To, on your clock
            <input type="datetime-local" required value={written.to} onChange={set('to')} />
          </label>
        </>
      )}
      <label className={styles.field}>
        In a line
        <input
          type="text"
          required
          minLength={3}
          maxLength={120}
          autoComplete="off"
          value={written.title}
          onChange={set('title')}
        />
      </label>
      <label className={styles.field}>
        What you know, and what you do
        <textarea
          className={styles.prose}
          required
          minLength={3}
          maxLength={1500}
          rows={4}
          value={written.words}
          onChange={set('words')}
        />
        <span className="label">Everybody reads it: plain text, and nobody’s name.</span>
      </label>
      <FailureNotice failure={publish.failure} />
      <p className={styles.actions}>
        <Submit label="Publish" action={publish} />
      </p>
    </form>
  )
}

function bodyOf(kind: NewBulletin['kind'], { title, words, api, incident, from, to }: typeof nothing): NewBulletin {
  const instant = (wallTime: string): string => new Date(wallTime).toISOString()
  return {
    kind,
    title: title.trim(),
    words: words.trim(),
    ...(api !== '' && { apis: [api] }),
    ...(kind === 'incident' && incident !== '' && { incident }),
    ...(kind === 'maintenance' && { from: instant(from), to: instant(to) }),
  }
}
