import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { Landing } from '@site/pages/landing/create-landing'
import { Still } from '../../frame/Still'
import styles from './LandingPage.module.css'

/** One door for each sort of reader, with the ways behind it. */
export function Doors({ landing: { words, lang } }: { readonly landing: Landing }): ReactNode {
  if (words.doors.length === 0) return null
  return (
    <Still className={`page ${styles.doors}`} lang={lang.words}>
      {words.doors.map(({ title, text, links }) => (
        <section key={title} className={styles.door}>
          <h2 className={styles.doorTitle}>{title}</h2>
          <p>{text}</p>
          <ul className={styles.doorLinks}>
            {links.map(({ label, to }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Still>
  )
}
