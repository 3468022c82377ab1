import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { landingText } from '@openlondon/contract/languages/en/landing'
import { cataloguePath } from '@openlondon/contract/model'
import Layout from '@theme/Layout'
import type { Landing } from '@site/pages/landing/create-landing'
import { StateBadge } from '../../frame/badges'
import { LineDrawing } from '../../frame/drawing/LineDrawing'
import { keyLink } from '../../frame/links'
import { Still } from '../../frame/Still'
import { Texture } from '../../frame/drawing/Texture'
import { PartSpeech } from '../../frame/text/page-speech'
import { useText } from '../../frame/text/use-text'
import { Doors } from './Doors'
import { LatestChanges } from './LatestChanges'
import { LiveSample } from './LiveSample'
import { NowStrip } from './now/NowStrip'
import styles from './LandingPage.module.css'

type Props = { readonly landing: Landing }

/** The front page: a promise, the proof beside it, and the ways on from there. */
export default function LandingPage({ landing }: Props): ReactNode {
  const { words, lang, speech } = landing
  return (
    <Layout title={words.title} description={words.lead}>
      <PartSpeech lang={lang.around} tables={speech}>
        <Bands landing={landing} />
      </PartSpeech>
    </Layout>
  )
}

function Bands({ landing }: Props): ReactNode {
  const { words, lang } = landing
  const { t } = useText(landingText)
  const { t: frame } = useText(frameText)
  return (
    <main>
      <section className={styles.hero}>
        <div className={`page ${styles.heroColumns}`}>
          <div className={styles.words}>
            <h1 className={styles.promise} lang={lang.words}>
              {words.promise}
            </h1>
            <p className={styles.lead} lang={lang.words}>
              {words.lead}
            </p>
            <p className={styles.ways} lang={lang.around}>
              <Link to={keyLink} className="button button--main">
                {frame('getAKey')}
              </Link>
              <Link to={cataloguePath} className="button">
                {t('browse', { count: landing.operations })}
              </Link>
            </p>
          </div>
          <LiveSample landing={landing} />
        </div>
        <LineDrawing className={styles.line ?? ''} ribbon />
      </section>
      {landing.now && <NowStrip now={landing.now} lang={lang} />}
      <Doors landing={landing} />
      <Band title={words.build.title} lang={lang.words}>
        <Ways landing={landing} />
      </Band>
      {landing.changes.length > 0 && (
        <Band title={words.changes?.title ?? t('whatChanged')} lang={words.changes ? lang.words : lang.around}>
          <LatestChanges landing={landing} />
        </Band>
      )}
      <Band title={words.catalogue} lang={lang.words}>
        <Subjects landing={landing} />
      </Band>
      <Band title={words.owners.title} lang={lang.words}>
        <Owners landing={landing} />
      </Band>
    </main>
  )
}

type BandProps = { readonly title: string; readonly lang: string | undefined; readonly children: ReactNode }

function Band({ title, lang, children }: BandProps): ReactNode {
  return (
    <Still as="section" className={`page ${styles.band}`}>
      <h2 className={styles.bandTitle} lang={lang}>
        {title}
      </h2>
      <div>{children}</div>
    </Still>
  )
}

/** What can be asked, by subject. */
function Subjects({ landing: { domains, lang } }: Props): ReactNode {
  const { t } = useText(landingText)
  return (
    <ul className={styles.domains}>
      {domains.map((domain, index) => (
        <li key={domain.id}>
          <Texture index={index} />
          <h3 className={styles.domain} lang={domain.lang}>
            {domain.name}
          </h3>
          <p lang={domain.lang}>{domain.summary}</p>
          <ul className={styles.apis}>
            {domain.entries.map((entry) => (
              <li key={entry.id}>
                <Link to={entry.href} lang={entry.lang}>
                  {entry.name}
                </Link>{' '}
                <StateBadge state={entry.state} />
                <span className="label">
                  <span lang={lang.around}>{t('operations', { count: entry.operations })}</span> ·{' '}
                  <span lang={entry.lang}>{entry.licence}</span>
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Ways({ landing: { words, lang } }: Props): ReactNode {
  return (
    <ol className={styles.paths} lang={lang.words}>
      {words.build.paths.map((path) => (
        <li key={path.to}>
          <h3 className={styles.domain}>{path.title}</h3>
          <p>{path.text}</p>
          <Link to={path.to}>{path.action}</Link>
        </li>
      ))}
    </ol>
  )
}

function Owners({ landing: { words, lang } }: Props): ReactNode {
  return (
    <div className={styles.owners} lang={lang.words}>
      <div>
        {words.owners.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {words.owners.links.map((link) => (
          <p key={link.to}>
            <Link to={link.to}>{link.label}</Link>
          </p>
        ))}
      </div>
      <ol className={styles.steps}>
        {words.owners.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}
