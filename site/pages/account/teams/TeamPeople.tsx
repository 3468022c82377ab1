import type { ReactNode } from 'react'
import { teamsText } from '@openlondon/contract/languages/en/teams'
import { useText } from '../../../frame/text/use-text'
import { changeMember, revokeInvitation, type Invitation, type Member, type TeamDetail } from '@city/sdk/portal'
import { Day } from '../../../frame/text/Moment'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { mayManage, roleOf, rolesToGive, type TeamRole } from './team-roles'
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
  const { t, rich } = useText(teamsText)
  const turn = useAction(async (member: Member, role: TeamRole) => {
    await changeMember(portal(), { teamId: team.id, memberId: member.id, body: { role } })
    onChanged(t(roleOf(role).turned, { email: member.email }))
  }, onExpired)
  const takeBack = useAction(async (invitation: Invitation) => {
    await revokeInvitation(portal(), { teamId: team.id, invitationId: invitation.id })
    onChanged(t('theInvitationToEmailIs', { email: invitation.email }))
  }, onExpired)
  const isManager = mayManage(team.role)
  const mayTurn = (member: Member): boolean => isManager && (member.role !== 'owner' || team.role === 'owner')
  return (
    <>
      <FailureNotice failure={turn.failure ?? takeBack.failure} />
      <ul className={styles.people} aria-label={t('peopleOfName', { name: team.name })}>
        {team.people.map((member) => (
          <li key={member.id}>
            <span>{member.isYou ? t('thatIsYou', { email: member.email }) : member.email}</span>
            {mayTurn(member) ? (
              <select
                aria-label={t('roleOfEmail', { email: member.email })}
                value={member.role}
                // The choices are the roles.
                onChange={(event) => void turn.run(member, event.target.value as TeamRole)}
              >
                {rolesToGive(team.role).map(({ id, label }) => (
                  <option key={id} value={id}>
                    {t(label)}
                  </option>
                ))}
              </select>
            ) : (
              <span>{t(roleOf(member.role).label)}</span>
            )}
            {mayTurn(member) && !member.isYou && (
              <button type="button" className="button button--quiet" onClick={() => onRemove(member)}>
                {rich('removeEmail', { email: <span className="visually-hidden">{member.email}</span> })}
              </button>
            )}
          </li>
        ))}
        {team.invitations.map((invitation) => (
          <li key={invitation.id}>
            <span>
              {invitation.email}
              <span className="label"> {rich('invitedUntilDay', { day: <Day at={invitation.expiresAt} /> })}</span>
            </span>
            <span>{t(roleOf(invitation.role).label)}</span>
            {isManager && (
              <button
                type="button"
                className="button button--quiet"
                aria-disabled={takeBack.busy}
                onClick={() => void takeBack.run(invitation)}
              >
                {rich('takeBackTheInvitationTo', {
                  hidden: (words) => <span className="visually-hidden">{words}</span>,
                  email: invitation.email,
                })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
