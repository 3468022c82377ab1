import type { OwnerStanding } from '../metrics/metrics.ts'
import type { Store } from '../store/store.ts'
import { nextIncidents } from './next-incidents.ts'
import type { Status } from './read-status.ts'

/** Begin and end incidents by what this server finds now. */
export async function followIncidents(
  store: Pick<Store, 'incidents'>,
  status: Status,
  owners: readonly OwnerStanding[],
  now: number,
): Promise<void> {
  const cut = new Set(owners.filter(({ breaker }) => breaker !== 'closed').flatMap(({ apis }) => apis))
  const ways = status.apis.map(({ apiId, lastGoodAt }) => ({ apiId, lastGoodAt, isCut: cut.has(apiId) }))
  const steps = nextIncidents(await store.incidents.lasting(), ways, now)
  for (const apiId of steps.see) await store.incidents.see(apiId, now)
  for (const { id, at } of steps.end) await store.incidents.end(id, at)
}

/** Asks an owner's server for a sign of life; answers the status and how long it took, milliseconds. */
export type Knock = (apiId: string) => Promise<{ readonly status: number; readonly ms: number }>

/** Check APIs of which nothing was heard for a while, at the earliest so long after the start. */
export function createChecks(
  everyMs: number,
  startedAt: number,
  apiIds: readonly string[],
  knock: Knock,
  note: (apiId: string, status: number, ms: number, now: number) => void,
): (status: Status, now: number) => Promise<void> {
  return async ({ apis }, now) => {
    if (everyMs === 0) return
    const heard = new Map(apis.map(({ apiId, lastAt }) => [apiId, lastAt]))
    const silent = apiIds.filter((apiId) => now - Math.max(startedAt, heard.get(apiId) ?? 0) >= everyMs)
    await Promise.all(
      silent.map(async (apiId) => {
        const { status, ms } = await knock(apiId)
        note(apiId, status, ms, now)
      }),
    )
  }
}
