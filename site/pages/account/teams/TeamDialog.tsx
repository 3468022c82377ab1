import { useState, type FormEvent, type ReactNode } from 'react'
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
  const [name, setName] = useState(team.name)
  const words = wordsFor(team, ask)
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
            Name of the team
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

function wordsFor({ name }: Team, ask: TeamAsk): Words {
  switch (ask.kind) {
    case 'rename':
      return {
        title: `Rename “${name}”`,
        text: 'Everybody in the team sees the new name.',
        button: 'Rename team',
        done: 'The team has a new name.',
      }
    case 'delete':
      return {
        title: `Delete “${name}”`,
        text: 'Its keys are refused from the next request on, and for good. Its people get a mail.',
        button: 'Delete team',
        done: `The team ${name} is deleted.`,
      }
    case 'leave':
      return {
        title: `Leave “${name}”`,
        text: 'You no longer see its keys and their usage. To come back you have to be invited.',
        button: 'Leave team',
        done: `You have left the team ${name}.`,
      }
    case 'remove':
      return {
        title: `Remove ${ask.member.email}`,
        text: `They no longer see anything of “${name}”. Keys whose secret they have go on working: rotate those.`,
        button: 'Remove from team',
        done: `${ask.member.email} is no longer in the team.`,
      }
  }
}
