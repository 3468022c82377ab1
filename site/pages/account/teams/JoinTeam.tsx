import { useState, type ReactNode } from 'react'
import { useHistory, useLocation } from '@docusaurus/router'
import { teamsText } from '@openlondon/contract/languages/en/teams'
import { useText } from '../../../frame/text/use-text'
import { acceptInvitation } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

type Props = { readonly onJoined: (name: string) => void; readonly onExpired: () => void }

/** Where a link in an invitation leads: the token stands behind the #, which no server is sent. */
export function JoinTeam({ onJoined, onExpired }: Props): ReactNode {
  const { t } = useText(teamsText)
  const { hash, pathname } = useLocation()
  const history = useHistory()
  const [token, setToken] = useState(() => /^#invitation=([A-Za-z0-9]+)$/.exec(hash)?.[1])
  const leave = (): void => {
    setToken(undefined)
    history.replace(pathname)
  }
  const join = useAction(async () => {
    if (token === undefined) return
    const team = await acceptInvitation(portal(), { body: { token } })
    leave()
    onJoined(team.name)
  }, onExpired)
  if (token === undefined) return null
  return (
    <section className={styles.newKey} aria-labelledby="invited">
      <h2 id="invited">{t('youAreInvitedToA')}</h2>
      <p>{t('itsPeopleWillSeeYour')}</p>
      <FailureNotice failure={join.failure} />
      <p className={styles.actions}>
        <button type="button" className="button button--main" aria-disabled={join.busy} onClick={() => void join.run()}>
          {t('joinTheTeam')}
        </button>
        <button type="button" className="button" onClick={leave}>
          {t('notNow')}
        </button>
      </p>
    </section>
  )
}
