import type { MouseEvent, ReactNode } from 'react'
import ErrorBoundary from '@docusaurus/ErrorBoundary'
import Head from '@docusaurus/Head'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import { PageMetadata, SkipToContentFallbackId } from '@docusaurus/theme-common'
import { engineLanguage, isTranslated, pathInLanguage } from '@openlondon/contract/language'
import { frameText } from '@openlondon/contract/languages/en/frame'
import ErrorPageContent from '@theme/ErrorPageContent'
import Footer from '@theme/Footer'
import LayoutProvider from '@theme/Layout/Provider'
import Navbar from '@theme/Navbar'
import type { Props } from '@theme/Layout'
import { Spoken, useLanguagesHere, usePageLanguages } from '@site/frame/text/page-speech'
import { translatedRooms, untranslatedRooms } from '@site/frame/text/translated-rooms'
import { usePlainPath } from '@site/frame/text/use-local-path'
import { ReaderLanguageContext, useFoundReaderLanguage } from '@site/frame/text/use-reader-language'
import { useText } from '@site/frame/text/use-text'
import { useArrival } from '@site/frame/use-arrival'

/** Masthead, content, footer: the frame of every page, in the reader's language; the content is in that of the page. */
export default function Layout({ children, title, description, noFooter }: Props): ReactNode {
  const { page } = useLanguagesHere()
  const frame = useFoundReaderLanguage()
  const path = usePlainPath()
  useArrival()
  const foreign = frame.tag === page.tag ? {} : { lang: frame.tag, dir: frame.dir }
  return (
    <LayoutProvider>
      <PageMetadata {...(title ? { title } : {})} {...(description ? { description } : {})} />
      {page.tag !== engineLanguage && (
        <Head>
          <html lang={page.tag} dir={page.dir} />
        </Head>
      )}
      <Alternates path={path} />
      <ReaderLanguageContext value={frame}>
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
      </ReaderLanguageContext>
    </LayoutProvider>
  )
}

/** The same page in other languages, for search engines; it takes the place of what the theme says of one language. */
function Alternates({ path }: { readonly path: string }): ReactNode {
  const { siteConfig } = useDocusaurusContext()
  const tags = usePageLanguages().map(({ tag }) => tag)
  const [main = engineLanguage] = tags
  const site = { tags, translatedRooms, untranslatedRooms }
  if (!isTranslated(path, site) || (tags.length === 1 && main === engineLanguage)) return null
  const address = (tag: string): string => siteConfig.url + pathInLanguage(path, tag, site)
  return (
    <Head>
      {tags.map((tag) => (
        <link key={tag} rel="alternate" href={address(tag)} hrefLang={tag} />
      ))}
      <link rel="alternate" href={address(main)} hrefLang="x-default" />
    </Head>
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

/** The theme's own has its label from the build, which is in one language. */
function Skip(): ReactNode {
  const { t } = useText(frameText)
  return (
    <div role="region" aria-label={t('skip')}>
      <a className="skip" href={`#${SkipToContentFallbackId}`} onClick={focusContent}>
        {t('skip')}
      </a>
    </div>
  )
}

function focusContent(event: MouseEvent): void {
  event.preventDefault()
  const content =
    document.querySelector<HTMLElement>('main:first-of-type') ?? document.getElementById(SkipToContentFallbackId)
  if (!content) return
  content.setAttribute('tabindex', '-1')
  content.focus()
  content.removeAttribute('tabindex')
}
