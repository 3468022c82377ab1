import { useCallback, useState, type ReactNode } from 'react'
import { deskText } from '@openlondon/contract/languages/en/desk'
import { listProposals } from '@city/sdk/portal'
import { useText } from '../../../frame/text/use-text'
import { usePages } from '../ask/use-pages'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { ProposalList } from '../proposal/ProposalList'
import { ProposeForm } from './ProposeForm'
import styles from '../frame/Account.module.css'

type Props = { readonly apiId: string; readonly onExpired: () => void }

/** What was proposed for an API, and the form for more. */
export function Proposals({ apiId, onExpired }: Props): ReactNode {
  const { t } = useText(deskText)
  const [said, setSaid] = useState('')
  const fetchPage = useCallback(
    async (after: string | undefined) => {
      const { proposals, next } = await listProposals(portal(), { api: apiId, ...(after !== undefined && { after }) })
      return { rows: proposals, next }
    },
    [apiId],
  )
  const { rows: proposals, hasMore, load, again, more } = usePages(fetchPage, onExpired)
  const made = useCallback(
    (version: string) => {
      setSaid(t('isProposed', { name: `${apiId} ${version}` }))
      again()
    },
    [apiId, again, t],
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
      {hasMore && (
        <button type="button" className="button button--quiet" aria-disabled={load.busy} onClick={more}>
          {t('moreProposals')}
        </button>
      )}
      <ProposeForm apiId={apiId} onExpired={onExpired} onMade={made} />
    </section>
  )
}
