import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useDoc } from '@docusaurus/plugin-content-docs/client'
import DocItemContent from '@theme/DocItem/Content'
import type { TOCItem } from '@docusaurus/mdx-loader'
import type { Props } from '@theme/DocItem/Layout'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { useText } from '@site/frame/text/use-text'
import { Html } from '@site/frame/text/Html'

/** One guide: its words, what is on it (folded away where it would stand above them), and the page before and after. */
export default function DocItemLayout({ children }: Props): ReactNode {
  const { t } = useText(frameText)
  const { toc, metadata, frontMatter } = useDoc()
  const headings = toc.filter((heading) => heading.level === 2)
  return (
    <div className="article">
      {headings.length > 1 && !frontMatter.hide_table_of_contents && (
        <>
          <details className="folded article__folded">
            <summary>{t('onThisPage')}</summary>
            <nav aria-label={t('onThisPage')}>
              <Headings of={headings} />
            </nav>
          </details>
          <nav className="article__contents" aria-label={t('onThisPage')}>
            <p className="label">{t('onThisPage')}</p>
            <Headings of={headings} />
          </nav>
        </>
      )}
      <article className="prose">
        <DocItemContent>{children}</DocItemContent>
      </article>
      {(metadata.previous ?? metadata.next) && (
        <nav className="article__turn" aria-label={t('beforeAndAfter')}>
          {metadata.previous && <Link to={metadata.previous.permalink}>← {metadata.previous.title}</Link>}
          {metadata.next && (
            <Link to={metadata.next.permalink} className="article__next">
              {metadata.next.title} →
            </Link>
          )}
        </nav>
      )}
    </div>
  )
}

function Headings({ of: headings }: { readonly of: readonly TOCItem[] }): ReactNode {
  return (
    <ul>
      {headings.map((heading) => (
        <li key={heading.id}>
          <a href={`#${heading.id}`}>
            <Html as="span" html={heading.value} isOurs />
          </a>
        </li>
      ))}
    </ul>
  )
}
