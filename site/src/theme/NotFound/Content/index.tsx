import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { PageMetadata } from '@docusaurus/theme-common'
import { cataloguePath } from '@openlondon/contract/model'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { Spoken, useLanguagesHere } from '@site/frame/text/page-speech'
import { useReaderLanguage } from '@site/frame/text/use-reader-language'
import { useText } from '@site/frame/text/use-text'
import { LineDrawing } from '@site/frame/drawing/LineDrawing'

/** In the reader's language: the words are those of the frame, and stand for pages of every one. */
export default function NotFoundContent(): ReactNode {
  const reader = useReaderLanguage()
  const { page } = useLanguagesHere()
  const foreign = reader.tag === page.tag ? {} : { lang: reader.tag, dir: reader.dir }
  return (
    <Spoken language={reader}>
      <main className="page lost" {...foreign}>
        <Lost />
      </main>
    </Spoken>
  )
}

/** Its name is given inside of the frame, which gives none: what is said last about a page's head counts. */
function Lost(): ReactNode {
  const { t, rich } = useText(frameText)
  return (
    <>
      <PageMetadata title={t('lostTitle')} />
      <LineDrawing className="lost__line" />
      <h1>{t('lostTitle')}</h1>
      <p>{t('lostWhy')}</p>
      <p>
        {rich('lostWays', {
          apis: (words) => <Link to={cataloguePath}>{words}</Link>,
          front: (words) => <Link to="/">{words}</Link>,
        })}
      </p>
    </>
  )
}
