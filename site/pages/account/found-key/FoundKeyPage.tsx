import { lazy, Suspense, type ReactNode } from 'react'
import BrowserOnly from '@docusaurus/BrowserOnly'
import Layout from '@theme/Layout'
import { operationPath } from '@openlondon/contract/model'
import styles from '../frame/AccountShell.module.css'

const FoundKeyForm = lazy(() => import(/* webpackChunkName: "account-page" */ './FoundKeyForm'))

/** For anybody who has found a key of somebody else: no account is needed. */
export default function FoundKeyPage(): ReactNode {
  return (
    <Layout
      title="I found a key"
      description="Tell of a key that you found where others can read it. No account is needed."
    >
      <main className={`page ${styles.page}`}>
        <section className={styles.sign}>
          <h1>I found a key</h1>
          <p>
            Thank you for telling. Paste the key as you found it: its holder gets a mail, and a key that could do harm
            is stopped. You will not hear whose it is, nor whether it worked.
          </p>
          <noscript>
            <p className="notice">
              This form needs JavaScript.{' '}
              <a href={operationPath({ apiId: 'portal', name: 'reportFoundKey' })}>
                The same can be done by one request.
              </a>
            </p>
          </noscript>
          <BrowserOnly>
            {() => (
              <Suspense>
                <FoundKeyForm />
              </Suspense>
            )}
          </BrowserOnly>
        </section>
      </main>
    </Layout>
  )
}
