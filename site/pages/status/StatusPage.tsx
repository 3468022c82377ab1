import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import type { ApiStatus } from '@city/sdk/portal'
import { operationPath } from '@openlondon/contract/model'
import type { StatusPage as Page, StatusRow } from '@site/pages/status/plugin'
import { useFormats } from '../../frame/text/use-formats'
import { Bulletins } from './Bulletins'
import { Freshness } from './Freshness'
import { Incidents } from './Incidents'
import { dayKinds, strokesOf, sumOf } from './status-days'
import { standingWords, statusDescription, statusTitle } from './status-words'
import { useStatus } from './use-status'
import styles from './StatusPage.module.css'

/** Which APIs answer, as their callers met it. */
export default function StatusPage({ page }: { readonly page: Page }): ReactNode {
  const heard = useStatus()
  const status = typeof heard === 'object' ? heard.status : undefined
  const byApi = new Map(status?.apis.map((one) => [one.api, one]))
  const lastDay = status?.at.slice(0, 10)
  const bulletins = status?.bulletins ?? []
  const open = bulletins.filter(({ state }) => state !== 'closed')
  const past = bulletins.filter(({ state }) => state === 'closed')
  return (
    <Layout title={statusTitle} description={statusDescription}>
      <main className="page">
        <h1>{statusTitle}</h1>
        <div className={styles.lead}>
          {heard === undefined && (
            <p role="status" className="scripted">
              Asking the portal…
            </p>
          )}
          {heard === 'silent' && <p>The portal has not answered. You may be offline; it is asked again each minute.</p>}
          {heard === 'none' && <p>No portal serves this page, so nobody knows how the APIs stand.</p>}
          {typeof heard === 'object' && <Freshness of={heard.status} heardAt={heard.heardAt} />}
        </div>
        <noscript>
          <p className="notice">
            The numbers are filled in by JavaScript. Without it, read{' '}
            <a href="/portal/v1/status">how everything stands, as JSON</a>, or{' '}
            <a href="/portal/v1/status/incidents">the incidents, as a feed</a>.
          </p>
        </noscript>
        {open.length > 0 && (
          <section aria-labelledby="now">
            <h2 id="now">What is said now</h2>
            <Bulletins bulletins={open} rows={page.rows} />
          </section>
        )}
        <ul className={styles.apis}>
          {page.rows.map((row) => (
            <ApiLine key={row.id} row={row} of={byApi.get(row.id)} lastDay={lastDay} />
          ))}
        </ul>
        {status && (
          <p className="label">
            Ninety days, today on the right. A full line is a day that went well; half a line is one on which one call
            of a hundred or more was answered with 500 or above, or a check failed; a dot is one on which nobody asked.
          </p>
        )}
        <h2 id="incidents">Incidents</h2>
        {status && <Incidents incidents={status.incidents} bulletins={bulletins} rows={page.rows} />}
        <p>
          <a href="/portal/v1/status/incidents">Follow them, and what is said of them, as a feed</a> (Atom).
        </p>
        <h2 id="said">What was said</h2>
        {status && past.length === 0 && <p>Whoever runs the portal has closed no bulletin in the last ninety days.</p>}
        <Bulletins bulletins={past} rows={page.rows} />
        <h2 id="how">How it is known</h2>
        <p>
          Calls that pass this portal’s gateway are counted by how they ended and how long they took. Where nobody calls
          an API for some minutes, the portal asks its owner’s server for a sign of life: that says that the server is
          there, and not that its data is right. An incident is a time in which no call got through to an owner, looked
          at once a minute. A call that its caller left, or that broke off half-way, counts nowhere. A portal that is
          down cannot say so here.
        </p>
        <p>
          <Link to={operationPath({ apiId: 'portal', name: 'getStatus' })}>The same for programs</Link> ·{' '}
          <Link to="/report/">Report wrong data</Link>
        </p>
      </main>
    </Layout>
  )
}

type LineProps = {
  readonly row: StatusRow
  readonly of: ApiStatus | undefined
  readonly lastDay: string | undefined
}

function ApiLine({ row, of, lastDay }: LineProps): ReactNode {
  const [words, state] = standingWords[of?.standing ?? ''] ?? ['', '']
  return (
    <li id={row.id}>
      <h2>
        <Link to={row.href} lang={row.lang}>
          {row.name}
        </Link>
      </h2>
      {of && lastDay && (
        <>
          <span className={`state ${state}`}>{words}</span>
          <Days of={of} lastDay={lastDay} />
          {of.answeredAt !== null && (
            <p className="label">
              <Summary of={of} answeredAt={of.answeredAt} lastDay={lastDay} />
            </p>
          )}
        </>
      )}
    </li>
  )
}

function Days({ of: { days }, lastDay }: { readonly of: ApiStatus; readonly lastDay: string }): ReactNode {
  const kinds = dayKinds(days, lastDay)
  return (
    <svg viewBox="0 0 90 10" preserveAspectRatio="none" className={styles.days} aria-hidden="true">
      <path d={strokesOf(kinds, 'none')} className={styles.none} />
      <path d={strokesOf(kinds, 'good')} className={styles.good} />
      <path d={strokesOf(kinds, 'poor')} className={styles.poor} />
    </svg>
  )
}

type SummaryProps = { readonly of: ApiStatus; readonly answeredAt: string; readonly lastDay: string }

function Summary({ of: { days }, answeredAt, lastDay }: SummaryProps): ReactNode {
  const { count, ago, lang } = useFormats()
  const { calls, faults, checks, days: measured } = sumOf(days)
  const today = days.find(({ date }) => date === lastDay)
  return (
    <>
      {count(calls)} calls and {count(checks)} checks on {measured} {measured === 1 ? 'day' : 'days'}; {count(faults)}{' '}
      calls failed.
      {today?.p95Ms != null && ` Today 95 of 100 took no longer than ${count(today.p95Ms)} ms.`} Last heard{' '}
      <time dateTime={answeredAt} lang={lang}>
        {ago(answeredAt, Date.now())}
      </time>
      .
    </>
  )
}
