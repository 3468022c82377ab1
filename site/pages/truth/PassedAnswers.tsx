import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { AgreementLine } from '../../frame/AgreementLine'
import { useAgreements } from '../../frame/use-agreements'
import type { TruthRow } from '@site/pages/truth/create-truth-page'

/** How far the answers agree that passed this portal's gateway, as its server says now. */
export function PassedAnswers({ rows }: { readonly rows: readonly TruthRow[] }): ReactNode {
  const agreements = useAgreements()
  const looked = rows
    .map((row) => ({ row, own: agreements?.filter(({ operation }) => operation.startsWith(`${row.id}.`)) ?? [] }))
    .filter(({ own }) => own.length > 0)
  return (
    <>
      <h2 id="passed">What passes the gateway</h2>
      <p>
        Of the answers that pass this portal’s gateway some are looked at beside the calls, and held against the
        contract that is served. Kept is how many agree and the shape of what does not: a place, what the contract wants
        there and what kind of value came, and never a value.
      </p>
      {looked.length === 0 && <p>No answer has been looked at here yet.</p>}
      {looked.map(({ row, own }) => (
        <details key={row.id} className="details" id={`passed-${row.id}`}>
          <summary>
            <span lang={row.lang}>{row.name}</span>:{' '}
            {own.filter(({ agreed, looked }) => looked > 0 && agreed === looked).length} of {own.length} operations
            agree in all that was looked at
          </summary>
          <ul>
            {own.map((agreement) => {
              const name = agreement.operation.slice(row.id.length + 1)
              return (
                <li key={name}>
                  <Link to={`${row.href}/${name}`}>
                    <code>{name}</code>
                  </Link>
                  : <AgreementLine of={agreement} />
                </li>
              )
            })}
          </ul>
        </details>
      ))}
    </>
  )
}
