import type { ReactNode } from 'react'
import type { Statistics } from '@city/sdk/portal'
import { useFormats } from '../../frame/text/use-formats'
import { toldShare } from './told-share'
import styles from './StatisticsPage.module.css'

const numbers = [
  ['developers', 'developers'],
  ['keys', 'keys that work'],
  ['apis', 'APIs'],
  ['operations', 'operations'],
  ['liveOperations', 'of them live'],
  ['releases', 'releases'],
  ['calls', 'calls in ninety days'],
] as const satisfies readonly (readonly [keyof Statistics, string])[]

/** The numbers, with room for them before they are there. */
export function Counted({ of: counted }: { readonly of: Statistics | undefined }): ReactNode {
  const { count } = useFormats()
  return (
    <dl className={styles.numbers}>
      {numbers.map(([name, label]) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{counted ? toldCount(counted[name], count) : '…'}</dd>
        </div>
      ))}
      <div>
        <dt>went well</dt>
        <dd>{counted ? toldShare(counted.answeredShare, counted.days) : '…'}</dd>
      </div>
    </dl>
  )
}

/** A number of people, or of what people have: null is one to four. */
export function toldCount(number: number | null, count: (number: number) => string): string {
  return number === null ? 'fewer than 5' : count(number)
}
