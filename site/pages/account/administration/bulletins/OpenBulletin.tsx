import { useState, type ReactNode } from 'react'
import { continueBulletin, type Bulletin } from '@city/sdk/portal'
import { Moment } from '../../../../frame/text/Moment'
import { FailureNotice } from '../../ask/FailureNotice'
import { portal } from '../../ask/portal'
import { useAction } from '../../ask/use-action'
import styles from '../../frame/Account.module.css'

type Props = {
  readonly of: Bulletin
  readonly onChanged: (bulletin: Bulletin, said: string) => void
  readonly onExpired: () => void
}

/** One that is not over: its last word, and the next one. */
export function OpenBulletin({ of: bulletin, onChanged, onExpired }: Props): ReactNode {
  const { id, title, kind, state, apis, entries, publishedAt } = bulletin
  const [words, setWords] = useState('')
  const [empty, setEmpty] = useState(false)
  const write = useAction(async (close: boolean) => {
    const own = words.trim()
    setEmpty(own === '')
    if (own === '') return
    const changed = await continueBulletin(portal(), { bulletinId: id, body: { words: own, close } })
    setWords('')
    onChanged(changed, close ? `${id} is closed.` : `${id} has a further word.`)
  }, onExpired)
  const last = entries.at(-1)
  return (
    <li>
      <h2>{title}</h2>
      <p className="label">
        {id}, {kind}, {state}, {apis.length === 0 ? 'the portal as a whole' : apis.join(', ')}, published{' '}
        <Moment at={publishedAt} />
      </p>
      {last && <blockquote>{last.words}</blockquote>}
      <label className={styles.field}>
        What is new?
        <textarea
          className={styles.prose}
          rows={3}
          maxLength={1500}
          value={words}
          aria-invalid={empty}
          onChange={(event) => setWords(event.target.value)}
        />
        <span className="label">Everybody reads it. {empty && 'Write a sentence first.'}</span>
      </label>
      <FailureNotice failure={write.failure} />
      <p className={styles.actions}>
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={write.busy}
          onClick={() => void write.run(false)}
        >
          Add it <span className="visually-hidden">to {id}</span>
        </button>
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={write.busy}
          onClick={() => void write.run(true)}
        >
          Add it and close <span className="visually-hidden">{id}</span>
        </button>
      </p>
    </li>
  )
}
