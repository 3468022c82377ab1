import { useCallback, useId, useState, type ReactNode } from 'react'
import { listProposedNeeds } from '@city/sdk/portal'
import type { AccountProps } from '../frame/AccountFrame'
import { portal } from '../ask/portal'
import { AdministrationFrame } from './AdministrationFrame'
import { Loading } from './Loading'
import { MoreButton } from './MoreButton'
import { ProposedNeedItem } from './ProposedNeedItem'
import { usePages } from '../ask/use-pages'
import styles from '../frame/Account.module.css'

const states = [
  ['waiting', 'those that wait for a decision', 'None waits for a decision.'],
  ['accepted', 'those that are public', 'None is public.'],
  ['declined', 'those that were declined', 'None was declined.'],
] as const
type State = (typeof states)[number][0]

/** Needs that people proposed by the form. */
export function ProposedNeeds(props: AccountProps): ReactNode {
  const { onExpired } = props
  const [state, setState] = useState<State>('waiting')
  const [said, setSaid] = useState<{ readonly text: string }>()
  const field = useId()
  const fetchPage = useCallback(
    async (after: string | undefined) => {
      const { needs, next } = await listProposedNeeds(portal(), { state, ...(after !== undefined && { after }) })
      return { rows: needs, next }
    },
    [state],
  )
  const pages = usePages(fetchPage, onExpired)
  const empty = states.find(([name]) => name === state)?.[2]
  return (
    <AdministrationFrame {...props} title="Needs that people proposed" said={said}>
      <p className={styles.lead}>
        What you accept is public at once, in the words that stand here then. Take out what names anybody.
      </p>
      <p className={styles.filter}>
        <label htmlFor={field}>Show</label>
        <select
          id={field}
          value={state}
          onChange={({ target }) => setState(states.find(([name]) => name === target.value)?.[0] ?? 'waiting')}
        >
          {states.map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <Loading action={pages.load} words="Fetching needs…" onAgain={pages.again} />
      {pages.rows?.length === 0 && <p className={styles.empty}>{empty}</p>}
      {pages.rows && pages.rows.length > 0 && (
        <ul className={styles.items}>
          {pages.rows.map((need) => (
            <ProposedNeedItem
              key={need.id}
              of={need}
              onExpired={onExpired}
              onDecided={(text) => {
                setSaid({ text })
                pages.again()
              }}
            />
          ))}
        </ul>
      )}
      <MoreButton of={pages} what="needs" />
    </AdministrationFrame>
  )
}
