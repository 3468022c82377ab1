import { useEffect, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import type { Statistics } from '@city/sdk/portal'
import { operationPath } from '@openlondon/contract/model'
import type { StatisticsPage as Page } from '@site/pages/statistics/plugin'
import { readPortal } from '../../frame/read-portal'
import { Moment } from '../../frame/text/Moment'
import { Baselines } from './Baselines'
import { CallDays } from './CallDays'
import { Counted } from './Counted'
import { percent } from './told-share'
import { statisticsDescription, statisticsTitle } from './statistics-words'
import styles from './StatisticsPage.module.css'

/** Undefined before the portal has answered. */
type Heard = Statistics | 'none' | 'silent' | undefined

/** The portal in numbers, as it counts them, beside what the city said. */
export default function StatisticsPage({ page }: { readonly page: Page }): ReactNode {
  const [heard, ask] = useStatistics()
  const counted = typeof heard === 'object' ? heard : undefined
  return (
    <Layout title={statisticsTitle} description={statisticsDescription}>
      <main className="page">
        <h1>{statisticsTitle}</h1>
        <p role="status" className={styles.lead}>
          {heard === undefined && <span className="scripted">Asking the portal…</span>}
          {heard === 'silent' && 'The portal has not answered. You may be offline.'}
          {heard === 'none' && 'No portal serves this page, so nothing is counted.'}
          {counted && (
            <>
              As the portal counted on <Moment at={counted.at} />.
            </>
          )}
        </p>
        {heard === 'silent' && (
          <button type="button" className="button" onClick={ask}>
            Try again
          </button>
        )}
        <noscript>
          <p className="notice">
            The numbers are filled in by JavaScript. Without it, read <a href="/portal/v1/statistics">them as JSON</a>.
          </p>
        </noscript>
        <Counted of={counted} />
        {page.baselines.length > 0 && <Baselines of={page.baselines} counted={counted} />}
        <h2 id="calls">Calls a day</h2>
        {counted && <CallDays of={counted} />}
        <h2 id="apis">By API</h2>
        <div className={styles.table} role="region" aria-labelledby="apis" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">API</th>
                <th scope="col">Operations</th>
                <th scope="col">Went well, of ninety days</th>
              </tr>
            </thead>
            <tbody>
              {page.apis.map(({ id, name, lang, href }) => {
                const ofApi = counted?.byApi.find(({ api }) => api === id)
                return (
                  <tr key={id}>
                    <th scope="row">
                      <Link to={href} lang={lang}>
                        {name}
                      </Link>
                    </th>
                    <td>{ofApi?.operations}</td>
                    <td>{ofApi && percent(ofApi.answeredShare)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
        <h2 id="how">How it is counted</h2>
        <p>
          A developer is an account; a key is one that works now. Where fewer than five people are counted, the number
          is not told, and neither are keys that fewer than five accounts and teams hold. Calls are those that passed
          the gateway or the portal itself and were answered, without who made them. What went well is what was answered
          with less than 500, calls and the portal’s own checks together: it says that a server answered, and not that
          its data was right. What the city said was counted by nobody here.
        </p>
        <p>
          <Link to={operationPath({ apiId: 'portal', name: 'getStatistics' })}>The same for programs</Link> ·{' '}
          <Link to="/status/">Status by day</Link> · <Link to="/about/privacy/">What is kept</Link>
        </p>
      </main>
    </Layout>
  )
}

/** What was heard, and how to ask anew. */
function useStatistics(): readonly [Heard, () => void] {
  const [heard, setHeard] = useState<Heard>()
  useEffect(() => {
    if (heard !== undefined) return
    const abort = new AbortController()
    void readPortal<Statistics>('/portal/v1/statistics', abort.signal).then((told) => {
      if (!abort.signal.aborted) setHeard(told)
    })
    return () => abort.abort()
  }, [heard])
  return [heard, () => setHeard(undefined)]
}
