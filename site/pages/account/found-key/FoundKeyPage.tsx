import { lazy, Suspense, type ReactNode } from 'react'
import BrowserOnly from '@docusaurus/BrowserOnly'
import Layout from '@theme/Layout'
import { foundKeyText } from '@openlondon/contract/languages/en/found-key'
import { PageSpeech, type PageWords } from '../../../frame/text/page-speech'
import { useText } from '../../../frame/text/use-text'
import { operationPath } from '@openlondon/contract/model'
import styles from '../frame/AccountShell.module.css'

const FoundKeyForm = lazy(() => import(/* webpackChunkName: "account-page" */ './FoundKeyForm'))

type Props = PageWords

/** For anybody who has found a key of somebody else: no account is needed. */
export default function FoundKeyPage({ speech }: Props): ReactNode {
  return (
    <PageSpeech tables={speech}>
      <Words />
    </PageSpeech>
  )
}

function Words(): ReactNode {
  const { t, rich } = useText(foundKeyText)
  return (
    <Layout title={t('iFoundAKey')} description={t('tellOfAKeyThat')}>
      <main className={`page ${styles.page}`}>
        <section className={styles.sign}>
          <h1>{t('iFoundAKey')}</h1>
          <p>{t('thankYouForTellingPaste')}</p>
          <noscript>
            <p className="notice">
              {rich('thisFormNeedsJavaScriptThe', {
                link: (words) => <a href={operationPath({ apiId: 'portal', name: 'reportFoundKey' })}>{words}</a>,
              })}
            </p>
          </noscript>
          <BrowserOnly>
            {() => (
              <Suspense>
                <FoundKeyForm />
              </Suspense>
            )}
          </BrowserOnly>
        </section>
      </main>
    </Layout>
  )
}
