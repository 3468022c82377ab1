import type { ReactNode } from 'react'
import ErrorBoundary from '@docusaurus/ErrorBoundary'
import Head from '@docusaurus/Head'
import { PageMetadata, SkipToContentFallbackId, SkipToContentLink } from '@docusaurus/theme-common'
import { engineLanguage, isTranslated } from '@openlondon/contract/language'
import { frameText } from '@openlondon/contract/languages/en/frame'
import ErrorPageContent from '@theme/ErrorPageContent'
import Footer from '@theme/Footer'
import LayoutProvider from '@theme/Layout/Provider'
import Navbar from '@theme/Navbar'
import type { Props } from '@theme/Layout'
import { Spoken, useLanguagesHere } from '@site/frame/text/page-speech'
import { translatedRooms, untranslatedRooms } from '@site/frame/text/translated-rooms'
import { usePlainPath } from '@site/frame/text/use-local-path'
import { useReaderLanguage } from '@site/frame/text/use-reader-language'
import { useText } from '@site/frame/text/use-text'

/** Masthead, content, footer: the frame of every page, in the reader's language; the content is in that of the page. */
export default function Layout({ children, title, description, noFooter }: Props): ReactNode {
  const { page } = useLanguagesHere()
  const frame = useReaderLanguage()
  const path = usePlainPath()
  const foreign = frame.tag === page.tag ? {} : { lang: frame.tag, dir: frame.dir }
  return (
    <LayoutProvider>
      <PageMetadata {...(title ? { title } : {})} {...(description ? { description } : {})} />
      {page.tag !== engineLanguage && (
        <Head>
          <html lang={page.tag} dir={page.dir} />
        </Head>
      )}
      <Spoken language={frame}>
        <Around {...foreign}>
          <Skip />
          <Navbar />
        </Around>
      </Spoken>
      <div id={SkipToContentFallbackId} className="content">
        <ErrorBoundary fallback={(params) => <ErrorPageContent {...params} />}>
          {isTranslated(path, { translatedRooms, untranslatedRooms }) ? (
            <Spoken language={page}>{children}</Spoken>
          ) : (
            children
          )}
        </ErrorBoundary>
      </div>
      {!noFooter && (
        <Spoken language={frame}>
          <Around {...foreign}>
            <Footer />
          </Around>
        </Spoken>
      )}
    </LayoutProvider>
  )
}

type AroundProps = { readonly lang?: string; readonly dir?: string; readonly children: ReactNode }

/** What is in another language than the page says so; it is no box of its own. */
function Around({ lang, dir, children }: AroundProps): ReactNode {
  return lang === undefined ? (
    children
  ) : (
    <div className="around" lang={lang} dir={dir}>
      {children}
    </div>
  )
}

function Skip(): ReactNode {
  return <SkipToContentLink className="skip">{useText(frameText).t('skip')}</SkipToContentLink>
}
