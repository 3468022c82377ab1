import { lazy, Suspense, type ReactNode } from 'react'
import BrowserOnly from '@docusaurus/BrowserOnly'
import Layout from '@theme/Layout'
import { reportText } from '@openlondon/contract/languages/en/report'
import { PageSpeech, type PageWords } from '../../../frame/text/page-speech'
import { useText } from '../../../frame/text/use-text'
import { operationPath } from '@openlondon/contract/model'
import type { ReportedApi } from '@site/pages/account/report/report-place'
import styles from '../frame/AccountShell.module.css'

const ReportForm = lazy(() => import(/* webpackChunkName: "account-page" */ './ReportForm'))

/** Keeps its room, so that what stands below does not move. */
const coming = <div className={styles.coming} />

type Props = PageWords & { readonly page: readonly ReportedApi[] }

/** For anybody whose answer was wrong: no account is needed. */
export default function ReportPage({ page, speech }: Props): ReactNode {
  return (
    <PageSpeech tables={speech}>
      <Words page={page} />
    </PageSpeech>
  )
}

function Words({ page }: Pick<Props, 'page'>): ReactNode {
  const { t, rich } = useText(reportText)
  return (
    <Layout title={t('reportWrongData')} description={t('anAnswerIsWrongTell')}>
      <main className={`page ${styles.page}`}>
        <section className={styles.sign}>
          <h1>{t('reportWrongData')}</h1>
          <p>{t('sayWhichOperationAnsweredAnd')}</p>
          <noscript>
            <p className="notice">
              {rich('thisFormNeedsJavaScriptThe', {
                link: (words) => <a href={operationPath({ apiId: 'portal', name: 'reportFault' })}>{words}</a>,
                link2: (words) => <a href="/portal/v1/fault-reports">{words}</a>,
              })}
            </p>
          </noscript>
          <BrowserOnly fallback={coming}>
            {() => (
              <Suspense fallback={coming}>
                <ReportForm apis={page} />
              </Suspense>
            )}
          </BrowserOnly>
        </section>
      </main>
    </Layout>
  )
}
