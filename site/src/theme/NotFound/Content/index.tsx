import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { cataloguePath } from '@openlondon/contract/model'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { useText } from '@site/frame/text/use-text'
import { LineDrawing } from '@site/frame/drawing/LineDrawing'

export default function NotFoundContent(): ReactNode {
  const { t, rich } = useText(frameText)
  return (
    <main className="page lost">
      <LineDrawing className="lost__line" />
      <h1>{t('lostTitle')}</h1>
      <p>{t('lostWhy')}</p>
      <p>
        {rich('lostWays', {
          apis: (words) => <Link to={cataloguePath}>{words}</Link>,
          front: (words) => <Link to="/">{words}</Link>,
        })}
      </p>
    </main>
  )
}
