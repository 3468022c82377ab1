import { useState, type ReactNode } from 'react'
import { decideProposal, publishProposal, type ProposalDecision, type ProposalInFull } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { patientPortal, portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import { WordsField } from '../frame/WordsField'
import styles from '../frame/Account.module.css'

type Props = {
  readonly of: ProposalInFull
  readonly onDone: (now: ProposalInFull, said: string) => void
  /** What was tried stands in the history. */
  readonly onFailed: () => void
  readonly onExpired: () => void
}

type Decision = ProposalDecision['decision']

const decisions: readonly (readonly [decision: Decision, label: string, tone: string, said: string])[] = [
  ['approve', 'Approve', 'button--main', 'It is approved, and can be published.'],
  ['decline', 'Decline', 'button--danger', 'It is declined.'],
  ['withdraw', 'Withdraw', 'button--quiet', 'It is withdrawn.'],
]

/** What this account may do with a proposal now; with words to the other side, if it likes. */
export function ProposalActions({ of: proposal, onDone, onFailed, onExpired }: Props): ReactNode {
  const { api, id: proposalId, version, may, state } = proposal
  const [words, setWords] = useState('')
  const decide = useAction(async (decision: Decision, said: string) => {
    const why = words.trim()
    onDone(
      await decideProposal(portal(), { api, proposalId, body: { decision, ...(why !== '' && { words: why }) } }),
      said,
    )
    setWords('')
  }, onExpired)
  const publish = useAction(async () => {
    try {
      onDone(await publishProposal(patientPortal(), { api, proposalId }), `${api} ${version} is published.`)
    } catch (error) {
      onFailed()
      throw error
    }
  }, onExpired)
  if (state === 'published')
    return (
      <p className="notice">
        It is published. Holders whose keys used what breaks are told within minutes. These pages and the SDK follow
        when they are built the next time, and the server serves it when it starts the next time.
      </p>
    )
  if (may.length === 0) return null
  const own = decisions.filter(([decision]) => may.includes(decision))
  return (
    <section className={styles.section} aria-labelledby="decide">
      <h2 id="decide">{state === 'approved' ? 'It is approved' : 'It waits for an administrator'}</h2>
      <WordsField label="Why" value={words} onChange={setWords} />
      <FailureNotice failure={decide.failure ?? publish.failure} />
      <p role="status" className="label">
        {publish.slow && 'Publishing…'}
      </p>
      <p className={styles.actions}>
        {may.includes('publish') && (
          <button
            type="button"
            className="button button--main"
            aria-disabled={publish.busy}
            onClick={() => void publish.run()}
          >
            Publish {version}
          </button>
        )}
        {own.map(([decision, label, tone, said]) => (
          <button
            key={decision}
            type="button"
            className={`button ${tone}`}
            aria-disabled={decide.busy}
            onClick={() => void decide.run(decision, said)}
          >
            {label}
          </button>
        ))}
      </p>
    </section>
  )
}
