import { useState, type ReactNode } from 'react'
import { answerFault, type FaultAnswer, type ReportedFault } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import { WordsField } from '../frame/WordsField'
import styles from '../frame/Account.module.css'

type Props = {
  readonly of: ReportedFault
  readonly onAnswered: (said: string) => void
  readonly onExpired: () => void
}

const choices: readonly (readonly [state: FaultAnswer['state'], label: string])[] = [
  ['looked-at', 'We look at it'],
  ['mended', 'Mended'],
  ['not-a-fault', 'Not a fault'],
]

/** What somebody wrote, and the owner's word on it. */
export function ReportedFaultItem({ of: fault, onAnswered, onExpired }: Props): ReactNode {
  const [words, setWords] = useState('')
  const answer = useAction(async (state: FaultAnswer['state']) => {
    const own = words.trim()
    await answerFault(portal(), { faultId: fault.id, body: { state, ...(own !== '' && { answer: own }) } })
    setWords('')
    onAnswered(`${fault.id} is answered.`)
  }, onExpired)
  return (
    <li>
      <h3>
        <code>{fault.operation}</code>
      </h3>
      <p className="label">
        {fault.id}, {fault.state}, <Moment at={fault.reportedAt} />
        {fault.requestId !== null && `, request ${fault.requestId}`}
        {fault.wantsAnswer && ', waits for an answer by mail'}
      </p>
      <blockquote>{fault.wrong}</blockquote>
      {fault.wanted !== null && (
        <>
          <p className="label">It should be:</p>
          <blockquote>{fault.wanted}</blockquote>
        </>
      )}
      <WordsField label="Your answer, shown to everybody" value={words} onChange={setWords} />
      <FailureNotice failure={answer.failure} />
      <p className={styles.actions}>
        {choices.map(([state, label]) => (
          <button
            key={state}
            type="button"
            className="button button--quiet"
            aria-disabled={answer.busy}
            onClick={() => void answer.run(state)}
          >
            {label} <span className="visually-hidden">{fault.id}</span>
          </button>
        ))}
      </p>
    </li>
  )
}
