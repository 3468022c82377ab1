import { useState, type ReactNode } from 'react'
import { deskText } from '@openlondon/contract/languages/en/desk'
import { answerFault, type FaultAnswer, type ReportedFault } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { useText } from '../../../frame/text/use-text'
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

const choices: readonly FaultAnswer['state'][] = ['looked-at', 'mended', 'not-a-fault']

/** What somebody wrote, and the owner's word on it. */
export function ReportedFaultItem({ of: fault, onAnswered, onExpired }: Props): ReactNode {
  const { t, word } = useText(deskText)
  const [words, setWords] = useState('')
  const answer = useAction(async (state: FaultAnswer['state']) => {
    const own = words.trim()
    await answerFault(portal(), { faultId: fault.id, body: { state, ...(own !== '' && { answer: own }) } })
    setWords('')
    onAnswered(t('answered', { id: fault.id }))
  }, onExpired)
  return (
    <li>
      <h3>
        <code>{fault.operation}</code>
      </h3>
      <p className="label">
        {fault.id}, {word('fault', fault.state)}, <Moment at={fault.reportedAt} />
        {fault.requestId !== null && `, ${t('requestId', { id: fault.requestId })}`}
        {fault.wantsAnswer && `, ${t('waitsForMail')}`}
      </p>
      <blockquote>{fault.wrong}</blockquote>
      {fault.wanted !== null && (
        <>
          <p className="label">{t('itShouldBe')}</p>
          <blockquote>{fault.wanted}</blockquote>
        </>
      )}
      <WordsField label={t('yourAnswer')} value={words} onChange={setWords} />
      <FailureNotice failure={answer.failure} />
      <p className={styles.actions}>
        {choices.map((state) => (
          <button
            key={state}
            type="button"
            className="button button--quiet"
            aria-disabled={answer.busy}
            onClick={() => void answer.run(state)}
          >
            {word('answer', state)} <span className="visually-hidden">{fault.id}</span>
          </button>
        ))}
      </p>
    </li>
  )
}
