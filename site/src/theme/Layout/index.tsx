import type { ReactNode } from 'react'
import ErrorBoundary from '@docusaurus/ErrorBoundary'
import { PageMetadata, SkipToContentFallbackId, SkipToContentLink } from '@docusaurus/theme-common'
import ErrorPageContent from '@theme/ErrorPageContent'
import Footer from '@theme/Footer'
import LayoutProvider from '@theme/Layout/Provider'
import Navbar from '@theme/Navbar'
import type { Props } from '@theme/Layout'

/** Masthead, content, footer: the frame of every page. */
export default function Layout({ children, title, description, noFooter }: Props): ReactNode {
  return (
    <LayoutProvider>
      <PageMetadata {...(title ? { title } : {})} {...(description ? { description } : {})} />
      <SkipToContentLink className="skip" />
      <Navbar />
      <div id={SkipToContentFallbackId} className="content">
        <ErrorBoundary fallback={(params) => <ErrorPageContent {...params} />}>{children}</ErrorBoundary>
      </div>
      {!noFooter && <Footer />}
    </LayoutProvider>
  )
}
