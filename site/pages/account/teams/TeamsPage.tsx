import { useState, type FormEvent, type ReactNode } from 'react'
import { teamsText } from '@openlondon/contract/languages/en/teams'
import { LocalLink } from '../../../frame/text/LocalLink'
import { useText } from '../../../frame/text/use-text'
import { createTeam } from '@city/sdk/portal'
import { AccountFrame, type AccountProps } from '../frame/AccountFrame'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { useHolder } from '../frame/holder'
import { JoinTeam } from './JoinTeam'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { TeamItem } from './TeamItem'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

/** Teams one is in, and their people. */
export function TeamsPage(props: AccountProps): ReactNode {
  const { t, rich } = useText(teamsText)
  const { onExpired } = props
  const holder = useHolder()
  const { teams, reload } = holder
  const [said, setSaid] = useState<{ readonly text: string }>()
  const again = (text: string): void => {
    setSaid({ text })
    void reload()
  }
  return (
    <AccountFrame {...props} title={t('teams')} isOfHolder={false} said={said}>
      <p className={styles.lead}>
        {rich('aTeamHoldsKeysTogether', { link: (words) => <LocalLink to="/start/teams/">{words}</LocalLink> })}
      </p>
      <JoinTeam onJoined={(name) => again(t('youAreInTheTeam', { name }))} onExpired={onExpired} />
      <Awaiting of={holder} />
      {teams?.teams.length === 0 && <p className={styles.empty}>{t('youAreInNoTeam')}</p>}
      {teams && teams.teams.length > 0 && (
        <ul className={styles.items}>
          {teams.teams.map((team) => (
            <TeamItem key={team.id} of={team} onChanged={again} onExpired={onExpired} />
          ))}
        </ul>
      )}
      {teams && teams.teams.filter(({ role }) => role === 'owner').length < teams.limit && (
        <NewTeam onMade={(name) => again(t('theTeamNameHasBegun', { name }))} onExpired={onExpired} />
      )}
    </AccountFrame>
  )
}

type NewProps = { readonly onMade: (name: string) => void; readonly onExpired: () => void }

function NewTeam({ onMade, onExpired }: NewProps): ReactNode {
  const { t } = useText(teamsText)
  const [name, setName] = useState('')
  const make = useAction(async () => {
    const team = await createTeam(portal(), { body: { name: name.trim() } })
    setName('')
    onMade(team.name)
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void make.run()
  }
  return (
    <section className={styles.section} aria-labelledby="new-team">
      <h2 id="new-team">{t('beginATeam')}</h2>
      <form onSubmit={submit} className={styles.create}>
        <label className={styles.field}>
          {t('nameOfTheTeam')}
          <input
            type="text"
            name="team-name"
            required
            maxLength={60}
            autoComplete="off"
            placeholder={t('departureBoards')}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <FailureNotice failure={make.failure} />
        <p className={styles.actions}>
          <Submit label={t('beginTeam')} action={make} />
        </p>
      </form>
    </section>
  )
}
