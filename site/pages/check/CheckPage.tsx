import { lazy, Suspense, type ReactNode } from 'react'
import BrowserOnly from '@docusaurus/BrowserOnly'
import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import { rulesPath } from '@openlondon/contract/model'
import styles from './CheckPage.module.css'

// The name keeps its stylesheet out of every page: see bundle/light-bundle.ts.
const Check = lazy(() => import(/* webpackChunkName: "check-page" */ './Check'))

const waiting = <p role="status" className="label" />

/** Drop an OpenAPI document, and read what to mend in it. All of it happens in the browser. */
export default function CheckPage({ worker }: { readonly worker: { readonly path: string } }): ReactNode {
  return (
    <Layout
      title="Check a document"
      description="Drop an OpenAPI document, and read what to mend, and what breaks since its last version. Nothing is uploaded."
    >
      <main className={`page ${styles.page}`}>
        <h1>Check a document</h1>
        <p>
          Drop any OpenAPI document: 2.0, 3.0 or 3.1, JSON or YAML. You read what to mend first and where it stands;
          with its last version beside it, what breaks, and for whom. <strong>Nothing is uploaded</strong>: the{' '}
          <Link to={rulesPath}>same rules</Link> as on the command line run in this browser.
        </p>
        <p>
          Owners of an API here propose the document at their <Link to="/account/desk/">desk</Link> then.
        </p>
        <noscript>
          <p className="notice">
            This page needs JavaScript. The same is done by the commands of <Link to="/publish/">Publish an API</Link>.
          </p>
        </noscript>
        <BrowserOnly fallback={waiting}>
          {() => (
            <Suspense fallback={waiting}>
              <Check workerPath={worker.path} />
            </Suspense>
          )}
        </BrowserOnly>
      </main>
    </Layout>
  )
}
