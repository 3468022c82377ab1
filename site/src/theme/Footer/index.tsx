import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import engineFooter from './footer.json'
import { LineDrawing } from '@site/frame/drawing/LineDrawing'
import { useCity } from '@site/frame/use-city'

/** Who runs this, on what terms, what is kept about a reader, and how to say that something does not work. */
export default function Footer(): ReactNode {
  const { siteConfig } = useDocusaurusContext()
  const { contact, lang, footer } = useCity()
  const { columns } = footer ?? engineFooter
  return (
    <footer className="footer">
      <div className="page">
        <LineDrawing className="footer__line" ribbon />
      </div>
      <div className="page footer__columns">
        {columns.map((column) => (
          <section key={column.title} lang={footer && lang}>
            <h2 className="footer__title">{column.title}</h2>
            {column.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {column.links.length > 0 && (
              <ul className="footer__links">
                {column.links.map((link) => (
                  <li key={link.to}>
                    <Link to={link.to}>{link.label}</Link>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
        <section>
          <h2 className="footer__title">Contact</h2>
          <p>
            {siteConfig.title} is run by {contact.name}. <a href={`mailto:${contact.email}`}>{contact.email}</a>{' '}
            <Link to="/status/">Status</Link> · <Link to="/statistics/">In numbers</Link> ·{' '}
            <Link to="/about/contact/">Contact</Link> · <Link to="/about/complaints/">Complaints</Link>
          </p>
        </section>
      </div>
    </footer>
  )
}
