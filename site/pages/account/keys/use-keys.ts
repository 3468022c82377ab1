import { useEffect, useState } from 'react'
import { keyUsage, listKeys, type KeyList, type KeySummary } from '@city/sdk/portal'
import { useHolder, type Holder } from '../frame/holder'
import { portal } from '../ask/portal'
import type { Action } from '../ask/use-action'
import { useLoad } from '../ask/use-load'
import { isWorking, type TodaysCalls } from './working-key'

export type Keys = {
  /** Absent until the portal has answered. */
  readonly list: KeyList | undefined
  readonly today: TodaysCalls
  /** Asks again; the first time is by itself. */
  readonly load: Action<[]>
}

/** The account's keys, and what each was used for today. */
export function useKeys(onExpired: () => void): Keys {
  const { whose } = useHolder()
  const [list, setList] = useState<KeyList>()
  const [today, setToday] = useState<TodaysCalls>({})
  const load = useLoad(async () => {
    const keys = await listKeys(portal(), whose)
    setList(keys)
    // What is below the keys does not wait for it.
    void callsToday(keys.keys, whose).then(setToday)
  }, onExpired)
  const { run } = load
  useEffect(() => void run(), [run])
  return { list, today, load }
}

/** Only keys that work can have calls worth a request of their own. A failure here costs a column and nothing else. */
async function callsToday(keys: readonly KeySummary[], whose: Holder['whose']): Promise<TodaysCalls> {
  const counts = await Promise.all(
    keys.filter(isWorking).map(async (key) => {
      const usage = await keyUsage(portal(), { keyId: key.id, days: 1, ...whose }).catch(() => undefined)
      return usage ? [[key.id, usage.totals.calls] as const] : []
    }),
  )
  return Object.fromEntries(counts.flat())
}
