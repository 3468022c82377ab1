import { lazy, Suspense, type ReactNode } from 'react'
import BrowserOnly from '@docusaurus/BrowserOnly'
import Layout from '@theme/Layout'
import { accountText } from '@openlondon/contract/languages/en/account'
import { deskText } from '@openlondon/contract/languages/en/desk'
import { usePlainPath } from '../../frame/text/use-local-path'
import { PageSpeech, type PageWords } from '../../frame/text/page-speech'
import { useText } from '../../frame/text/use-text'
import { apiPath } from '@openlondon/contract/model'
import { accountPages, deskPage, previewPage, proposalPage, unsubscribePage } from './frame/account-pages'
import { administrationPages } from './frame/administration-pages'
import type { OtherPage } from './Account'
import styles from './frame/AccountShell.module.css'

// The name keeps its stylesheet out of every page: see bundle/light-bundle.ts.
const Account = lazy(() => import(/* webpackChunkName: "account-page" */ './Account'))

type Props = PageWords & Partial<OtherPage>

/** Sign up, keys and usage. Only a browser with a script can do this; who has none is told of the API behind it. */
export default function AccountPage({ speech, page }: Props): ReactNode {
  return (
    <PageSpeech tables={speech}>
      <Words {...(page && { page })} />
    </PageSpeech>
  )
}

function Words({ page }: Partial<OtherPage>): ReactNode {
  const { t, rich } = useText(accountText)
  const here = usePlainPath()
  const own = [...accountPages, unsubscribePage].find(({ path }) => path === here)
  const desk = useText(deskText)
  const plain = [...administrationPages, previewPage, proposalPage].find(({ path }) => path === here)
  const [title, description] = own
    ? [t(own.title), t(own.about)]
    : here === deskPage.path
      ? [desk.t(deskPage.title), desk.t(deskPage.about)]
      : [plain?.title ?? t('getAKey'), plain?.about ?? t('oneFieldSixDigitsAnd')]
  return (
    <Layout title={title} description={description}>
      <main className={`page ${styles.page}`}>
        <noscript>
          <p className="notice">
            {rich('thisPageNeedsJavaScriptAll', { link: (words) => <a href={apiPath('portal')}>{words}</a> })}
          </p>
        </noscript>
        <BrowserOnly fallback={<Waiting />}>
          {() => (
            <Suspense fallback={<Waiting />}>
              <Account {...(page && { page })} />
            </Suspense>
          )}
        </BrowserOnly>
      </main>
    </Layout>
  )
}

function Waiting(): ReactNode {
  const { t } = useText(accountText)
  return (
    <section className={styles.sign}>
      <h1>{t('getAKey')}</h1>
      <p role="status" className="label" />
    </section>
  )
}
