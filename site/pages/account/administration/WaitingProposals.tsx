import { useEffect, useState, type ReactNode } from 'react'
import { listWaitingProposals, type Proposal } from '@city/sdk/portal'
import type { AccountProps } from '../frame/AccountFrame'
import { portal } from '../ask/portal'
import { useLoad } from '../ask/use-load'
import { ProposalList } from '../proposal/ProposalList'
import { AdministrationFrame } from './AdministrationFrame'
import { Loading } from './Loading'
import styles from '../frame/Account.module.css'

/** What owners want published, and what is approved and not published yet. */
export function WaitingProposals(props: AccountProps): ReactNode {
  const { onExpired } = props
  const [proposals, setProposals] = useState<readonly Proposal[]>()
  const load = useLoad(async () => setProposals((await listWaitingProposals(portal())).proposals), onExpired)
  const { run } = load
  useEffect(() => void run(), [run])
  return (
    <AdministrationFrame {...props} title="Proposals of owners">
      <Loading action={load} words="Fetching proposals…" onAgain={() => void run()} />
      {proposals?.length === 0 && <p className={styles.empty}>None waits.</p>}
      {proposals && <ProposalList of={proposals} />}
    </AdministrationFrame>
  )
}
