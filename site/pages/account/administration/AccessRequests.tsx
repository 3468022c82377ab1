import { useCallback, useId, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { listApprovalRequests } from '@city/sdk/portal'
import type { AccountProps } from '../frame/AccountFrame'
import { portal } from '../ask/portal'
import { AccessRequestItem } from './AccessRequestItem'
import { AdministrationFrame } from './AdministrationFrame'
import { Loading } from './Loading'
import { MoreButton } from './MoreButton'
import { usePages } from '../ask/use-pages'
import styles from '../frame/Account.module.css'

const states = ['pending', 'approved', 'refused', 'withdrawn', 'expired'] as const
type State = (typeof states)[number]

/** What holders want access for, and the answer to it. */
export function AccessRequestsPage(props: AccountProps): ReactNode {
  const [state, setState] = useState<State>('pending')
  const [said, setSaid] = useState<{ readonly text: string }>()
  const field = useId()
  const fetchPage = useCallback(
    async (after: string | undefined) => {
      const { requests, next } = await listApprovalRequests(portal(), { state, ...(after !== undefined && { after }) })
      return { rows: requests, next }
    },
    [state],
  )
  const pages = usePages(fetchPage, props.onExpired)
  return (
    <AdministrationFrame {...props} title="Requests for access" said={said}>
      <p className={styles.lead}>
        Whoever decides is not who asked. <Link to="/start/keys/#access-to-protected-data">What holders are told</Link>
      </p>
      <p className={styles.filter}>
        <label htmlFor={field}>Show</label>
        <select
          id={field}
          value={state}
          onChange={(event) => setState(states.find((one) => one === event.target.value) ?? 'pending')}
        >
          {states.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </p>
      <Loading action={pages.load} words="Fetching requests…" onAgain={pages.again} />
      {pages.rows?.length === 0 && (
        <p className={styles.empty}>{state === 'pending' ? 'Nobody waits for an answer.' : `None is ${state}.`}</p>
      )}
      {pages.rows && pages.rows.length > 0 && (
        <ul className={styles.items}>
          {pages.rows.map((request) => (
            <AccessRequestItem
              key={request.id}
              of={request}
              onDecided={(word) => {
                setSaid({ text: `The request is ${word}.` })
                pages.again()
              }}
              onExpired={props.onExpired}
            />
          ))}
        </ul>
      )}
      <MoreButton of={pages} what="requests" />
    </AdministrationFrame>
  )
}
