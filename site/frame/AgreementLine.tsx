import type { ReactNode } from 'react'
import type { Agreement } from '@city/sdk/portal'
import { useAgreements } from './use-agreements'
import { useFormats } from './text/use-formats'

const placesShown = 3

/** What passed the gateway of one operation, in a line: it stands there before anything is known, and takes no more room after. */
export function AgreementOf({ operation }: { readonly operation: string }): ReactNode {
  const apiId = operation.slice(0, operation.indexOf('.'))
  const agreement = useAgreements(apiId)?.find((one) => one.operation === operation)
  return <AgreementLine of={agreement} />
}

export function AgreementLine({ of }: { readonly of: Agreement | undefined }): ReactNode {
  const { lang, ago, count } = useFormats()
  if (!of || of.looked === 0) return 'No answer looked at yet.'
  const { agreed, looked, answers, lastAgreedAt, misfits } = of
  const places = misfits.filter(({ kind }) => kind !== 'unreachable')
  return (
    <>
      {lastAgreedAt === null ? (
        'None has agreed'
      ) : (
        <>
          Last agreed{' '}
          <time dateTime={lastAgreedAt} lang={lang}>
            {ago(lastAgreedAt, Date.now())}
          </time>
        </>
      )}
      ; {shareText(agreed, looked, count)}
      {answers > looked && `, of ${count(answers)} that came`}.
      {places.length > 0 && (
        <>
          {' '}
          They differ at{' '}
          {places.slice(0, placesShown).map(({ kind, place, times }, index) => (
            <span key={`${kind} ${place}`}>
              {index > 0 && ', '}
              <code>{place === '' ? kind : place}</code> ({count(times)})
            </span>
          ))}
          {places.length > placesShown && ` and ${places.length - placesShown} more`}.
        </>
      )}
    </>
  )
}

function shareText(agreed: number, looked: number, count: (number: number) => string): string {
  if (looked === 1) return `the one answer looked at ${agreed === 1 ? 'agrees' : 'does not'}`
  return `${agreed === looked ? 'all' : `${count(agreed)} of`} ${count(looked)} answers looked at agree`
}
