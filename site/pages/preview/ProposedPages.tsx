import { useMemo, useState, type ReactNode } from 'react'
import type { City } from '@openlondon/contract'
import { modelsPath } from '@openlondon/contract/model'
import type { OperationPage } from '@site/pages/reference/create/create-operation-page'
import type { PreviewedOperation, ProposalPreview } from '@city/sdk/portal'
import account from '../account/frame/Account.module.css'
import { OperationView } from '../reference/OperationView'
import { startValues } from '../reference/call/recipe'
import styles from './Preview.module.css'
import { useDrawn } from './use-drawn'

type Props = {
  readonly of: ProposalPreview
  readonly apiId: string
  readonly sandbox: string
  readonly workerPath: string
  readonly city: City
}

/** Pages of what is new or has changed, one at a time, as the reference would show them. */
export function ProposedPages({ of: { contract, operations, operationsCount }, apiId, ...rest }: Props): ReactNode {
  const { sandbox, workerPath, city } = rest
  const question = useMemo(
    () =>
      contract === null || operations.length === 0
        ? undefined
        : { city, apiId, contract, operations: operations.map(({ operation }) => operation) },
    [city, apiId, contract, operations],
  )
  const drawn = useDrawn(workerPath, question)
  const [chosen, setChosen] = useState<string>(operations[0]?.operation ?? '')
  const page = drawn && 'pages' in drawn ? drawn.pages.find(({ id }) => id === chosen) : undefined
  return (
    <section className={account.section} aria-labelledby="pages">
      <h2 id="pages">Its pages</h2>
      {operations.length === 0 && <p className={account.empty}>No page of an operation changes.</p>}
      {contract === null && <p className="notice">The contract is too long to draw pages from here.</p>}
      {question && (
        <>
          <p className={account.field}>
            <label htmlFor="page-of">Operation</label>
            <select id="page-of" value={chosen} onChange={(event) => setChosen(event.target.value)}>
              {operations.map((one) => (
                <option key={one.operation} value={one.operation}>
                  {labelOf(one)}
                </option>
              ))}
            </select>
          </p>
          {operationsCount > operations.length && (
            <p className="label">And {operationsCount - operations.length} more.</p>
          )}
          <p role="status" className="label">
            {!drawn && 'Drawing…'}
          </p>
          {drawn && 'fault' in drawn && <p className="notice notice--warning">{drawn.fault}</p>}
          {page && <ProposedPage key={page.id} page={page} apiId={apiId} sandbox={sandbox} />}
        </>
      )}
    </section>
  )
}

const labelOf = ({ operation, kind }: PreviewedOperation): string => `${operation} (${kind})`

type PageProps = { readonly page: OperationPage; readonly apiId: string; readonly sandbox: string }

/** Its form asks the proposal's own sandbox. */
function ProposedPage({ page, apiId, sandbox }: PageProps): ReactNode {
  const [values, setValues] = useState(() => startValues(page.parameters))
  const { origin, pathname } = new URL(sandbox)
  const proposed = { ...page, recipe: { ...page.recipe, bases: { ...page.recipe.bases, sandbox: pathname } } }
  return (
    <article className={styles.page}>
      <p className="label">
        The form, <code>fetch</code> and <code>curl</code> ask the sandbox of the proposal. The SDK knows of it when it
        is published.
      </p>
      <OperationView
        page={proposed}
        models={modelsPath(apiId)}
        origins={{ api: origin, portal: origin }}
        values={values}
        onValue={(name, value) => setValues((before) => ({ ...before, [name]: value }))}
        isProposed
      />
    </article>
  )
}
