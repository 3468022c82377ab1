import { useEffect, useState, type ReactNode } from 'react'
import { engineLanguage } from '@openlondon/contract/language'
import { askText } from '@openlondon/contract/languages/en/ask'
import { LocalLink } from '../../../frame/text/LocalLink'
import { useText } from '../../../frame/text/use-text'
import { waitWords, type Failure } from './failure'

/** What went wrong, when to try again, and the page that says more. Announced as soon as it appears. */
export function FailureNotice({ failure }: { readonly failure: Failure | undefined }): ReactNode {
  return <div role="alert">{failure && <Notice failure={failure} />}</div>
}

function Notice({ failure }: { readonly failure: Failure }): ReactNode {
  const { t } = useText(askText)
  return (
    <div className="notice notice--danger">
      <p className="notice__title">{failure.title}</p>
      <p>
        {failure.detail} {failure.retryAt !== undefined && <Wait until={failure.retryAt} />}
      </p>
      {failure.said !== undefined && (
        <p lang={engineLanguage} className="label">
          {failure.said}
        </p>
      )}
      {failure.href && (
        <p>
          <LocalLink to={failure.href}>{t('aboutThisAnswer')}</LocalLink>
          {failure.requestId && (
            <span className="label"> · {t('requestRequestId', { requestId: failure.requestId })}</span>
          )}
        </p>
      )}
    </div>
  )
}

/** Counts down without a live region: one announcement is enough. */
function Wait({ until }: { readonly until: number }): ReactNode {
  const { t } = useText(askText)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const clock = new Date(until).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' })
  return (
    <strong>
      {until <= now ? t('youCanTryAgainNow') : t('tryAgainAt', { wait: waitWords(t, until - now), clock })}
    </strong>
  )
}
