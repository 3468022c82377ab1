import { lazy, Suspense, type ReactNode } from 'react'
import BrowserOnly from '@docusaurus/BrowserOnly'
import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import { operationPath } from '@openlondon/contract/model'
import { proposeDescription, proposeTitle } from './propose-place'
import styles from '../frame/AccountShell.module.css'

const ProposeForm = lazy(() => import(/* webpackChunkName: "account-page" */ './ProposeForm'))

/** For anybody who needs something and writes no code. */
export default function ProposePage(): ReactNode {
  return (
    <Layout title={proposeTitle} description={proposeDescription}>
      <main className={`page ${styles.page}`}>
        <section className={styles.sign}>
          <p className="label">
            <Link to="/community/needs/">Needs</Link>
          </p>
          <h1>{proposeTitle}</h1>
          <p>
            Say who needs what, where and why, and what would count as solved. Whoever runs the portal reads it. If it
            is accepted it stands among <Link to="/community/needs/">the needs</Link>, perhaps in other words; before
            that nobody else sees it. Name nobody. Who writes code can{' '}
            <Link to="/community/#bring-a-need">send a need with its test</Link> instead.
          </p>
          <noscript>
            <p className="notice">
              This form needs JavaScript.{' '}
              <a href={operationPath({ apiId: 'portal', name: 'proposeNeed' })}>The same can be done by one request</a>,
              or by a mail to the address at the foot of the page.
            </p>
          </noscript>
          <BrowserOnly>
            {() => (
              <Suspense>
                <ProposeForm />
              </Suspense>
            )}
          </BrowserOnly>
        </section>
      </main>
    </Layout>
  )
}
