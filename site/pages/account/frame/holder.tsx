import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useLocation } from '@docusaurus/router'
import { accountText } from '@openlondon/contract/languages/en/account'
import { useText } from '../../../frame/text/use-text'
import { listTeams, type Team, type TeamList } from '@city/sdk/portal'
import { portal } from '../ask/portal'
import { useLoad } from '../ask/use-load'
import styles from './Account.module.css'

/** Whose keys, usage, access and notices a page is about: one's own, or a team's. */
export type Holder = {
  /** Undefined for one's own. */
  readonly team: Team | undefined
  /** What goes along with each call of the portal. */
  readonly whose: { readonly team?: Team['id'] }
  /** Whether the role allows more than looking. */
  readonly mayChange: boolean
  /** Absent until the portal has answered. */
  readonly teams: TeamList | undefined
  /** Whether it is known by now, or cannot be, in which teams somebody is. */
  readonly settled: boolean
  readonly reload: () => Promise<void>
}

const Context = createContext<Holder>({
  team: undefined,
  whose: {},
  mayChange: true,
  teams: undefined,
  settled: true,
  reload: async () => {},
})

export function useHolder(): Holder {
  return useContext(Context)
}

type Props = { readonly onExpired: () => void; readonly children: ReactNode }

/** The address says whose: `?team=…`, so that a page can be linked to and loaded again. */
export function HolderProvider({ onExpired, children }: Props): ReactNode {
  const { t } = useText(accountText)
  const asked = new URLSearchParams(useLocation().search).get('team')
  const [teams, setTeams] = useState<TeamList>()
  const { run, failure, settled } = useLoad(async () => setTeams(await listTeams(portal())), onExpired)
  useEffect(() => void run(), [run])
  const reload = useCallback(() => run(), [run])
  const team = teams?.teams.find(({ id }) => id === asked)
  const holder = useMemo(
    (): Holder => ({
      team,
      whose: team ? { team: team.id } : {},
      mayChange: team?.role !== 'viewer',
      teams,
      settled,
      reload,
    }),
    [team, teams, settled, reload],
  )
  if (asked !== null && !teams && !failure) return <p className="label">{t('lookingForTheTeam')}</p>
  return (
    <Context.Provider value={holder}>
      {asked !== null && !team && (
        <p role="alert" className={styles.said}>
          {t('youAreNotInThis')}
        </p>
      )}
      {children}
    </Context.Provider>
  )
}
