import type { ReactNode } from 'react'
import type { KeySummary } from '@city/sdk/portal'
import { Day, Moment } from '../../../frame/text/Moment'
import { useFormats } from '../../../frame/text/use-formats'
import { boundsWords } from './bounds-text'
import { KeyMarkCell, LastUsedCell } from './KeyCells'
import { useHolder } from '../frame/holder'
import { isWorking } from './working-key'
import styles from '../frame/Account.module.css'

type Props = {
  readonly of: KeySummary
  /** Among which the buttons must tell it apart. */
  readonly keys: readonly KeySummary[]
  /** Calls of today; a key that no longer works is not asked about. */
  readonly calls: number | undefined
  readonly onChange: () => void
  readonly onRotate: () => void
  readonly onRevoke: () => void
}

/** One key, and what may be done to it. */
export function KeyRow({ of: key, keys, calls, onChange, onRotate, onRevoke }: Props): ReactNode {
  const { count } = useFormats()
  const { mayChange } = useHolder()
  const name = nameFor(key, keys)
  const bounds = boundsWords(key)
  return (
    <tr className={isWorking(key) ? undefined : styles.ended}>
      <th scope="row" data-label="Name">
        {key.name}
        {bounds !== '' && <span className={styles.until}>{bounds}</span>}
      </th>
      <KeyMarkCell of={key} />
      <td data-label="Environment">{key.environment}</td>
      <td data-label="Status">
        <Status of={key} />
      </td>
      <td data-label="Created">
        <Day at={key.createdAt} />
      </td>
      <LastUsedCell of={key} />
      <td data-label="Calls today" className={styles.number}>
        {calls === undefined ? '–' : count(calls)}
      </td>
      <td className={styles.buttons}>
        {mayChange && isWorking(key) && <RowButton label="Change" name={name} onPress={onChange} />}
        {mayChange && key.status === 'active' && <RowButton label="Rotate" name={name} onPress={onRotate} />}
        {mayChange && isWorking(key) && <RowButton label="Revoke" name={name} onPress={onRevoke} />}
      </td>
    </tr>
  )
}

type ButtonProps = { readonly label: string; readonly name: string; readonly onPress: () => void }

function RowButton({ label, name, onPress }: ButtonProps): ReactNode {
  return (
    <button type="button" className="button button--quiet" onClick={onPress}>
      {label} <span className="visually-hidden">{name}</span>
    </button>
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
        <span className={styles.until}>
          works until <Moment at={key.graceUntil} />
        </span>
      )}
      {key.foundAt !== null && (
        <span className={styles.until}>
          found in public on <Moment at={key.foundAt} />
          {isWorking(key) && ': replace it'}
        </span>
      )}
      {key.status === 'active' && key.expiresAt && (
        <span className={styles.until}>
          until <Moment at={key.expiresAt} />
        </span>
      )}
    </>
  )
}
