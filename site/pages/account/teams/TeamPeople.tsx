import type { ReactNode } from 'react'
import { changeMember, revokeInvitation, type Invitation, type Member, type TeamDetail } from '@city/sdk/portal'
import { Day } from '../../../frame/text/Moment'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { mayManage, roleLabel, rolesToGive, type TeamRole } from './team-roles'
import { useAction } from '../ask/use-action'
import styles from './TeamPeople.module.css'

type Props = {
  readonly team: TeamDetail
  readonly onChanged: (said: string) => void
  readonly onRemove: (member: Member) => void
  readonly onExpired: () => void
}

/** Who is in a team, and who was invited and has not answered. */
export function TeamPeople({ team, onChanged, onRemove, onExpired }: Props): ReactNode {
  const turn = useAction(async (member: Member, role: TeamRole) => {
    await changeMember(portal(), { teamId: team.id, memberId: member.id, body: { role } })
    onChanged(`${member.email} is ${roleLabel(role).toLowerCase()} now.`)
  }, onExpired)
  const takeBack = useAction(async (invitation: Invitation) => {
    await revokeInvitation(portal(), { teamId: team.id, invitationId: invitation.id })
    onChanged(`The invitation to ${invitation.email} is taken back.`)
  }, onExpired)
  const isManager = mayManage(team.role)
  const mayTurn = (member: Member): boolean => isManager && (member.role !== 'owner' || team.role === 'owner')
  return (
    <>
      <FailureNotice failure={turn.failure ?? takeBack.failure} />
      <ul className={styles.people} aria-label={`People of ${team.name}`}>
        {team.people.map((member) => (
          <li key={member.id}>
            <span>
              {member.email}
              {member.isYou && ' (you)'}
            </span>
            {mayTurn(member) ? (
              <select
                aria-label={`Role of ${member.email}`}
                value={member.role}
                // The choices are the roles.
                onChange={(event) => void turn.run(member, event.target.value as TeamRole)}
              >
                {rolesToGive(team.role).map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            ) : (
              <span>{roleLabel(member.role)}</span>
            )}
            {mayTurn(member) && !member.isYou && (
              <button type="button" className="button button--quiet" onClick={() => onRemove(member)}>
                Remove <span className="visually-hidden">{member.email}</span>
              </button>
            )}
          </li>
        ))}
        {team.invitations.map((invitation) => (
          <li key={invitation.id}>
            <span>
              {invitation.email}
              <span className="label">
                {' '}
                invited, until <Day at={invitation.expiresAt} />
              </span>
            </span>
            <span>{roleLabel(invitation.role)}</span>
            {isManager && (
              <button
                type="button"
                className="button button--quiet"
                aria-disabled={takeBack.busy}
                onClick={() => void takeBack.run(invitation)}
              >
                Take back <span className="visually-hidden">the invitation to {invitation.email}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
