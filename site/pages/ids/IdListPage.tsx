import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { IdLink } from '@site/pages/ids/create-id-pages'
import { ListedShell } from '../../frame/ListedShell'
import { idFeedPath, idsPath } from './create-id-pages'

type Props = { readonly links: readonly IdLink[] }

/** Every kind of id that the city remembers, with what it names. */
export default function IdListPage({ links }: Props): ReactNode {
  return (
    <ListedShell
      title="Ids"
      description="Every kind of id that the city’s APIs share: which there are, what they are called, and what became of the others."
      list="Ids"
      overview={idsPath}
      groups={
        links.length > 0 ? [{ label: 'Kinds', links: links.map(({ href, title }) => ({ href, label: title })) }] : []
      }
    >
      <h1>Ids</h1>
      <p>
        Ids are what joins one API with another. Here is which there are, and what became of those that are no more; a
        program can follow that as a <a href={idFeedPath}>feed</a>.
      </p>
      {links.length === 0 && <p>This city remembers none yet.</p>}
      <dl>
        {links.map(({ href, title, summary }) => (
          <div key={href}>
            <dt>
              <Link to={href}>{title}</Link>
            </dt>
            <dd>{summary}</dd>
          </div>
        ))}
      </dl>
    </ListedShell>
  )
}
