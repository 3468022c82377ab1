import { useEffect, useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import { getUnsubscription, unsubscribe, type Unsubscription } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { topicWords } from './notice-topics'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

/** Where a link in a mail leads: it asks, because programs that look into mails open every link. */
export function Unsubscribe(): ReactNode {
  const token = new URLSearchParams(useLocation().search).get('token') ?? ''
  const [mails, setMails] = useState<Unsubscription>()
  const look = useAction(async () => setMails(await getUnsubscription(portal(), { token })))
  const end = useAction(async () => setMails(await unsubscribe(portal(), { token })))
  const { run } = look
  const isUnknown = token === '' || look.failure?.code === 'resource.not_found'
  useEffect(() => {
    if (token !== '') void run()
  }, [run, token])
  return (
    <section className={styles.narrow}>
      <h1>Mails from this portal</h1>
      <FailureNotice failure={isUnknown ? undefined : (look.failure ?? end.failure)} />
      <div role="alert">
        {isUnknown && (
          <p className={styles.lead}>
            This link is not one that the portal wrote: it was cut short or changed on its way. Open it from the mail
            again, or copy it from there to its end.
          </p>
        )}
      </div>
      {mails?.isOn && (
        <>
          <p className={styles.lead}>Do you want no more mails about {topicWords(mails.topic)}?</p>
          <p className={styles.actions}>
            <button
              type="button"
              className="button button--main"
              aria-disabled={end.busy}
              onClick={() => void end.run()}
            >
              No more of these
            </button>
          </p>
        </>
      )}
      <p role="status" className={mails && !mails.isOn ? styles.said : undefined}>
        {mails && !mails.isOn && `You get no mails about ${topicWords(mails.topic)}.`}
        {look.slow && 'Looking which mails these are…'}
      </p>
      <p>
        On <Link to="/account/notices/">your notices page</Link> you choose what you are told of, and how.
      </p>
    </section>
  )
}
