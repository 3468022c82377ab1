import type { ReactNode } from 'react'
import { listWaitingProposals } from '@city/sdk/portal'
import type { AccountProps } from '../frame/AccountFrame'
import { portal } from '../ask/portal'
import { ProposalList } from '../proposal/ProposalList'
import { AdministrationFrame } from './AdministrationFrame'
import { Loading } from './Loading'
import { MoreButton } from './MoreButton'
import { usePages } from '../ask/use-pages'
import styles from '../frame/Account.module.css'

async function fetchPage(after: string | undefined) {
  const { proposals, next } = await listWaitingProposals(portal(), { ...(after !== undefined && { after }) })
  return { rows: proposals, next }
}

/** What owners want published, and what is approved and not published yet. */
export function WaitingProposals(props: AccountProps): ReactNode {
  const pages = usePages(fetchPage, props.onExpired)
  return (
    <AdministrationFrame {...props} title="Proposals of owners">
      <Loading action={pages.load} words="Fetching proposals…" onAgain={pages.again} />
      {pages.rows?.length === 0 && <p className={styles.empty}>None waits.</p>}
      {pages.rows && <ProposalList of={pages.rows} />}
      <MoreButton of={pages} what="proposals" />
    </AdministrationFrame>
  )
}
