import { useState, type FormEvent, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { decideApproval, type ApprovalRequest } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import { personPath } from './people/PeopleList'
import { WordsField } from '../frame/WordsField'
import styles from '../frame/Account.module.css'

type Props = {
  readonly of: ApprovalRequest
  readonly onDecided: (word: string) => void
  readonly onExpired: () => void
}

/** One request with its history, and the answer. What was granted may be ended. */
export function AccessRequestItem({ of: request, onDecided, onExpired }: Props): ReactNode {
  const [note, setNote] = useState('')
  const [lastDay, setLastDay] = useState('')
  const decide = useAction(async (decision: 'approved' | 'refused') => {
    const until = decision === 'approved' && lastDay !== '' ? { expiresAt: `${lastDay}T23:59:59Z` } : {}
    const body = { decision, ...(note.trim() !== '' && { note: note.trim() }), ...until }
    await decideApproval(portal(), { approvalId: request.id, body })
    onDecided(decision)
  }, onExpired)
  const isOpen = request.state === 'pending' || request.state === 'approved'
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void decide.run('approved')
  }
  return (
    <li>
      <h2>{request.api}</h2>
      <p>
        {request.holder ?? 'Somebody'} (
        <Link to={personPath(request.accountId)}>
          <code>{request.accountId}</code>
        </Link>
        ), {request.keyId === null ? 'for every key' : `for the key ${request.keyId}`}
      </p>
      <blockquote>{request.purpose}</blockquote>
      <ol className={styles.history}>
        {request.history.map((event) => (
          <li key={event.at + event.state}>
            <Moment at={event.at} />: {event.state}, by {event.by}
            {event.note !== null && <>: “{event.note}”</>}
          </li>
        ))}
      </ol>
      {isOpen && (
        <form onSubmit={submit}>
          <WordsField label="Words to the holder" value={note} onChange={setNote} />
          <label className={styles.field}>
            Last day, UTC (optional)
            <input type="date" value={lastDay} onChange={(event) => setLastDay(event.target.value)} />
          </label>
          <FailureNotice failure={decide.failure} />
          <p className={styles.actions}>
            <button type="submit" className="button" aria-disabled={decide.busy}>
              {request.state === 'pending' ? 'Approve' : 'Approve until that day'}{' '}
              <span className="visually-hidden">{request.id}</span>
            </button>
            <button
              type="button"
              className="button button--danger"
              aria-disabled={decide.busy}
              onClick={() => void decide.run('refused')}
            >
              {request.state === 'pending' ? 'Refuse' : 'End it'} <span className="visually-hidden">{request.id}</span>
            </button>
          </p>
        </form>
      )}
    </li>
  )
}
