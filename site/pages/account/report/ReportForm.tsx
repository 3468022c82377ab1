import { useState, type FormEvent, type ReactNode } from 'react'
import { reportText } from '@openlondon/contract/languages/en/report'
import { useText } from '../../../frame/text/use-text'
import { reportFault, type Fault } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import { FaultsTold } from './FaultsTold'
import type { ReportedApi } from './report-place'
import { AnswerAddressField } from '../frame/AnswerAddressField'
import styles from '../frame/Account.module.css'

const nothing = { wrong: '', wanted: '', requestId: '', email: '' }

/** What is wrong, where, and, if one likes, where the answer goes. The address says which operation: `?operation=…`. */
export default function ReportForm({ apis }: { readonly apis: readonly ReportedApi[] }): ReactNode {
  const { t, rich } = useText(reportText)
  const [asked] = useState(() => new URLSearchParams(globalThis.location.search))
  const [operation, setOperation] = useState(() => asked.get('operation') ?? '')
  const [written, setWritten] = useState(() => ({ ...nothing, requestId: asked.get('request') ?? '' }))
  const [told, setTold] = useState<Fault>()
  const send = useAction(async () => {
    const { wrong, wanted, requestId, email } = written
    const body = {
      operation,
      wrong: wrong.trim(),
      ...(wanted.trim() !== '' && { wanted: wanted.trim() }),
      ...(requestId.trim() !== '' && { requestId: requestId.trim() }),
      ...(email.trim() !== '' && { email: email.trim() }),
    }
    setTold(await reportFault(portal(), { body }))
    setWritten(nothing)
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTold(undefined)
    void send.run()
  }
  const apiId = asked.get('api') ?? operation.split('.', 1)[0]
  return (
    <div className={styles.account}>
      <form onSubmit={submit}>
        <label className={styles.field}>
          {t('operation')}
          <select name="operation" required value={operation} onChange={(event) => setOperation(event.target.value)}>
            <option value="">{t('chooseOne')}</option>
            {apis.map(({ id, name, operations }) => (
              <optgroup key={id} label={name}>
                {operations.map(([operationId, summary]) => (
                  <option key={operationId} value={operationId}>
                    {summary} ({operationId})
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {t('whatIsWrong')}
          <textarea
            name="wrong"
            required
            minLength={10}
            maxLength={2000}
            rows={4}
            value={written.wrong}
            onChange={(event) => setWritten({ ...written, wrong: event.target.value })}
          />
          <span className="label">{t('theOwnerReadsItAnd')}</span>
        </label>
        <label className={styles.field}>
          {t('whatShouldItBeOptional')}
          <textarea
            name="wanted"
            maxLength={2000}
            rows={2}
            value={written.wanted}
            onChange={(event) => setWritten({ ...written, wanted: event.target.value })}
          />
        </label>
        <label className={styles.field}>
          {t('requestIdOptional')}
          <input
            type="text"
            name="requestId"
            maxLength={64}
            autoComplete="off"
            spellCheck={false}
            value={written.requestId}
            onChange={(event) => setWritten({ ...written, requestId: event.target.value })}
          />
          <span className="label">{rich('xRequestIdOfThe', { code: (words) => <code>{words}</code> })}</span>
        </label>
        <AnswerAddressField value={written.email} onChange={(email) => setWritten({ ...written, email })}>
          {t('onlyIfYouWantAn')}
        </AnswerAddressField>
        <FailureNotice failure={send.failure} />
        <p className={styles.actions}>
          <Submit label={t('sendTheReport')} action={send} />
        </p>
        <p role="status" className={styles.said}>
          {told && t('theReportHasArrivedAs', { id: told.id })}
        </p>
      </form>
      <FaultsTold
        key={`${apiId} ${told?.id ?? ''}`}
        apiId={apis.some(({ id }) => id === apiId) ? apiId : undefined}
        newest={told}
      />
    </div>
  )
}
