import { useEffect, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { waitWords, type Failure } from './failure'

/** What went wrong, when to try again, and the page that says more. Announced as soon as it appears. */
export function FailureNotice({ failure }: { readonly failure: Failure | undefined }): ReactNode {
  return <div role="alert">{failure && <Notice failure={failure} />}</div>
}

function Notice({ failure }: { readonly failure: Failure }): ReactNode {
  return (
    <div className="notice notice--danger">
      <p className="notice__title">{failure.title}</p>
      <p>
        {failure.detail} {failure.retryAt !== undefined && <Wait until={failure.retryAt} />}
      </p>
      {failure.href && (
        <p>
          <Link to={failure.href}>About this answer</Link>
          {failure.requestId && <span className="label"> · request {failure.requestId}</span>}
        </p>
      )}
    </div>
  )
}

/** Counts down without a live region: one announcement is enough. */
function Wait({ until }: { readonly until: number }): ReactNode {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const clock = new Date(until).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' })
  return (
    <strong>{until <= now ? 'You can try again now.' : `Try again ${waitWords(until - now)}, at ${clock}.`}</strong>
  )
}
