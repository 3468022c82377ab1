import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { Proposal } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { proposalPage } from '../frame/account-pages'
import { bumpWords, stateTones } from './proposal-words'
import styles from '../frame/Account.module.css'

/** Each with what it would be and how it stands; a press leads to all of it. */
export function ProposalList({ of: proposals }: { readonly of: readonly Proposal[] }): ReactNode {
  if (proposals.length === 0) return null
  return (
    <ul className={styles.items}>
      {proposals.map(({ id, api, version, bump, state, proposedAt }) => (
        <li key={id}>
          <p>
            <Link to={`${proposalPage.path}?api=${encodeURIComponent(api)}&id=${id}`}>
              {api} {version}
            </Link>
            , {bumpWords[bump] ?? bump} <span className={`state ${stateTones[state] ?? ''}`}>{state}</span>{' '}
            <span className="label">
              proposed <Moment at={proposedAt} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
