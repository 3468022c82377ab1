import { useEffect, useMemo, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import type { City } from '@openlondon/contract'
import { getProposal, getProposalPreview, type ProposalInFull, type ProposalPreview } from '@city/sdk/portal'
import { CopyButton } from '../../frame/code/CopyButton'
import { LocalLink } from '../../frame/text/LocalLink'
import { FailureNotice } from '../account/ask/FailureNotice'
import { patientPortal, portal } from '../account/ask/portal'
import { useLoad } from '../account/ask/use-load'
import { AccountFrame, type AccountProps } from '../account/frame/AccountFrame'
import { deskPage, previewPage, proposalPage } from '../account/frame/account-pages'
import styles from '../account/frame/Account.module.css'
import { ProposedPages } from './ProposedPages'
import { SdkDifference } from './SdkDifference'

type Props = AccountProps & { readonly workerPath: string; readonly city: City }

/** How a proposal would read. The address says which: `?api=…&id=…`. */
export default function Preview({ workerPath, city, ...props }: Props): ReactNode {
  const { onExpired } = props
  const asked = new URLSearchParams(useLocation().search)
  const [api, proposalId] = [asked.get('api') ?? '', asked.get('id') ?? '']
  const isNamed = api !== '' && proposalId !== ''
  const [proposal, setProposal] = useState<ProposalInFull>()
  const [preview, setPreview] = useState<ProposalPreview>()
  const load = useLoad(async () => {
    const found = await getProposal(portal(), { api, proposalId })
    setProposal(found)
    if (found.sandbox !== null) setPreview(await getProposalPreview(patientPortal(), { api, proposalId }))
  }, onExpired)
  const { run } = load
  useEffect(() => {
    if (isNamed) void run()
  }, [run, isNamed])
  const sandbox = proposal?.sandbox ?? undefined
  const parts = useMemo(() => (preview && sandbox ? { preview, sandbox } : undefined), [preview, sandbox])
  return (
    <AccountFrame
      {...props}
      title={proposal ? `Preview of ${proposal.api} ${proposal.version}` : previewPage.title}
      isOfHolder={false}
    >
      {isNamed ? (
        <p>
          <Link to={`${proposalPage.path}?api=${encodeURIComponent(api)}&id=${encodeURIComponent(proposalId)}`}>
            To the proposal
          </Link>
        </p>
      ) : (
        <p className={styles.empty}>
          This address names no proposal. Open one from <LocalLink to={deskPage.path}>your desk</LocalLink>.
        </p>
      )}
      <p role="status" className="label">
        {load.slow && 'Making the preview: some seconds…'}
      </p>
      <FailureNotice failure={load.failure} />
      {proposal?.sandbox === null && (
        <p className="notice">It is {proposal.state}, so there is no preview of it any more.</p>
      )}
      {sandbox !== undefined && <TheSandbox address={sandbox} />}
      {parts && (
        <>
          <SdkDifference of={parts.preview} packageName={`${city.sdk.packageName}/${api}`} />
          <ProposedPages of={parts.preview} apiId={api} sandbox={parts.sandbox} workerPath={workerPath} city={city} />
        </>
      )}
    </AccountFrame>
  )
}

function TheSandbox({ address }: { readonly address: string }): ReactNode {
  return (
    <section className={styles.section} aria-labelledby="sandbox">
      <h2 id="sandbox">A sandbox of it</h2>
      <p>
        It answers as the document would have it, without a key, until the proposal is decided and done. Whoever has
        this address may call it.
      </p>
      <p>
        <code>{address}</code> <CopyButton text={() => address} label="Copy the address" />
      </p>
    </section>
  )
}
