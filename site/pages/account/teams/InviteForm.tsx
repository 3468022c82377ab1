import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { inviteMember, type TeamDetail } from '@city/sdk/portal'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { rolesToGive, teamRoles, type TeamRole } from './team-roles'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

type Props = {
  readonly team: TeamDetail
  readonly onInvited: (said: string) => void
  readonly onExpired: () => void
}

/** Whom, and as what. */
export function InviteForm({ team, onInvited, onExpired }: Props): ReactNode {
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<TeamRole>('member')
  const noteId = useId()
  const invite = useAction(async () => {
    const invited = await inviteMember(portal(), { teamId: team.id, body: { email: email.trim(), role } })
    setEmail('')
    onInvited(`A mail is on its way to ${invited.email}.`)
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void invite.run()
  }
  return (
    <details className={styles.bounds}>
      <summary>
        Invite somebody <span className="visually-hidden">to {team.name}</span>
      </summary>
      <form onSubmit={submit}>
        <label className={styles.field}>
          E-mail address
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
          Role
          <select
            value={role}
            aria-describedby={noteId}
            // The choices are the roles.
            onChange={(event) => setRole(event.target.value as TeamRole)}
          >
            {rolesToGive(team.role).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          <span className="label" id={noteId}>
            {teamRoles.find(({ id }) => id === role)?.note}
          </span>
        </label>
        <FailureNotice failure={invite.failure} />
        <p className={styles.actions}>
          <Submit label="Send the invitation" action={invite} />
        </p>
      </form>
    </details>
  )
}
