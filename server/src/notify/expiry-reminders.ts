import { keyExpiringNotice } from '../notices/key-notices.ts'
import { postNotice, type Post } from '../notices/post-notice.ts'
import type { KeyRecord } from '../store/tables/key-table.ts'
import type { Store } from '../store/store.ts'
import { dayMs } from '../usage/day.ts'

/** How many days before its last one a key's holder is reminded, the earliest first. */
const stages = [14, 3, 1] as const

/**
 * Remind holders of keys that are about to stop by themselves: once for each stage, however often and on how many servers
 * this runs. A stage that was over before the key was made, or that nobody was there to see, is left out. Answers how many
 * were told.
 */
export async function queueExpiryReminders(store: Store, post: Post, now: number): Promise<number> {
  let told = 0
  for (const key of await store.keys.expiring(now, now + stages[0] * dayMs)) {
    const { expiresAt } = key
    const stage = dueStage(key, now)
    if (expiresAt === undefined || stage === undefined) continue
    const notice = keyExpiringNotice(key, expiresAt, stage)
    told += await store.transaction((store) => postNotice(store, post, notice, now))
  }
  return told
}

/** The latest stage that has begun, unless the key was younger than that. */
export function dueStage(
  { expiresAt, createdAt }: Pick<KeyRecord, 'expiresAt' | 'createdAt'>,
  now: number,
): number | undefined {
  if (expiresAt === undefined || expiresAt <= now) return undefined
  const stage = stages.findLast((days) => expiresAt - days * dayMs <= now)
  return stage !== undefined && expiresAt - stage * dayMs >= createdAt ? stage : undefined
}
