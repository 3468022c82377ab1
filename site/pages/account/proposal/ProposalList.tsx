import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { deskText } from '@openlondon/contract/languages/en/desk'
import type { Proposal } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { useText } from '../../../frame/text/use-text'
import { proposalPage } from '../frame/account-pages'
import { stateTones } from './proposal-words'
import styles from '../frame/Account.module.css'

/** Each with what it would be and how it stands; a press leads to all of it. */
export function ProposalList({ of: proposals }: { readonly of: readonly Proposal[] }): ReactNode {
  const { rich, word } = useText(deskText)
  if (proposals.length === 0) return null
  return (
    <ul className={styles.items}>
      {proposals.map(({ id, api, version, bump, state, proposedAt }) => (
        <li key={id}>
          <p>
            <Link to={`${proposalPage.path}?api=${encodeURIComponent(api)}&id=${id}`}>
              {api} {version}
            </Link>
            , {word('bump', bump)} <span className={`state ${stateTones[state] ?? ''}`}>{word('proposal', state)}</span>{' '}
            <span className="label">{rich('proposedAt', { moment: <Moment at={proposedAt} /> })}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
