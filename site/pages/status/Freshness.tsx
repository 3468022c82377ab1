import { useEffect, useState, type ReactNode } from 'react'
import type { Status } from '@city/sdk/portal'

type Props = { readonly of: Status; readonly heardAt: number }

/** How old the newest of what is shown is. Both clocks are used for differences alone, so neither has to be right. */
export function Freshness({ of: { at, measuredAt }, heardAt }: Props): ReactNode {
  const [now, setNow] = useState(heardAt)
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [heardAt])
  if (measuredAt === null)
    return (
      <p>
        Nothing has been measured here yet. The line of an API begins with the first call of it, or the first check.
      </p>
    )
  const seconds = Math.max(0, Math.round((Date.parse(at) - Date.parse(measuredAt) + now - heardAt) / 1_000))
  return (
    <p>
      The newest measurement is <strong>{ageText(seconds)} old</strong>.
    </p>
  )
}

function ageText(seconds: number): string {
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  return minutes < 120 ? `${minutes} minutes` : `${Math.floor(minutes / 60)} hours`
}
