import { useCallback, useId, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { answerLeak, listLeaks, type Leak } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import type { AccountProps } from '../frame/AccountFrame'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import { AdministrationFrame } from './AdministrationFrame'
import { Loading } from './Loading'
import { MoreButton } from './MoreButton'
import { personPath } from './people/PeopleList'
import { usePages } from '../ask/use-pages'
import styles from '../frame/Account.module.css'

/** Keys that somebody found where others can read them. */
export function FoundKeys(props: AccountProps): ReactNode {
  const { onExpired } = props
  const [state, setState] = useState<'waiting' | 'answered'>('waiting')
  const [said, setSaid] = useState<{ readonly text: string }>()
  const field = useId()
  const fetchPage = useCallback(
    async (before: number | undefined) => {
      const { leaks, next } = await listLeaks(portal(), { state, ...(before !== undefined && { before }) })
      return { rows: leaks, next }
    },
    [state],
  )
  const pages = usePages(fetchPage, onExpired)
  return (
    <AdministrationFrame {...props} title="Keys found in public" said={said}>
      <p className={styles.lead}>
        Their holders were told when they were found. <Link to="/run/leaked-keys/">How keys are reported</Link>
      </p>
      <p className={styles.filter}>
        <label htmlFor={field}>Show</label>
        <select
          id={field}
          value={state}
          onChange={(event) => setState(event.target.value === 'answered' ? 'answered' : 'waiting')}
        >
          <option value="waiting">those that wait for an answer</option>
          <option value="answered">those that were answered</option>
        </select>
      </p>
      <Loading action={pages.load} words="Fetching reports…" onAgain={pages.again} />
      {pages.rows?.length === 0 && (
        <p className={styles.empty}>{state === 'waiting' ? 'None waits for an answer.' : 'None was answered yet.'}</p>
      )}
      {pages.rows && pages.rows.length > 0 && (
        <ul className={styles.items}>
          {pages.rows.map((leak) => (
            <FoundKey
              key={leak.id}
              of={leak}
              onExpired={onExpired}
              onAnswered={(text) => {
                setSaid({ text })
                pages.again()
              }}
            />
          ))}
        </ul>
      )}
      <MoreButton of={pages} what="reports" />
    </AdministrationFrame>
  )
}

type Props = { readonly of: Leak; readonly onAnswered: (text: string) => void; readonly onExpired: () => void }

const outcomes: Readonly<Record<string, string>> = {
  revoked: 'It was revoked at once.',
  marked: 'It was left working, and its holder told.',
  'stopped already': 'It did not work any more.',
}

function FoundKey({ of: leak, onAnswered, onExpired }: Props): ReactNode {
  const answer = useAction(async (word: 'revoke' | 'keep') => {
    await answerLeak(portal(), { leakId: leak.id, body: { answer: word } })
    onAnswered(word === 'revoke' ? 'The key is revoked.' : 'The key is left as it is.')
  }, onExpired)
  return (
    <li>
      <h2>
        <code>
          {leak.start}…{leak.last4}
        </code>
      </h2>
      <p>
        Told by a {leak.source} on <Moment at={leak.foundAt} />. {outcomes[leak.outcome] ?? leak.outcome} It{' '}
        {leak.isWorking ? 'works now' : 'does not work now'}. Of the account{' '}
        <Link to={personPath(leak.accountId)}>
          <code>{leak.accountId}</code>
        </Link>
        .
      </p>
      {/* Written by strangers: shown, and never a link. */}
      <blockquote>{leak.place === '' ? 'They did not say where.' : leak.place}</blockquote>
      <FailureNotice failure={answer.failure} />
      {leak.answeredAt === null && (
        <p className={styles.actions}>
          {leak.isWorking && (
            <button
              type="button"
              className="button button--danger"
              aria-disabled={answer.busy}
              onClick={() => void answer.run('revoke')}
            >
              Revoke <span className="visually-hidden">the key ending in {leak.last4}</span>
            </button>
          )}
          <button
            type="button"
            className="button button--quiet"
            aria-disabled={answer.busy}
            onClick={() => void answer.run('keep')}
          >
            {leak.isWorking ? 'Leave it working' : 'Seen'}{' '}
            <span className="visually-hidden">the key ending in {leak.last4}</span>
          </button>
        </p>
      )}
    </li>
  )
}
