import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { landingText } from '@openlondon/contract/languages/en/landing'
import type { Landing } from '@site/pages/landing/create-landing'
import { Day } from '../../frame/text/Moment'
import { Prose } from '../../frame/text/Prose'
import { useText } from '../../frame/text/use-text'
import styles from './LandingPage.module.css'

/** The newest releases, a line each. */
export function LatestChanges({ landing: { changes, words, lang } }: { readonly landing: Landing }): ReactNode {
  const { t, word } = useText(landingText)
  return (
    <>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={change.href}>
            <span className="label">
              <Day at={change.publishedAt} />
            </span>
            <span>
              <Link to={change.href}>
                <span lang={change.lang}>{change.apiName}</span> {change.version}
              </Link>
              <span className={change.bump === 'major' ? styles.breaking : styles.impact} lang={lang.around}>
                {word('impact', change.impact)}
              </span>
              {change.words === undefined ? (
                <span className={styles.change} lang={lang.around}>
                  {t('firstContract')}
                </span>
              ) : (
                <span className={styles.change} lang={change.isOwners ? change.lang : undefined}>
                  <Prose text={change.words} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Link to="/changes/" lang={words.changes ? lang.words : lang.around}>
        {words.changes?.all ?? t('allChanges')}
      </Link>
    </>
  )
}
