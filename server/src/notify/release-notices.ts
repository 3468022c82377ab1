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

/** How many days of usage say whom a release touches. */
export const usageWindowDays = 90

/** In one transaction: others write in between. */
const lettersAtOnce = 100

/**
 * Write to everybody whose working key called what this release breaks, and to nobody else: one letter for each
 * release and account however often it runs, so that whoever was cut off begins again. The server that runs on the
 * same store sends them within a second.
 */
export async function queueReleaseNotices(parts: NoticeParts): Promise<QueuedNotices> {
  const { store, release, now = Date.now() } = parts
  const holders = await affectedHolders(store, release.changes, parts.windowDays ?? usageWindowDays, now)
  let queued = 0
  for (let from = 0; from < holders.length; from += lettersAtOnce)
    queued += await queueSome(parts, holders.slice(from, from + lettersAtOnce), now)
  return { queued, alreadyQueued: holders.length - queued }
}

function queueSome(parts: NoticeParts, holders: readonly AffectedHolder[], now: number): Promise<number> {
  const name = `${parts.release.apiId}@${parts.release.version}`
  return parts.store.transaction(async (store) => {
    const written: AffectedHolder[] = []
    for (const holder of holders) {
      const isNew = await store.outbox.queue(noticeLetter(parts, holder), `release:${name}:${holder.accountId}`, now)
      if (isNew) written.push(holder)
    }
    for (const { accountId } of written) await store.audit.write(now, accountId, 'mails-queued', name)
    return written.length
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
