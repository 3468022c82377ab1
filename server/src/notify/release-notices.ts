import type { ApiModel, Release } from '@openlondon/contract'
import { describeKey, letter, oneLine, type Letterhead } from '../mail/letters.ts'
import type { Mail } from '../store/outbox-table.ts'
import type { Store } from '../store/store.ts'
import { affectedHolders, harmfulChanges, type AffectedHolder } from '../usage/affected-holders.ts'

export type NoticeParts = {
  readonly store: Store
  readonly api: Pick<ApiModel, 'id' | 'name'>
  readonly release: Release
  readonly letterhead: Letterhead
  readonly windowDays?: number
  readonly now?: number
}

/** `queued` are new; `alreadyQueued` had their letter from an earlier run of the same release. */
export type QueuedNotices = { readonly queued: number; readonly alreadyQueued: number }

/**
 * Write to everybody whose working key called what this release breaks, and to nobody else. One
 * transaction, and one letter for each release and account however often it runs; the server that runs
 * on the same store sends them within a second.
 */
export async function queueReleaseNotices(parts: NoticeParts): Promise<QueuedNotices> {
  const { release, now = Date.now() } = parts
  return parts.store.transaction(async (store) => {
    const holders = await affectedHolders(store, release.changes, parts.windowDays ?? 90, now)
    let queued = 0
    for (const holder of holders) {
      const name = `release:${release.apiId}@${release.version}:${holder.accountId}`
      if (!(await store.outbox.queue(noticeLetter(parts, holder), name, now))) continue
      await store.audit.write(now, holder.accountId, 'mails-queued', `${release.apiId}@${release.version}`)
      queued += 1
    }
    return { queued, alreadyQueued: holders.length - queued }
  })
}

function noticeLetter({ api, release, letterhead }: NoticeParts, holder: AffectedHolder): Mail {
  const used = new Set(holder.keys.flatMap((key) => key.operations.map((operation) => operation.operationId)))
  const changes = harmfulChanges(release.changes).filter((change) => change.operations.some((id) => used.has(id)))
  return letter(letterhead, 'release', holder.email, `${api.name} ${release.version} changes what your key calls`, [
    `${api.name} was released in version ${release.version}. It changes operations that your keys called in the last weeks, in a way that can break a program.`,
    `What changes:\n${changes.map((change) => `- ${oneLine(change.message)}`).join('\n')}`,
    ...(release.note === undefined ? [] : [`The owner says: ${oneLine(release.note)}`]),
    `Where you use it:\n${holder.keys.flatMap(describeUse).join('\n')}`,
    `All changes: ${letterhead.origin}/changes/\nYour keys and their usage: ${letterhead.origin}/account`,
    'You get this mail because one of your keys called one of these operations. Holders of other keys do not.',
  ])
}

function describeUse({ key, operations }: AffectedHolder['keys'][number]): readonly string[] {
  return operations.map(
    ({ operationId, calls, lastDay }) => `- ${describeKey(key)}: ${operationId}, ${calls} calls, last on ${lastDay}`,
  )
}
