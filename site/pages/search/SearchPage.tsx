import { lazy, Suspense, type ReactNode } from 'react'
import BrowserOnly from '@docusaurus/BrowserOnly'
import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import { cataloguePath } from '@openlondon/contract/model'
import { useSearchSettings } from './settings'
import styles from './SearchPage.module.css'

// The dialog's own chunk: its stylesheet stays out of every page, see bundle/light-bundle.ts.
const SearchResults = lazy(() => import(/* webpackChunkName: "search-dialog" */ './SearchResults'))

/** `/search/?q=…`: what was found, at an address that can be kept and sent. */
export default function SearchPage(): ReactNode {
  const settings = useSearchSettings()
  return (
    <Layout title="Search" description="Find operations, guides, errors, examples and changes in plain words.">
      <main className={`page ${styles.page}`}>
        <h1>Search</h1>
        <noscript>
          <p className="notice">
            Searching needs JavaScript. Without it, start from <Link to={cataloguePath}>all APIs</Link>.
          </p>
        </noscript>
        <BrowserOnly>
          {() => (
            <Suspense fallback={null}>
              <SearchResults settings={settings} />
            </Suspense>
          )}
        </BrowserOnly>
      </main>
    </Layout>
  )
}
