import { useState, type ReactNode } from 'react'
import { decideProposedNeed, type NeedDecision, type ProposedNeed } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import { WordsField } from '../frame/WordsField'
import styles from '../frame/Account.module.css'

type Props = {
  readonly of: ProposedNeed
  readonly onDecided: (said: string) => void
  readonly onExpired: () => void
}

const fields = [
  ['title', 'Title', 120],
  ['who', 'Who', 200],
  ['place', 'Where', 120],
  ['why', 'Why', 1500],
  ['solved', 'What would count as solved', 1500],
] as const

/** One of them, in words that can be mended before everybody reads them. */
export function ProposedNeedItem({ of: need, onDecided, onExpired }: Props): ReactNode {
  const { title, who, place, why, solved } = need
  const [words, setWords] = useState({ title, who, place, why, solved })
  const [note, setNote] = useState('')
  const decide = useAction(async (state: NeedDecision['state']) => {
    const own = note.trim()
    const body = { state, ...words, ...(own !== '' && { note: own }) }
    await decideProposedNeed(portal(), { needId: need.id, body })
    onDecided(`${need.id} is ${state}.`)
  }, onExpired)
  return (
    <li>
      <h2>{title}</h2>
      <p className="label">
        {need.id}, {need.state}, proposed <Moment at={need.proposedAt} />
        {need.wantsAnswer && ', waits to be told by mail'}
      </p>
      {fields.map(([name, label, maxLength]) => (
        <label key={name} className={styles.field}>
          {label}
          <textarea
            className={styles.prose}
            rows={maxLength > 200 ? 3 : 1}
            maxLength={maxLength}
            value={words[name]}
            onChange={(event) => setWords({ ...words, [name]: event.target.value })}
          />
        </label>
      ))}
      <WordsField label="Words to who proposed it" value={note} onChange={setNote} />
      <FailureNotice failure={decide.failure} />
      <p className={styles.actions}>
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={decide.busy}
          onClick={() => void decide.run('accepted')}
        >
          {need.state === 'accepted' ? 'Publish these words' : 'Accept'}{' '}
          <span className="visually-hidden">{need.id}</span>
        </button>
        {need.state !== 'declined' && (
          <button
            type="button"
            className="button button--quiet"
            aria-disabled={decide.busy}
            onClick={() => void decide.run('declined')}
          >
            Decline <span className="visually-hidden">{need.id}</span>
          </button>
        )}
      </p>
    </li>
  )
}
