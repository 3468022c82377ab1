import { lazy, Suspense, type ReactNode } from 'react'
import BrowserOnly from '@docusaurus/BrowserOnly'
import Layout from '@theme/Layout'
import { operationPath } from '@openlondon/contract/model'
import type { ReportedApi } from '@site/pages/account/report/report-place'
import { reportDescription, reportTitle } from './report-place'
import styles from '../frame/AccountShell.module.css'

const ReportForm = lazy(() => import(/* webpackChunkName: "account-page" */ './ReportForm'))

/** For anybody whose answer was wrong: no account is needed. */
export default function ReportPage({ page }: { readonly page: readonly ReportedApi[] }): ReactNode {
  return (
    <Layout title={reportTitle} description={reportDescription}>
      <main className={`page ${styles.page}`}>
        <section className={styles.sign}>
          <h1>{reportTitle}</h1>
          <p>
            Say which operation answered, and what is wrong in it. It goes to the owner of the API. In public there is
            that somebody reported something, what became of it and the owner’s answer: never what you write, and never
            who you are.
          </p>
          <noscript>
            <p className="notice">
              This form needs JavaScript.{' '}
              <a href={operationPath({ apiId: 'portal', name: 'reportFault' })}>The same can be done by one request</a>,
              and <a href="/portal/v1/fault-reports">what was reported</a> can be read without it.
            </p>
          </noscript>
          <BrowserOnly>
            {() => (
              <Suspense>
                <ReportForm apis={page} />
              </Suspense>
            )}
          </BrowserOnly>
        </section>
      </main>
    </Layout>
  )
}
