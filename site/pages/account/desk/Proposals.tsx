import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { deskText } from '@openlondon/contract/languages/en/desk'
import { listProposals, type Proposal } from '@city/sdk/portal'
import { useText } from '../../../frame/text/use-text'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useLoad } from '../ask/use-load'
import { ProposalList } from '../proposal/ProposalList'
import { ProposeForm } from './ProposeForm'
import styles from '../frame/Account.module.css'

type Props = { readonly apiId: string; readonly onExpired: () => void }

/** What was proposed for an API, and the form for more. */
export function Proposals({ apiId, onExpired }: Props): ReactNode {
  const { t } = useText(deskText)
  const [proposals, setProposals] = useState<readonly Proposal[]>()
  const [said, setSaid] = useState('')
  const load = useLoad(async () => setProposals((await listProposals(portal(), { api: apiId })).proposals), onExpired)
  const { run } = load
  useEffect(() => void run(), [run])
  const made = useCallback(
    (version: string) => {
      setSaid(t('isProposed', { name: `${apiId} ${version}` }))
      void run()
    },
    [apiId, run, t],
  )
  return (
    <section className={styles.section} aria-labelledby="proposals">
      <h2 id="proposals">{t('proposals')}</h2>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <FailureNotice failure={load.failure} />
      <Awaiting of={load} />
      {proposals?.length === 0 && <p className={styles.empty}>{t('noProposal')}</p>}
      {proposals && <ProposalList of={proposals} />}
      <ProposeForm apiId={apiId} onExpired={onExpired} onMade={made} />
    </section>
  )
}
