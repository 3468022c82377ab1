import type { ReactNode } from 'react'
import type { Bulletin, Incident } from '@city/sdk/portal'
import type { StatusRow } from '@site/pages/status/plugin'
import { Moment } from '../../frame/text/Moment'

type Props = {
  readonly incidents: readonly Incident[]
  readonly bulletins: readonly Bulletin[]
  readonly rows: readonly StatusRow[]
}

const incidentsShown = 50

/** What the portal found by itself, with the operator's word on it where there is one. */
export function Incidents({ incidents, bulletins, rows }: Props): ReactNode {
  if (incidents.length === 0) return <p>None in the last ninety days.</p>
  return (
    <ul>
      {incidents.slice(0, incidentsShown).map(({ id, api, beganAt, endedAt }) => {
        const row = rows.find((one) => one.id === api)
        const bulletin = bulletins.find(({ incident }) => incident === id)
        return (
          <li key={id} id={id}>
            <span lang={row?.lang}>{row?.name ?? api}</span> could not be reached from <Moment at={beganAt} />
            {endedAt === null ? ' on; it lasts.' : ' to '}
            {endedAt !== null && <Moment at={endedAt} />}
            {bulletin && (
              <>
                {' · '}
                <a href={`#${bulletin.id}`}>What is said of it</a>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
