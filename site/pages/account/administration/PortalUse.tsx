import { useEffect, useState, type ReactNode } from 'react'
import { portalUsage, type PortalUsage } from '@city/sdk/portal'
import { useFormats } from '../../../frame/text/use-formats'
import type { AccountProps } from '../frame/AccountFrame'
import { pathOfOperation } from '../usage/operation-path'
import { portal } from '../ask/portal'
import { useLoad } from '../ask/use-load'
import { AdministrationFrame } from './AdministrationFrame'
import { Loading } from './Loading'
import styles from '../frame/Account.module.css'

const days = 30

/** What everybody called, and not who. */
export function PortalUse(props: AccountProps): ReactNode {
  const [usage, setUsage] = useState<PortalUsage>()
  const load = useLoad(async () => setUsage(await portalUsage(portal(), { days })), props.onExpired)
  const { run } = load
  useEffect(() => void run(), [run])
  return (
    <AdministrationFrame {...props} title="What everybody called">
      <p className={styles.lead}>
        In the last {days} days, through the gateway. Nothing here says whose calls they were.
      </p>
      <Loading action={load} words="Counting…" onAgain={() => void run()} />
      {usage?.operations.length === 0 && <p className={styles.empty}>Nobody has called anything yet.</p>}
      {usage && usage.operations.length > 0 && (
        <>
          <Counts
            caption="By operation"
            first="Operation"
            rows={usage.operations.map(({ operation, keys, ...counts }) => ({ name: operation, keys, ...counts }))}
          />
          <Counts
            caption="By day"
            first="Day (UTC)"
            rows={usage.days.map(({ date, ...counts }) => ({ name: date, ...counts }))}
          />
        </>
      )}
    </AdministrationFrame>
  )
}

type Row = {
  readonly name: string
  readonly keys?: number
  readonly calls: number
  readonly errors: number
  readonly limited: number
}

function Counts({
  caption,
  first,
  rows,
}: {
  readonly caption: string
  readonly first: string
  readonly rows: readonly Row[]
}): ReactNode {
  const { count } = useFormats()
  const hasKeys = rows.some(({ keys }) => keys !== undefined)
  return (
    <div
      className={styles.tableFrame}
      role="region"
      aria-label={`Table of usage, ${caption.toLowerCase()}`}
      tabIndex={0}
    >
      <table className={styles.usage}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {[...(hasKeys ? ['Keys'] : []), 'Calls', 'Errors', 'Limited'].map((name) => (
              <th key={name} scope="col" className={styles.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, keys, calls, errors, limited }) => (
            <tr key={name}>
              <th scope="row">
                {hasKeys ? (
                  <a href={pathOfOperation(name)}>
                    <code>{name}</code>
                  </a>
                ) : (
                  <time dateTime={name}>{name}</time>
                )}
              </th>
              {hasKeys && <td className={styles.number}>{count(keys ?? 0)}</td>}
              <td className={styles.number}>{count(calls)}</td>
              <td className={styles.number}>{count(errors)}</td>
              <td className={styles.number}>{count(limited)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
