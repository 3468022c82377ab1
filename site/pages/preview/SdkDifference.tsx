import type { ReactNode } from 'react'
import type { PreviewedName, ProposalPreview } from '@city/sdk/portal'
import account from '../account/frame/Account.module.css'
import { lineDifference } from './line-difference'
import styles from './Preview.module.css'

type Props = {
  readonly of: Pick<ProposalPreview, 'names' | 'namesCount' | 'noNames'>
  /** The door they are imported from. */
  readonly packageName: string
}

const openedAtOnce = 12

/** What those who import from the API's door would find otherwise, as the generator writes it. */
export function SdkDifference({ of: { names, namesCount, noNames }, packageName }: Props): ReactNode {
  return (
    <section className={account.section} aria-labelledby="sdk">
      <h2 id="sdk">What of the SDK is other</h2>
      {noNames !== null && <p className="notice notice--warning">{noNames}</p>}
      {noNames === null && names.length === 0 && (
        <p className={account.empty}>
          No type and no function of <code>{packageName}</code> changes.
        </p>
      )}
      {names.length > 0 && (
        <p>
          {namesCount} {namesCount === 1 ? 'name' : 'names'} of <code>{packageName}</code>: what is gone first, then
          what has changed, then what is new.
        </p>
      )}
      {names.map((one, index) => (
        <details key={one.name} className={styles.name} open={index < openedAtOnce}>
          <summary>
            <code>{one.name}</code> <span className={`state ${toneOf(one)}`}>{wordOf(one)}</span>
          </summary>
          <Lines of={one} />
        </details>
      ))}
      {namesCount > names.length && <p className="label">And {namesCount - names.length} more.</p>}
    </section>
  )
}

function Lines({ of: { name, before, after } }: { readonly of: PreviewedName }): ReactNode {
  return (
    <pre className={styles.lines} tabIndex={0} role="group" aria-label={`${name}, before and after`}>
      <code>
        {lineDifference(before ?? '', after ?? '').map(({ mark, text }, index) => (
          <span key={index} className={mark === '+' ? styles.come : mark === '-' ? styles.gone : undefined}>
            {`${mark} ${text}\n`}
          </span>
        ))}
      </code>
    </pre>
  )
}

const wordOf = ({ before, after }: PreviewedName): string =>
  after === null ? 'gone' : before === null ? 'new' : 'changed'

const toneOf = ({ before, after }: PreviewedName): string =>
  after === null ? 'state--retired' : before === null ? 'state--stable' : 'state--beta'
