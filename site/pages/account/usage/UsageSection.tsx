import { useEffect, useState, type ReactNode } from 'react'
import { usageText } from '@openlondon/contract/languages/en/usage'
import { useText, type Say } from '../../../frame/text/use-text'
import { accountUsage, type Usage } from '@city/sdk/portal'
import { useFormats } from '../../../frame/text/use-formats'
import { Awaiting } from '../ask/Awaiting'
import { FailureNotice } from '../ask/FailureNotice'
import { useHolder, type Holder } from '../frame/holder'
import { portal } from '../ask/portal'
import { UsageChart } from './UsageChart'
import { usageByDay } from './usage-days'
import { UsageTable } from './UsageTable'
import { useLoad } from '../ask/use-load'
import styles from '../frame/Account.module.css'

const days = 30

/** What the account's keys did, what they may do, and what is left of today. */
export function UsageSection({ onExpired }: { readonly onExpired: () => void }): ReactNode {
  const { t } = useText(usageText)
  const { whose } = useHolder()
  const [usage, setUsage] = useState<Usage>()
  const { count: written } = useFormats()
  const count = useLoad(async () => setUsage(await accountUsage(portal(), { days, ...whose })), onExpired)
  const { run, busy } = count
  useEffect(() => void run(), [run])
  return (
    <section className={styles.section} aria-labelledby="usage">
      <div className={styles.sectionHead}>
        <h2 id="usage">{t('usage')}</h2>
        <span className={styles.together}>
          <button type="button" className="button button--quiet" aria-disabled={busy} onClick={() => void run()}>
            {t('countAgain')}
          </button>
          <a className="button button--quiet" href={tableAddress(whose)} download>
            {t('downloadAsCSV')}
          </a>
        </span>
      </div>
      <p role="status" className="label">
        {count.slow && t('counting')}
      </p>
      <FailureNotice failure={count.failure} />
      <Awaiting of={count} />
      {usage && (
        <>
          <dl className={styles.limits}>
            {figuresOf(t, usage).map(([name, count, note]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <strong>{written(count)}</strong> {note}
                </dd>
              </div>
            ))}
          </dl>
          {usage.rows.length === 0 ? (
            <p className={styles.empty}>{t('noCallsYetTheFirst')}</p>
          ) : (
            <>
              <UsageChart days={usageByDay(usage.rows, usage.from, usage.to)} />
              <UsageTable rows={usage.rows} />
            </>
          )}
        </>
      )}
    </section>
  )
}

const figuresOf = (
  t: Say<typeof usageText>,
  { limits, totals }: Usage,
): readonly (readonly [name: string, count: number, note: string])[] => [
  [t('aMinute'), limits.perMinute, t('overAllKeys')],
  [t('aDay'), limits.perDay, t('overAllKeys')],
  [t('leftToday'), limits.remainingToday, t('untilMidnight')],
  [
    t('inDays', { count: days }),
    totals.calls,
    t('callsErrorsFailedLimitedRefused', { errors: totals.errors, limited: totals.limited }),
  ],
]

/** The browser saves it by itself, however long it is. */
function tableAddress({ team }: Holder['whose']): string {
  return `/portal/v1/usage/table${team === undefined ? '' : `?team=${encodeURIComponent(team)}`}`
}
