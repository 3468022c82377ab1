import type { ReactNode } from 'react'
import type { TruthRow } from '@site/pages/truth/create-truth-page'

/** The answers that count nowhere, each with the reason: nothing is left out silently. */
export function SetAsideList({ rows }: { readonly rows: readonly TruthRow[] }): ReactNode {
  const concerned = rows.filter(({ setAside }) => setAside.length > 0)
  if (concerned.length === 0) return null
  return (
    <>
      <h2 id="set-aside">Set aside, and why</h2>
      <dl>
        {concerned.map((row) => (
          <div key={row.id}>
            <dt lang={row.lang}>{row.name}</dt>
            {row.setAside.map(({ name, operation, reason }) => (
              <dd key={name}>
                <code>{operation ?? name}</code>: {reason}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  )
}
