import type { ReactNode } from 'react'
import { keysText } from '@openlondon/contract/languages/en/keys'
import { useText } from '../../../../frame/text/use-text'
import type { KeySummary } from '@city/sdk/portal'
import { boundsWords } from '../../keys/bounds-text'
import { KeyMarkCell, LastUsedCell } from '../../keys/KeyCells'
import { isWorking } from '../../keys/working-key'
import styles from '../../frame/Account.module.css'

type Props = { readonly keys: readonly KeySummary[]; readonly onRevoke: (key: KeySummary) => void }

export function PersonKeys({ keys, onRevoke }: Props): ReactNode {
  const { t } = useText(keysText)
  return (
    <section className={styles.section} aria-labelledby="keys-of-person">
      <h2 id="keys-of-person">Keys</h2>
      {keys.length === 0 && <p className={styles.empty}>No key was ever made.</p>}
      {keys.length > 0 && (
        <div className={styles.tableFrame} role="region" aria-label="Table of keys" tabIndex={0}>
          <table className={styles.stacked}>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Key</th>
                <th scope="col">State</th>
                <th scope="col">Last used</th>
                <th scope="col">
                  <span className="visually-hidden">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {keys.map((key) => (
                <tr key={key.id} className={isWorking(key) ? undefined : styles.ended}>
                  <th scope="row" data-label="Name">
                    <span>
                      {key.name}
                      {boundsWords(t, key) !== '' && <span className={styles.until}>{boundsWords(t, key)}</span>}
                    </span>
                  </th>
                  <KeyMarkCell of={key} />
                  <td data-label="State">{key.status}</td>
                  <LastUsedCell of={key} />
                  <td>
                    {isWorking(key) && (
                      <button type="button" className="button button--quiet" onClick={() => onRevoke(key)}>
                        Revoke <span className="visually-hidden">{`${key.name}, ending in ${key.last4}`}</span>
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
