import type { ApiModel } from '@openlondon/contract'
import { readReleases, releaseNames } from '@openlondon/contract/served'
import type { Post } from '../notices/post-notice.ts'
import type { Store } from '../store/store.ts'
import { queueReleaseNotices } from './release-notices.ts'

export type OwedParts = {
  readonly store: Store
  readonly post: Post
  readonly cityDir: string
  readonly apis: readonly Pick<ApiModel, 'id' | 'name'>[]
  readonly now: number
}

/**
 * Tell of every release that lies in the city's folder and was not told of yet, the oldest first, wherever it came from:
 * this machine's own command, which may have been killed half-way, a merge, or another machine. The first time ever, what
 * is there counts as told of: nobody could have used this portal before. Answers how many people were told.
 */
export async function queueOwedNotices({ store, post, cityDir, apis, now }: OwedParts): Promise<number> {
  const there = releaseNames(cityDir)
  if (await store.announcements.begin(there, now)) return 0
  const owed = await store.announcements.owed(there)
  const failures: unknown[] = []
  let told = 0
  for (const apiId of new Set(owed.map((name) => name.apiId))) {
    const api = apis.find(({ id }) => id === apiId) ?? { id: apiId, name: apiId }
    const own = new Set(owed.filter((name) => name.apiId === apiId).map(({ version }) => version))
    try {
      for (const release of readReleases(cityDir, apiId).toReversed()) {
        if (!own.has(release.version)) continue
        told += await queueReleaseNotices({ store, post, api, release, now })
        // Last, because whoever is stopped in between begins again, and tells nobody twice.
        await store.announcements.mark(release, now)
      }
    } catch (error) {
      // Other APIs are owed theirs.
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return told
}
