import { lazy, Suspense, type ReactNode } from 'react'
import BrowserOnly from '@docusaurus/BrowserOnly'
import { useLocation } from '@docusaurus/router'
import Layout from '@theme/Layout'
import { apiPath } from '@openlondon/contract/model'
import { accountPages, deskPage, previewPage, unsubscribePage } from './frame/account-pages'
import { administrationPages } from './frame/administration-pages'
import type { OtherPage } from './Account'
import styles from './frame/AccountShell.module.css'

// The name keeps its stylesheet out of every page: see bundle/light-bundle.ts.
const Account = lazy(() => import(/* webpackChunkName: "account-page" */ './Account'))

const waiting = (
  <section className={styles.sign}>
    <h1>Get a key</h1>
    <p role="status" className="label" />
  </section>
)

/** Sign up, keys and usage. Only a browser with a script can do this; who has none is told of the API behind it. */
export default function AccountPage({ page }: Partial<OtherPage>): ReactNode {
  const here = useLocation().pathname.replace(/\/?$/, '/')
  return (
    <Layout
      title={
        [...accountPages, ...administrationPages, deskPage, previewPage, unsubscribePage].find(
          ({ path }) => path === here,
        )?.title ?? 'Get a key'
      }
      description="One field, six digits, and a key for every API. Your keys, their usage and your data."
    >
      <main className={`page ${styles.page}`}>
        <noscript>
          <p className="notice">
            This page needs JavaScript. All it does can also be done through{' '}
            <a href={apiPath('portal')}>the portal’s own API</a>.
          </p>
        </noscript>
        <BrowserOnly fallback={waiting}>
          {() => (
            <Suspense fallback={waiting}>
              <Account {...(page && { page })} />
            </Suspense>
          )}
        </BrowserOnly>
      </main>
    </Layout>
  )
}
