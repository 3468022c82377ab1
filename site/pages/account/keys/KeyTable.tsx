import { useState, type ReactNode } from 'react'
import { keysText } from '@openlondon/contract/languages/en/keys'
import { useText } from '../../../frame/text/use-text'
import type { KeySummary } from '@city/sdk/portal'
import { ChangeDialog } from './ChangeDialog'
import { useHolder } from '../frame/holder'
import { KeyRow } from './KeyRow'
import type { IssuedSecret } from './NewKey'
import { RevokeDialog } from './RevokeDialog'
import { RotateDialog } from './RotateDialog'
import { isWorking, type TodaysCalls } from './working-key'
import styles from '../frame/Account.module.css'

type Props = {
  readonly keys: readonly KeySummary[]
  readonly today: TodaysCalls
  readonly onChanged: (name: string) => void
  readonly onRotated: (issued: IssuedSecret) => void
  readonly onRevoked: (name: string) => void
  readonly onExpired: () => void
}

type Open = { readonly dialog: 'change' | 'rotate' | 'revoke'; readonly key: KeySummary }

/** Every key of the account, newest first; those that no longer work last and without buttons. */
export function KeyTable({ keys, today, onChanged, onRotated, onRevoked, onExpired }: Props): ReactNode {
  const { t } = useText(keysText)
  const [open, setOpen] = useState<Open>()
  const { mayChange } = useHolder()
  const close = (): void => setOpen(undefined)
  if (keys.length === 0) {
    return <p className={styles.lead}>{mayChange ? t('thereIsNoKeyYet') : t('thereIsNoKeyYet2')}</p>
  }
  const ordered = [...keys.filter(isWorking), ...keys.filter((key) => !isWorking(key))]
  return (
    <>
      <div className={styles.tableFrame} role="region" aria-label={t('tableOfKeys')} tabIndex={0}>
        <table className={styles.keys}>
          <Head />
          <tbody>
            {ordered.map((key) => (
              <KeyRow
                key={key.id}
                of={key}
                keys={keys}
                calls={today[key.id]}
                onChange={() => setOpen({ dialog: 'change', key })}
                onRotate={() => setOpen({ dialog: 'rotate', key })}
                onRevoke={() => setOpen({ dialog: 'revoke', key })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {open?.dialog === 'change' && (
        <ChangeDialog
          key={open.key.id}
          of={open.key}
          onClose={close}
          onExpired={onExpired}
          onChanged={() => {
            close()
            onChanged(open.key.name)
          }}
        />
      )}
      {open?.dialog === 'rotate' && (
        <RotateDialog
          key={open.key.id}
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
          key={open.key.id}
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

function Head(): ReactNode {
  const { t } = useText(keysText)
  return (
    <thead>
      <tr>
        {(['name', 'key', 'environment', 'status', 'created', 'lastUsed'] as const).map((name) => (
          <th key={name} scope="col">
            {t(name)}
          </th>
        ))}
        <th scope="col" className={styles.number}>
          {t('callsToday')}
        </th>
        <th scope="col">
          <span className="visually-hidden">{t('actions')}</span>
        </th>
      </tr>
    </thead>
  )
}
