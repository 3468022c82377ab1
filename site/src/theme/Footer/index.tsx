import type { ReactNode } from 'react'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import { engineLanguage } from '@openlondon/contract/language'
import { footerText } from '@openlondon/contract/languages/en/footer'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { footerColumns } from './footer-columns'
import { LineDrawing } from '@site/frame/drawing/LineDrawing'
import { Still } from '@site/frame/Still'
import { LocalLink } from '@site/frame/text/LocalLink'
import { useSpeech, useText } from '@site/frame/text/use-text'
import { useCity, type FooterColumn } from '@site/frame/use-city'

/** Who runs this, on what terms, what is kept about a reader, and how to say that something does not work. */
export default function Footer(): ReactNode {
  const { siteConfig } = useDocusaurusContext()
  const { contact, operator, language, footer } = useCity()
  const { tag } = useSpeech()
  const { t, rich } = useText(frameText)
  const own = useEngineColumns()
  return (
    // In another language it is another one.
    <Still key={tag} as="footer" className="footer">
      <div className="page">
        <LineDrawing className="footer__line" ribbon />
      </div>
      <div className="page footer__columns">
        {(footer?.columns ?? own).map((column) => (
          <section key={column.title} lang={footer && language !== tag ? language : undefined}>
            <h2 className="footer__title">{column.title}</h2>
            {column.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {column.links.length > 0 && (
              <ul className="footer__links">
                {column.links.map((link) => (
                  <li key={link.to}>
                    <LocalLink to={link.to}>{link.label}</LocalLink>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
        <section>
          <h2 className="footer__title">{t('contact')}</h2>
          <p>
            {rich(operator === undefined ? 'writeToThem' : 'runBy', {
              portal: siteConfig.title,
              operator: operator ?? '',
              address: contact.email,
              link: (words) => <a href={`mailto:${contact.email}`}>{words}</a>,
            })}{' '}
            <LocalLink to="/status/">{t('status')}</LocalLink> ·{' '}
            <LocalLink to="/statistics/">{t('inNumbers')}</LocalLink> ·{' '}
            <LocalLink to="/about/contact/">{t('contact')}</LocalLink> ·{' '}
            <LocalLink to="/about/complaints/">{t('complaints')}</LocalLink>
          </p>
          {tag !== engineLanguage && (
            <p>{rich('unchecked', { link: (words) => <LocalLink to="/about/contact/">{words}</LocalLink> })}</p>
          )}
        </section>
      </div>
    </Still>
  )
}

function useEngineColumns(): readonly FooterColumn[] {
  const { t } = useText(footerText)
  return footerColumns.map(({ title, paragraphs, links }) => ({
    title: t(title),
    paragraphs: paragraphs.map((paragraph) => t(paragraph)),
    links: links.map(({ label, to }) => ({ label: t(label), to })),
  }))
}
