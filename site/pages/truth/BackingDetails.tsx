import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { TruthRow } from '@site/pages/truth/create-truth-page'

/** One API's operations with what stands behind each, and the answers that count nowhere with the reason. */
export function BackingDetails({ row }: { readonly row: TruthRow }): ReactNode {
  return (
    <details className="details" id={row.id}>
      <summary>
        <span lang={row.lang}>{row.name}</span>: {summaryOf(row)}
      </summary>
      {row.setAside.length > 0 && (
        <>
          <p>Set aside:</p>
          <ul>
            {row.setAside.map(({ name, operation, reason }) => (
              <li key={name}>
                <code>{name}</code>
                {operation && (
                  <>
                    {' '}
                    of <code>{operation}</code>
                  </>
                )}
                : {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <ul>
        {row.backing.map(({ name, href, text }) => (
          <li key={name}>
            <Link to={href}>
              <code>{name}</code>
            </Link>
            : {text}
          </li>
        ))}
      </ul>
    </details>
  )
}

function summaryOf({ bare, setAside }: TruthRow): string {
  const behind = bare ? `something behind ${bare.of - bare.part} of ${bare.of} operations` : 'not known by operation'
  return setAside.length === 0 ? behind : `${behind}, ${setAside.length} answers set aside`
}
