import { useCallback, useId, useState, type ReactNode } from 'react'
import { listWaitingMails, retryMail, type WaitingMail } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { useFormats } from '../../../frame/text/use-formats'
import type { AccountProps } from '../frame/AccountFrame'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import { AdministrationFrame } from './AdministrationFrame'
import { Loading } from './Loading'
import { MoreButton } from './MoreButton'
import { usePages } from '../ask/use-pages'
import styles from '../frame/Account.module.css'

/** Letters that did not reach anybody, without what is in them. */
export function Mails(props: AccountProps): ReactNode {
  const [state, setState] = useState<'failed' | 'waiting'>('failed')
  const [said, setSaid] = useState<{ readonly text: string }>()
  const field = useId()
  const fetchPage = useCallback(
    async (before: number | undefined) => {
      const { mails, next } = await listWaitingMails(portal(), { state, ...(before !== undefined && { before }) })
      return { rows: mails, next }
    },
    [state],
  )
  const pages = usePages(fetchPage, props.onExpired)
  const retry = useAction(async (mail: WaitingMail) => {
    await retryMail(portal(), { mailId: mail.id })
    setSaid({ text: `The mail ${mail.id} is tried again.` })
    pages.again()
  }, props.onExpired)
  return (
    <AdministrationFrame {...props} title="Mails" said={said}>
      <p className={styles.filter}>
        <label htmlFor={field}>Show</label>
        <select
          id={field}
          value={state}
          onChange={(event) => setState(event.target.value === 'waiting' ? 'waiting' : 'failed')}
        >
          <option value="failed">those that were given up</option>
          <option value="waiting">those that wait</option>
        </select>
      </p>
      <FailureNotice failure={retry.failure} />
      <Loading action={pages.load} words="Fetching mails…" onAgain={pages.again} />
      {pages.rows?.length === 0 && (
        <p className={styles.empty}>{state === 'failed' ? 'No mail was given up.' : 'No mail waits.'}</p>
      )}
      {pages.rows && pages.rows.length > 0 && (
        <MailTable mails={pages.rows} isBusy={retry.busy} onRetry={(mail) => void retry.run(mail)} />
      )}
      <MoreButton of={pages} what="mails" />
    </AdministrationFrame>
  )
}

type Props = {
  readonly mails: readonly WaitingMail[]
  readonly isBusy: boolean
  readonly onRetry: (mail: WaitingMail) => void
}

function MailTable({ mails, isBusy, onRetry }: Props): ReactNode {
  const { count } = useFormats()
  return (
    <div className={styles.tableFrame} role="region" aria-label="Table of mails" tabIndex={0}>
      <table className={styles.stacked}>
        <thead>
          <tr>
            <th scope="col">Mail</th>
            <th scope="col">Kind</th>
            <th scope="col">To</th>
            <th scope="col">When</th>
            <th scope="col">Tried</th>
            <th scope="col">What was said</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <tr key={mail.id}>
              <th scope="row" data-label="Mail">
                <code>{mail.id}</code>
              </th>
              <td data-label="Kind">{mail.kind}</td>
              <td data-label="To">{mail.address}</td>
              <td data-label="When">
                <Moment at={mail.at} />
              </td>
              <td data-label="Tried">{count(mail.attempts)}</td>
              <td data-label="What was said">{mail.lastError ?? 'nothing'}</td>
              <td>
                {mail.canRetry ? (
                  <button
                    type="button"
                    className="button button--quiet"
                    aria-disabled={isBusy}
                    onClick={() => onRetry(mail)}
                  >
                    Try again <span className="visually-hidden">{mail.id}</span>
                  </button>
                ) : (
                  <span className="label">its text is gone</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
