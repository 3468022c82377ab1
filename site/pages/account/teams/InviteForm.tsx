import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { teamsText } from '@openlondon/contract/languages/en/teams'
import { useText } from '../../../frame/text/use-text'
import { inviteMember, type TeamDetail } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { roleOf, rolesToGive, type TeamRole } from './team-roles'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

type Props = {
  readonly team: TeamDetail
  readonly onInvited: (said: string) => void
  readonly onExpired: () => void
}

/** Whom, and as what. */
export function InviteForm({ team, onInvited, onExpired }: Props): ReactNode {
  const { t, rich } = useText(teamsText)
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<TeamRole>('member')
  const noteId = useId()
  const invite = useAction(async () => {
    const invited = await inviteMember(portal(), { teamId: team.id, body: { email: email.trim(), role } })
    setEmail('')
    onInvited(t('aMailIsOnIts', { email: invited.email }))
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void invite.run()
  }
  return (
    <details className={styles.bounds}>
      <summary>
        {rich('inviteSomebodyToName', {
          hidden: (words) => <span className="visually-hidden">{words}</span>,
          name: team.name,
        })}
      </summary>
      <form onSubmit={submit}>
        <label className={styles.field}>
          {t('eMailAddress')}
          <input
            type="email"
            name="invite"
            required
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </label>
        <label className={styles.field}>
          {t('role')}
          <select
            value={role}
            aria-describedby={noteId}
            // The choices are the roles.
            onChange={(event) => setRole(event.target.value as TeamRole)}
          >
            {rolesToGive(team.role).map(({ id, label }) => (
              <option key={id} value={id}>
                {t(label)}
              </option>
            ))}
          </select>
          <span className="label" id={noteId}>
            {t(roleOf(role).note)}
          </span>
        </label>
        <FailureNotice failure={invite.failure} />
        <p className={styles.actions}>
          <Submit label={t('sendTheInvitation')} action={invite} />
        </p>
      </form>
    </details>
  )
}
