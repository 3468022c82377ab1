import { lazy, Suspense, type ReactNode } from 'react'
import type { City } from '@openlondon/contract'
import AccountPage from '../account/AccountPage'

const Preview = lazy(() => import(/* webpackChunkName: "account-preview" */ './Preview'))

type Props = { readonly worker: { readonly path: string }; readonly city: City }

/** How a proposal would read, for those who are signed in and may see it. */
export default function PreviewPage({ worker, city }: Props): ReactNode {
  return (
    <AccountPage
      page={(props) => (
        <Suspense fallback={<p role="status" className="label" />}>
          <Preview {...props} workerPath={worker.path} city={city} />
        </Suspense>
      )}
    />
  )
}
