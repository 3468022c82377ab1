import { useId, useMemo, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { landingText } from '@openlondon/contract/languages/en/landing'
import type { Landing, LandingNow } from '@site/pages/landing/create-landing'
import { useFormats } from '../../../frame/text/use-formats'
import { useCity } from '../../../frame/use-city'
import { useHeard } from '../../../frame/text/use-heard'
import { useText } from '../../../frame/text/use-text'
import { useReady } from '../../../frame/use-ready'
import { numbered } from './now'
import { NowMap } from './NowMap'
import { useNow } from './use-now'
import styles from './NowStrip.module.css'

type Props = { readonly now: LandingNow; readonly lang: Landing['lang'] }

/**
 * The sandbox's city at an hour of its own: a map, and a list that tells the same and more. What stands there at first was
 * asked while the page was built, so it is there to read before anything runs.
 */
export function NowStrip({ now, lang: { words: lang, around } }: Props): ReactNode {
  const { morning } = useCity()
  const { lang: locale, wallTime } = useFormats()
  const { t } = useText(landingText)
  const isReady = useReady()
  const titleId = useId()
  const { groups, wall, isAsking, hasFailed, turn } = useNow(now.groups, morning)
  const how = t(hasFailed ? 'stayed' : isAsking ? 'asking' : 'onClock')
  const heard = useHeard(`${wall} ${how}`)
  const shown = useMemo(() => numbered(groups), [groups])
  return (
    <section className={`page ${styles.strip}`} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title} lang={lang}>
          {now.title}
        </h2>
        <div>
          <p lang={lang}>{now.about}</p>
          <p className={styles.clock} role="status" aria-live={heard}>
            {wall !== undefined && (
              <time dateTime={wall} lang={locale} className={styles.time}>
                {wallTime(wall)}
              </time>
            )}{' '}
            <span className="label" lang={around}>
              {how}
            </span>
          </p>
          {wall !== undefined && (
            <p className={styles.hands} hidden={!isReady} lang={around}>
              <button type="button" className="button button--quiet" disabled={isAsking} onClick={() => turn(-1)}>
                {t('hourEarlier')}
              </button>
              <button type="button" className="button button--quiet" disabled={isAsking} onClick={() => turn(1)}>
                {t('hourLater')}
              </button>
            </p>
          )}
        </div>
      </div>
      <div className={styles.both}>
        <NowMap map={now.map} groups={shown} />
        <div className={styles.groups} lang={lang} aria-busy={isAsking}>
          {shown.map(({ title, operation, things }) => (
            <section key={operation} className={styles.group}>
              <h3 className={styles.groupTitle}>{title}</h3>
              <ul className={styles.things}>
                {things.map(({ name, text, good, number }, index) => (
                  <li key={`${index} ${name}`}>
                    <span className={styles.number} aria-hidden="true" data-good={good}>
                      {number ?? ''}
                    </span>
                    <span>
                      {name}
                      {text !== '' && <span className={good === false ? styles.bad : styles.text}>{text}</span>}
                    </span>
                  </li>
                ))}
              </ul>
              <Link to={now.pages[operation] ?? '/'} className={styles.source} aria-label={`${title}: ${operation}`}>
                <code>{operation}</code>
              </Link>
            </section>
          ))}
        </div>
      </div>
      <details className={styles.sources}>
        <summary lang={around}>{t('whoseData')}</summary>
        {now.attribution.map((sentence) => (
          <p key={sentence} className="label" lang={lang}>
            {sentence}
          </p>
        ))}
      </details>
    </section>
  )
}
