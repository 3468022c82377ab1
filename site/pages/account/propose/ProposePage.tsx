import { lazy, Suspense, type ReactNode } from 'react'
import BrowserOnly from '@docusaurus/BrowserOnly'
import Layout from '@theme/Layout'
import { proposeText } from '@openlondon/contract/languages/en/propose'
import { LocalLink } from '../../../frame/text/LocalLink'
import { PageSpeech, type PageWords } from '../../../frame/text/page-speech'
import { useText } from '../../../frame/text/use-text'
import { operationPath } from '@openlondon/contract/model'
import styles from '../frame/AccountShell.module.css'

const ProposeForm = lazy(() => import(/* webpackChunkName: "account-page" */ './ProposeForm'))

/** Keeps its room, so that what stands below does not move. */
const coming = <div className={styles.coming} />

type Props = PageWords

/** For anybody who needs something and writes no code. */
export default function ProposePage({ speech }: Props): ReactNode {
  return (
    <PageSpeech tables={speech}>
      <Words />
    </PageSpeech>
  )
}

function Words(): ReactNode {
  const { t, rich } = useText(proposeText)
  return (
    <Layout title={t('proposeANeed')} description={t('sayWhatSomebodyNeedsOf')}>
      <main className={`page ${styles.page}`}>
        <section className={styles.sign}>
          <p className="label">
            <LocalLink to="/community/needs/">{t('needs')}</LocalLink>
          </p>
          <h1>{t('proposeANeed')}</h1>
          <p>
            {rich('sayWhoNeedsWhatWhere', {
              link: (words) => <LocalLink to="/community/needs/">{words}</LocalLink>,
              link2: (words) => <LocalLink to="/community/#bring-a-need">{words}</LocalLink>,
            })}
          </p>
          <noscript>
            <p className="notice">
              {rich('thisFormNeedsJavaScriptThe', {
                link: (words) => <a href={operationPath({ apiId: 'portal', name: 'proposeNeed' })}>{words}</a>,
              })}
            </p>
          </noscript>
          <BrowserOnly fallback={coming}>
            {() => (
              <Suspense fallback={coming}>
                <ProposeForm />
              </Suspense>
            )}
          </BrowserOnly>
        </section>
      </main>
    </Layout>
  )
}
