import type { ReactNode } from 'react'
import type { Statistics } from '@city/sdk/portal'
import type { Baseline } from '@openlondon/contract'
import { useFormats } from '../../frame/text/use-formats'
import { toldCount } from './Counted'
import styles from './StatisticsPage.module.css'

type Props = { readonly of: readonly Baseline[]; readonly counted: Statistics | undefined }

/** Where the city said that it stood, beside what is counted here of the like. */
export function Baselines({ of: baselines, counted }: Props): ReactNode {
  const { count } = useFormats()
  return (
    <>
      <h2 id="said">Where the city said it stood</h2>
      <div className={styles.table} role="region" aria-labelledby="said" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">As the city said</th>
              <th scope="col">Counted here, now</th>
            </tr>
          </thead>
          <tbody>
            {baselines.map(({ label, value, measured, said, source, url }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  {count(value)}
                  <span className={`label ${styles.source}`}>
                    {said}. {url === undefined ? source : <a href={url}>{source}</a>}
                  </span>
                </td>
                <td>
                  {measured === 'none' && 'not counted here'}
                  {measured !== 'none' && (counted ? toldCount(counted[measured], count) : '…')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
