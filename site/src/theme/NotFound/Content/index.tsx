import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { cataloguePath } from '@openlondon/contract/model'
import { LineDrawing } from '@site/frame/drawing/LineDrawing'

export default function NotFoundContent(): ReactNode {
  return (
    <main className="page lost">
      <LineDrawing className="lost__line" />
      <h1>There is no page here</h1>
      <p>It may have moved, or the address has a slip in it.</p>
      <p>
        <Link to={cataloguePath}>Look through the APIs</Link> or <Link to="/">go to the front page</Link>.
      </p>
    </main>
  )
}
