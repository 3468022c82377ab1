import type { ReactNode } from 'react'
import { keysText } from '@openlondon/contract/languages/en/keys'
import { useText, type Say } from '../../../frame/text/use-text'
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
  const { t, word } = useText(keysText)
  const { count } = useFormats()
  const { mayChange } = useHolder()
  const name = nameFor(t, key, keys)
  const bounds = boundsWords(t, key)
  return (
    <tr className={isWorking(key) ? undefined : styles.ended}>
      <th scope="row" data-label={t('name')}>
        {key.name}
        {bounds !== '' && <span className={styles.until}>{bounds}</span>}
      </th>
      <KeyMarkCell of={key} />
      <td data-label={t('environment')}>{word('environment', key.environment)}</td>
      <td data-label={t('status')}>
        <Status of={key} />
      </td>
      <td data-label={t('created')}>
        <Day at={key.createdAt} />
      </td>
      <LastUsedCell of={key} />
      <td data-label={t('callsToday')} className={styles.number}>
        {calls === undefined ? '–' : count(calls)}
      </td>
      <td className={styles.buttons}>
        {mayChange && isWorking(key) && <RowButton label={t('change')} name={name} onPress={onChange} />}
        {mayChange && key.status === 'active' && <RowButton label={t('rotate')} name={name} onPress={onRotate} />}
        {mayChange && isWorking(key) && <RowButton label={t('revoke')} name={name} onPress={onRevoke} />}
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
function nameFor(t: Say<typeof keysText>, key: KeySummary, keys: readonly KeySummary[]): string {
  if (key.status === 'rotating') return t('theOldNameEndingIn', { name: key.name, last4: key.last4 })
  const isAlone = keys.filter((other) => other.status === 'active' && other.name === key.name).length === 1
  return isAlone ? key.name : t('nameEndingInLast4', { name: key.name, last4: key.last4 })
}

const states: Readonly<Record<string, string>> = {
  active: 'state--stable',
  rotating: 'state--beta',
  expired: 'state--retired',
  revoked: 'state--retired',
}

function Status({ of: key }: { readonly of: KeySummary }): ReactNode {
  const { rich, word } = useText(keysText)
  return (
    <>
      <span className={`state ${states[key.status] ?? ''}`}>{word('status', key.status)}</span>
      {key.status === 'rotating' && key.graceUntil && (
        <span className={styles.until}>{rich('worksUntilMoment', { moment: <Moment at={key.graceUntil} /> })}</span>
      )}
      {key.foundAt !== null && (
        <span className={styles.until}>
          {rich(isWorking(key) ? 'foundInPublicReplace' : 'foundInPublicOnMoment', {
            moment: <Moment at={key.foundAt} />,
          })}
        </span>
      )}
      {key.status === 'active' && key.expiresAt && (
        <span className={styles.until}>{rich('untilMoment', { moment: <Moment at={key.expiresAt} /> })}</span>
      )}
    </>
  )
}
