import { useEffect, useState, type ReactNode } from 'react'
import { teamsText } from '@openlondon/contract/languages/en/teams'
import { LocalLink } from '../../../frame/text/LocalLink'
import { useText } from '../../../frame/text/use-text'
import { getTeam, type Member, type Team, type TeamDetail } from '@city/sdk/portal'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { InviteForm } from './InviteForm'
import { portal } from '../ask/portal'
import { TeamDialog, type TeamAsk } from './TeamDialog'
import { TeamPeople } from './TeamPeople'
import { mayManage, roleOf } from './team-roles'
import { useLoad } from '../ask/use-load'
import styles from '../frame/Account.module.css'

type Props = {
  readonly of: Team
  /** With what was done. */
  readonly onChanged: (said: string) => void
  readonly onExpired: () => void
}

/** One team: its people, and what the reader's role there allows. */
export function TeamItem({ of: team, onChanged, onExpired }: Props): ReactNode {
  const { rich } = useText(teamsText)
  const [detail, setDetail] = useState<TeamDetail>()
  const [ask, setAsk] = useState<TeamAsk>()
  const load = useLoad(async () => setDetail(await getTeam(portal(), { teamId: team.id })), onExpired)
  const { run } = load
  useEffect(() => void run(), [run, team])
  const done = (said: string): void => {
    setAsk(undefined)
    onChanged(said)
  }
  const you = detail?.people.find(({ isYou }) => isYou)
  const remove = (member: Member): void => setAsk({ kind: 'remove', member })
  return (
    <li>
      <h2>{team.name}</h2>
      <p>
        {rich(roleOf(team.role).you, {
          link: (words) => <LocalLink to={`/account/?team=${team.id}`}>{words}</LocalLink>,
        })}
      </p>
      <FailureNotice failure={load.failure} />
      <Awaiting of={load} />
      {detail && <TeamPeople team={detail} onChanged={done} onRemove={remove} onExpired={onExpired} />}
      {detail && mayManage(team.role) && <InviteForm team={detail} onInvited={done} onExpired={onExpired} />}
      <p className={styles.actions}>
        {team.role === 'owner' && (
          <button type="button" className="button button--quiet" onClick={() => setAsk({ kind: 'rename' })}>
            {rich('renameName2', { name: <span className="visually-hidden">{team.name}</span> })}
          </button>
        )}
        {you && (
          <button type="button" className="button button--quiet" onClick={() => setAsk({ kind: 'leave', member: you })}>
            {rich('leaveName2', { name: <span className="visually-hidden">{team.name}</span> })}
          </button>
        )}
        {team.role === 'owner' && (
          <button
            type="button"
            className="button button--quiet button--danger"
            onClick={() => setAsk({ kind: 'delete' })}
          >
            {rich('deleteName2', { name: <span className="visually-hidden">{team.name}</span> })}
          </button>
        )}
      </p>
      {ask && (
        <TeamDialog
          // Each has a dialog of its own: that the one before has closed is told late, and must not close the next.
          key={JSON.stringify(ask)}
          of={team}
          ask={ask}
          onClose={() => setAsk(undefined)}
          onDone={done}
          onExpired={onExpired}
        />
      )}
    </li>
  )
}
