import { useState, type ReactNode } from 'react'
import type { KeySummary } from '@city/sdk/portal'
import { dateAndTime, day } from './date-words'
import type { IssuedSecret } from './NewKey'
import { RevokeDialog } from './RevokeDialog'
import { RotateDialog } from './RotateDialog'
import { isWorking, type TodaysCalls } from './working-key'
import styles from './Account.module.css'

type Props = {
  readonly keys: readonly KeySummary[]
  readonly today: TodaysCalls
  readonly onRotated: (issued: IssuedSecret) => void
  readonly onRevoked: (name: string) => void
  readonly onExpired: () => void
}

type Open = { readonly dialog: 'rotate' | 'revoke'; readonly key: KeySummary }

/** Every key of the account, newest first; those that no longer work last and without buttons. */
export function KeyTable({ keys, today, onRotated, onRevoked, onExpired }: Props): ReactNode {
  const [open, setOpen] = useState<Open>()
  const close = (): void => setOpen(undefined)
  if (keys.length === 0) {
    return <p className={styles.lead}>You have no key yet. Make one below: it works at once, for every API.</p>
  }
  const ordered = [...keys.filter(isWorking), ...keys.filter((key) => !isWorking(key))]
  return (
    <>
      <div className={styles.tableFrame} role="region" aria-label="Table of keys" tabIndex={0}>
        <table className={styles.keys}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Key</th>
              <th scope="col">Environment</th>
              <th scope="col">Status</th>
              <th scope="col">Created</th>
              <th scope="col">Last used</th>
              <th scope="col" className={styles.number}>
                Calls today
              </th>
              <th scope="col">
                <span className="visually-hidden">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((key) => (
              <tr key={key.id} className={isWorking(key) ? undefined : styles.ended}>
                <th scope="row" data-label="Name">
                  {key.name}
                </th>
                <td data-label="Key">
                  <code>
                    {key.start}…{key.last4}
                  </code>
                </td>
                <td data-label="Environment">{key.environment}</td>
                <td data-label="Status">
                  <Status of={key} />
                </td>
                <td data-label="Created">
                  <time dateTime={key.createdAt}>{day(key.createdAt)}</time>
                </td>
                <td data-label="Last used">
                  {key.lastUsedAt ? <time dateTime={key.lastUsedAt}>{dateAndTime(key.lastUsedAt)}</time> : 'never'}
                </td>
                <td data-label="Calls today" className={styles.number}>
                  {today[key.id] ?? '–'}
                </td>
                <td className={styles.buttons}>
                  {key.status === 'active' && (
                    <button
                      type="button"
                      className="button button--quiet"
                      onClick={() => setOpen({ dialog: 'rotate', key })}
                    >
                      Rotate <span className="visually-hidden">{nameFor(key, keys)}</span>
                    </button>
                  )}
                  {isWorking(key) && (
                    <button
                      type="button"
                      className="button button--quiet"
                      onClick={() => setOpen({ dialog: 'revoke', key })}
                    >
                      Revoke <span className="visually-hidden">{nameFor(key, keys)}</span>
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open?.dialog === 'rotate' && (
        <RotateDialog
          of={open.key}
          onClose={close}
          onExpired={onExpired}
          onRotated={(issued) => {
            close()
            onRotated(issued)
          }}
        />
      )}
      {open?.dialog === 'revoke' && (
        <RevokeDialog
          of={open.key}
          onClose={close}
          onExpired={onExpired}
          onRevoked={() => {
            close()
            onRevoked(open.key.name)
          }}
        />
      )}
    </>
  )
}

/** What the buttons call a key: a replaced one is the old one, and of two with the same name each says how it ends. */
function nameFor(key: KeySummary, keys: readonly KeySummary[]): string {
  if (key.status === 'rotating') return `the old ${key.name}, ending in ${key.last4}`
  const isAlone = keys.filter((other) => other.status === 'active' && other.name === key.name).length === 1
  return isAlone ? key.name : `${key.name}, ending in ${key.last4}`
}

const states: Readonly<Record<string, string>> = {
  active: 'state--stable',
  rotating: 'state--beta',
  expired: 'state--retired',
  revoked: 'state--retired',
}

function Status({ of: key }: { readonly of: KeySummary }): ReactNode {
  return (
    <>
      <span className={`state ${states[key.status] ?? ''}`}>{key.status}</span>
      {key.status === 'rotating' && key.graceUntil && (
        <span className={styles.until}>works until {dateAndTime(key.graceUntil)}</span>
      )}
      {key.status === 'active' && key.expiresAt && (
        <span className={styles.until}>until {dateAndTime(key.expiresAt)}</span>
      )}
    </>
  )
}
