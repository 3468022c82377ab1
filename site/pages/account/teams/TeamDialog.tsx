import { useState, type FormEvent, type ReactNode } from 'react'
import { teamsText } from '@openlondon/contract/languages/en/teams'
import { useText, type Say } from '../../../frame/text/use-text'
import { deleteTeam, removeMember, renameTeam, type Member, type Team } from '@city/sdk/portal'
import { Dialog } from '../frame/Dialog'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

export type TeamAsk =
  | { readonly kind: 'rename' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'remove' | 'leave'; readonly member: Member }

type Props = {
  readonly of: Team
  readonly ask: TeamAsk
  readonly onClose: () => void
  /** With what was done. */
  readonly onDone: (said: string) => void
  readonly onExpired: () => void
}

/** What others of a team would notice is asked for twice. */
export function TeamDialog({ of: team, ask, onClose, onDone, onExpired }: Props): ReactNode {
  const { t } = useText(teamsText)
  const [name, setName] = useState(team.name)
  const words = wordsFor(t, team, ask)
  const action = useAction(async () => {
    if (ask.kind === 'rename') await renameTeam(portal(), { teamId: team.id, body: { name: name.trim() } })
    else if (ask.kind === 'delete') await deleteTeam(portal(), { teamId: team.id })
    else if ('member' in ask) await removeMember(portal(), { teamId: team.id, memberId: ask.member.id })
    onDone(words.done)
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void action.run()
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form onSubmit={submit}>
        <p>{words.text}</p>
        {ask.kind === 'rename' && (
          <label className={styles.field}>
            {t('nameOfTheTeam')}
            <input required maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
          </label>
        )}
        <FailureNotice failure={action.failure} />
        <p className={styles.actions}>
          <Submit label={words.button} action={action} tone={ask.kind === 'rename' ? 'main' : 'danger'} />
        </p>
      </form>
    </Dialog>
  )
}

type Words = { readonly title: string; readonly text: string; readonly button: string; readonly done: string }

function wordsFor(t: Say<typeof teamsText>, { name }: Team, ask: TeamAsk): Words {
  switch (ask.kind) {
    case 'rename':
      return {
        title: t('renameName', { name }),
        text: t('everybodyInTheTeamSees'),
        button: t('renameTeam'),
        done: t('theTeamHasANew'),
      }
    case 'delete':
      return {
        title: t('deleteName', { name }),
        text: t('itsKeysAreRefusedFrom'),
        button: t('deleteTeam'),
        done: t('theTeamNameIsDeleted', { name }),
      }
    case 'leave':
      return {
        title: t('leaveName', { name }),
        text: t('youNoLongerSeeIts'),
        button: t('leaveTeam'),
        done: t('youHaveLeftTheTeam', { name }),
      }
    case 'remove':
      return {
        title: t('removeEmail', { email: ask.member.email }),
        text: t('theyNoLongerSeeAnything', { name }),
        button: t('removeFromTeam'),
        done: t('emailIsNoLongerIn', { email: ask.member.email }),
      }
  }
}
