import { useEffect, useState, type ReactNode } from 'react'
import { useLocation } from '@docusaurus/router'
import { noticesText } from '@openlondon/contract/languages/en/notices'
import { LocalLink } from '../../../frame/text/LocalLink'
import { useText } from '../../../frame/text/use-text'
import { getUnsubscription, unsubscribe, type Unsubscription } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import { useLoad } from '../ask/use-load'
import styles from '../frame/Account.module.css'

/** Where a link in a mail leads: it asks, because programs that look into mails open every link. */
export function Unsubscribe(): ReactNode {
  const { t, rich, word } = useText(noticesText)
  const token = new URLSearchParams(useLocation().search).get('token') ?? ''
  const [mails, setMails] = useState<Unsubscription>()
  const look = useLoad(async () => setMails(await getUnsubscription(portal(), { token })))
  const end = useAction(async () => setMails(await unsubscribe(portal(), { token })))
  const { run } = look
  const isUnknown = token === '' || look.failure?.code === 'resource.not_found'
  useEffect(() => {
    if (token !== '') void run()
  }, [run, token])
  return (
    <section className={styles.narrow}>
      <h1>{t('mailsFromThisPortal')}</h1>
      <FailureNotice failure={isUnknown ? undefined : (look.failure ?? end.failure)} />
      <div role="alert">{isUnknown && <p className={styles.lead}>{t('thisLinkIsNotOne')}</p>}</div>
      {mails?.isOn && (
        <>
          <p className={styles.lead}>{word('end', mails.topic)}</p>
          <p className={styles.actions}>
            <button
              type="button"
              className="button button--main"
              aria-disabled={end.busy}
              onClick={() => void end.run()}
            >
              {t('noMoreOfThese')}
            </button>
          </p>
        </>
      )}
      <p role="status" className={mails && !mails.isOn ? styles.said : undefined}>
        {mails && !mails.isOn && word('ended', mails.topic)}
        {look.slow && t('lookingWhichMailsTheseAre')}
      </p>
      <p>{rich('onYourNoticesPageYou', { link: (words) => <LocalLink to="/account/notices/">{words}</LocalLink> })}</p>
    </section>
  )
}
