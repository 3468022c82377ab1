import type { ReactNode } from 'react'
import type { Statistics } from '@city/sdk/portal'
import { useFormats } from '../../frame/text/use-formats'
import { barsOf } from './bars'
import styles from './StatisticsPage.module.css'

/** Ninety days as bars, and the same as a table for whoever wants the numbers. */
export function CallDays({ of: { at, days } }: { readonly of: Statistics }): ReactNode {
  const { count, day } = useFormats()
  if (days.length === 0) return <p>Nobody has called anything in the last ninety days.</p>
  const most = Math.max(...days.map(({ calls }) => calls))
  return (
    <>
      <svg viewBox="0 0 90 20" preserveAspectRatio="none" className={styles.bars} aria-hidden="true">
        <path d={barsOf(days, at.slice(0, 10))} />
      </svg>
      <p className="label">
        Ninety days, today on the right; the highest bar is {count(most)} calls. A day without a bar had none.
      </p>
      <details>
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Calls</th>
              <th scope="col">Answered with 500 or above</th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ date, calls, faults }) => (
              <tr key={date}>
                <th scope="row">{day(date)}</th>
                <td>{count(calls)}</td>
                <td>{count(faults)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
