import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { TruthRow } from '@site/pages/truth/create-truth-page'

/** One API's operations with what stands behind each. */
export function BackingDetails({ row }: { readonly row: TruthRow }): ReactNode {
  return (
    <details className="details" id={row.id}>
      <summary>
        <span lang={row.lang}>{row.name}</span>: {summaryOf(row)}
      </summary>
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

function summaryOf({ bare }: TruthRow): string {
  return bare ? `something behind ${bare.of - bare.part} of ${bare.of} operations` : 'not known by operation'
}
