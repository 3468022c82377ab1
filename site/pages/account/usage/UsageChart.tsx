import type { ReactNode } from 'react'
import { usageText } from '@openlondon/contract/languages/en/usage'
import { useText } from '../../../frame/text/use-text'
import { useFormats } from '../../../frame/text/use-formats'
import { usageSentence, type UsageDay } from './usage-days'
import styles from './UsageChart.module.css'

const height = 96
const step = 20

/** Bars for the days, failed and refused calls in another pattern. The table beneath says the same in numbers. */
export function UsageChart({ days }: { readonly days: readonly UsageDay[] }): ReactNode {
  const { t } = useText(usageText)
  const { count } = useFormats()
  const most = Math.max(1, ...days.map((day) => day.calls + day.limited))
  const scaled = (calls: number): number => (calls / most) * height
  const first = days[0]?.date ?? ''
  const last = days.at(-1)?.date ?? ''
  return (
    <figure className={styles.chart}>
      <svg
        viewBox={`0 0 ${days.length * step} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={usageSentence(t, days)}
      >
        {days.map((day, index) => {
          const good = scaled(day.calls - day.errors)
          const bad = scaled(day.errors + day.limited)
          return (
            <g key={day.date} transform={`translate(${index * step} 0)`}>
              <title>
                {t('dateCallsCallsErrorsErrors', {
                  date: day.date,
                  calls: day.calls,
                  errors: day.errors,
                  limited: day.limited,
                })}
              </title>
              <rect className={styles.barGood} x="3" y={height - good} width={step - 6} height={good} />
              <rect className={styles.barBad} x="3" y={height - good - bad} width={step - 6} height={bad} />
            </g>
          )
        })}
      </svg>
      <figcaption>
        <span>{first}</span>
        <span>
          <i className={styles.keyGood} aria-hidden="true" /> {t('calls')}{' '}
          <i className={styles.keyBad} aria-hidden="true" /> {t('errorsAndRefusalsHighestBar', { most: count(most) })}
        </span>
        <span>{last}</span>
      </figcaption>
    </figure>
  )
}
