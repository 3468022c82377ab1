import { useCallback, useEffect, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import { getProposal, getProposedDocument, type ProposalInFull } from '@city/sdk/portal'
import { AccountFrame, type AccountProps } from '../frame/AccountFrame'
import { deskPage, previewPage, proposalPage } from '../frame/account-pages'
import { LocalLink } from '../../../frame/text/LocalLink'
import { Prose } from '../../../frame/text/Prose'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import { useLoad } from '../ask/use-load'
import { ProposalActions } from './ProposalActions'
import { Changes, Findings, History, Reach } from './ProposalParts'
import { bumpWords, stateTones } from './proposal-words'
import styles from '../frame/Account.module.css'

/** One proposal, for whoever made it and for whoever decides. The address says which: `?api=…&id=…`. */
export default function ProposalPage(props: AccountProps): ReactNode {
  const { onExpired } = props
  const asked = new URLSearchParams(useLocation().search)
  const [api, proposalId] = [asked.get('api') ?? '', asked.get('id') ?? '']
  const [proposal, setProposal] = useState<ProposalInFull>()
  const [said, setSaid] = useState<{ readonly text: string }>()
  const load = useLoad(async () => setProposal(await getProposal(portal(), { api, proposalId })), onExpired)
  const { run } = load
  useEffect(() => {
    if (api !== '' && proposalId !== '') void run()
  }, [run, api, proposalId])
  const done = useCallback((now: ProposalInFull, text: string) => {
    setProposal(now)
    setSaid({ text })
  }, [])
  const again = useCallback(() => void run(), [run])
  return (
    <AccountFrame
      {...props}
      title={proposal ? `${proposal.api} ${proposal.version}` : proposalPage.title}
      isOfHolder={false}
      said={said}
    >
      {api === '' || proposalId === '' ? (
        <p className={styles.empty}>
          This address names no proposal. Open one from <LocalLink to={deskPage.path}>your desk</LocalLink>.
        </p>
      ) : (
        <p>
          <LocalLink to={`${deskPage.path}?api=${encodeURIComponent(api)}`}>To the desk of {api}</LocalLink>
        </p>
      )}
      <p role="status" className="label">
        {load.slow && 'Fetching the proposal…'}
      </p>
      <FailureNotice failure={load.failure} />
      <Awaiting of={load} />
      {proposal && (
        <>
          <Verdict of={proposal} />
          <ProposalActions of={proposal} onDone={done} onFailed={again} onExpired={onExpired} />
          <Reach of={proposal.reach} />
          <Changes of={proposal} />
          <ToPreview of={proposal} />
          <Findings of={proposal} />
          <TheDocument of={proposal} onExpired={onExpired} />
          <History of={proposal} onDone={done} onExpired={onExpired} />
        </>
      )}
    </AccountFrame>
  )
}

function Verdict({ of: proposal }: { readonly of: ProposalInFull }): ReactNode {
  const { state, bump, previous, breaks, note } = proposal
  return (
    <>
      <p>
        <span className={`state ${stateTones[state] ?? ''}`}>{state}</span>{' '}
        {previous === null ? 'It is the first release.' : `It is ${bumpWords[bump] ?? bump} after ${previous}.`}{' '}
        {`Breaks: ${breaks.wire} over HTTP, ${breaks.types} in types, ${breaks.meaning} in meaning.`}
      </p>
      {note !== '' && (
        <>
          <p className="label">Words to the readers of the release:</p>
          <blockquote>
            <Prose text={note} />
          </blockquote>
        </>
      )}
    </>
  )
}

function ToPreview({ of: { api, id, sandbox } }: { readonly of: ProposalInFull }): ReactNode {
  if (sandbox === null) return null
  return (
    <section className={styles.section} aria-labelledby="preview">
      <h2 id="preview">How it would read</h2>
      <p>
        <Link to={`${previewPage.path}?api=${encodeURIComponent(api)}&id=${id}`}>Pages, SDK and a sandbox of it</Link>,
        as if it were published.
      </p>
    </section>
  )
}

type DocumentProps = { readonly of: ProposalInFull; readonly onExpired: () => void }

/** Kept until the proposal is settled. */
function TheDocument({ of: { api, id, state, name }, onExpired }: DocumentProps): ReactNode {
  const save = useAction(async () => {
    const { document: text } = await getProposedDocument(portal(), { api, proposalId: id })
    const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
    const link = document.createElement('a')
    Object.assign(link, { href: address, download: name })
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 1_000)
  }, onExpired)
  if (state !== 'open' && state !== 'approved') return null
  return (
    <section className={styles.section} aria-labelledby="document">
      <h2 id="document">The document</h2>
      <FailureNotice failure={save.failure} />
      <p className={styles.actions}>
        <button type="button" className="button" aria-disabled={save.busy} onClick={() => void save.run()}>
          Download {name}
        </button>
      </p>
      <p className="label">
        Whoever has the city’s repository publishes the same with{' '}
        <code>
          npm run publish -- {api} {name}
        </code>
        .
      </p>
    </section>
  )
}
