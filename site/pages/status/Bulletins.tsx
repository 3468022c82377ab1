import type { ReactNode } from 'react'
import type { Bulletin } from '@city/sdk/portal'
import type { StatusRow } from '@site/pages/status/plugin'
import { Moment } from '../../frame/text/Moment'
import { bulletinWords } from './status-words'
import styles from './StatusPage.module.css'

type Props = { readonly bulletins: readonly Bulletin[]; readonly rows: readonly StatusRow[] }

/** What whoever runs the portal says, newest first and the last word first. It is text, and nothing in it is a link. */
export function Bulletins({ bulletins, rows }: Props): ReactNode {
  return (
    <ul className={styles.bulletins}>
      {bulletins.map((bulletin) => (
        <li key={bulletin.id} id={bulletin.id} className={bulletin.state === 'closed' ? '' : styles.open}>
          <h3>{bulletin.title}</h3>
          <p>
            <Sign of={bulletin} /> <Subject of={bulletin} rows={rows} />
          </p>
          {bulletin.from !== null && bulletin.to !== null && (
            <p>
              From <Moment at={bulletin.from} /> to <Moment at={bulletin.to} />
            </p>
          )}
          <ol className={styles.entries} reversed>
            {bulletin.entries.toReversed().map(({ at, words }, index) => (
              // Entries are never taken out or changed.
              <li key={bulletin.entries.length - index}>
                <span className="label">
                  <Moment at={at} />
                </span>
                <p>{words}</p>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  )
}

function Sign({ of: { kind, state } }: { readonly of: Bulletin }): ReactNode {
  const [words, look] = bulletinWords[kind]?.[state] ?? [state, '']
  return <span className={`state ${look}`}>{words}</span>
}

function Subject({ of: { apis, incident }, rows }: { readonly of: Bulletin; readonly rows: readonly StatusRow[] }) {
  if (apis.length === 0) return 'The portal as a whole'
  return (
    <>
      {apis.map((api, index) => {
        const row = rows.find(({ id }) => id === api)
        return (
          <span key={api} lang={row?.lang}>
            {index > 0 && ', '}
            <a href={`#${api}`}>{row?.name ?? api}</a>
          </span>
        )
      })}
      {incident !== null && (
        <>
          {' · '}
          <a href={`#${incident}`}>the incident it is about</a>
        </>
      )}
    </>
  )
}
