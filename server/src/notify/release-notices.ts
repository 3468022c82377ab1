import type { ApiModel, Change, Release } from '@openlondon/contract'
import { describeKey, oneLine, wordsOf, type Letterhead } from '../mail/letters.ts'
import type { SayInMail } from '../mail/mail-text.ts'
import { postNotice, type Notice, type Post } from '../notices/post-notice.ts'
import type { Topic } from '../notices/topic.ts'
import type { Store } from '../store/store.ts'
import {
  affectedHolders,
  deprecations,
  harmfulChanges,
  usageWindowDays,
  type AffectedHolder,
} from '../usage/affected-holders.ts'

export type NoticeParts = {
  readonly store: Store
  readonly post: Post
  readonly api: Pick<ApiModel, 'id' | 'name'>
  readonly release: Release
  readonly windowDays?: number
  readonly now?: number
}

/** So many holders in one transaction: others may write in between. */
const holdersAtOnce = 50

/**
 * Tell everybody whose working key called what this release breaks, or what it says will go away, and nobody else. Each
 * is told once of a release, however often and wherever this runs, also where it was cut short before. Answers how many
 * were told who had not been.
 */
export async function queueReleaseNotices(parts: NoticeParts): Promise<number> {
  const { release } = parts
  const broken = await queueTopic(parts, 'breaking', harmfulChanges(release.changes))
  return broken + (await queueTopic(parts, 'deprecations', deprecations(release.changes)))
}

async function queueTopic(parts: NoticeParts, topic: Topic, changes: readonly Change[]): Promise<number> {
  const { store, post, release, windowDays = usageWindowDays, now = Date.now() } = parts
  const holders = await affectedHolders(store, changes, windowDays, now)
  let told = 0
  for (let from = 0; from < holders.length; from += holdersAtOnce) {
    const some = holders.slice(from, from + holdersAtOnce)
    told += await store.transaction(async (store) => {
      const newly: string[] = []
      let count = 0
      for (const holder of some) {
        const isNew = await postNotice(store, post, noticeOf(parts, topic, changes, holder), now)
        if (isNew > 0) newly.push(holder.accountId)
        count += isNew
      }
      for (const holderId of newly)
        await store.audit.write(now, holderId, 'mails-queued', `${release.apiId}@${release.version}`)
      return count
    })
  }
  return told
}

function noticeOf(
  { api, release }: NoticeParts,
  topic: Topic,
  changes: readonly Change[],
  { accountId, keys }: AffectedHolder,
): Notice {
  const used = new Set(keys.flatMap((key) => key.operations.map((operation) => operation.operationId)))
  const own = changes.filter((change) => change.operations.some((id) => used.has(id)))
  const isBreaking = topic === 'breaking'
  const name = oneLine(api.name)
  return {
    holderId: accountId,
    topic,
    // As it was when breaking changes were all that was told of.
    name: `${isBreaking ? 'release' : 'deprecation'}:${release.apiId}@${release.version}`,
    write: (head) => {
      const say = wordsOf(head)
      return {
        subject: say(isBreaking ? 'breakingSubject' : 'deprecationSubject', { api: name, version: release.version }),
        paragraphs: [
          say(isBreaking ? 'breaking' : 'deprecation', { api: name, version: release.version }),
          `${say('whatChanges')}\n${own.flatMap((change) => toldOf(say, change, used)).join('\n')}`,
          ...(release.note === undefined ? [] : [say('ownerSays', { words: oneLine(release.note) })]),
          `${say('whereUsed')}\n${keys.flatMap((key) => describeUse(say, key)).join('\n')}`,
          pointers(head),
        ],
      }
    },
    facts: {
      api: release.apiId,
      version: release.version,
      changes: own.map(({ rule, message, operations }) => ({ rule, message, operations })),
      keys: keys.map(({ key, operations }) => ({
        keyId: key.id,
        operations: operations.map(({ operationId }) => operationId),
      })),
    },
  }
}

/** How many places of one change a letter names. */
const placesMax = 8

/** Of a change of many places those that the holder calls, and what to do about it. */
function toldOf(
  say: SayInMail,
  { message, action, places = [] }: Change,
  used: ReadonlySet<string>,
): readonly string[] {
  const own = places.filter(({ operations }) => operations.some((id) => used.has(id)))
  const texts = own.length === 0 ? [message] : own.slice(0, placesMax).map((place) => place.message)
  const more = own.length > placesMax ? [`- ${say('morePlaces', { count: own.length - placesMax })}`] : []
  return [
    ...texts.map((text) => `- ${oneLine(text)}`),
    ...more,
    ...(action === undefined ? [] : [`  ${oneLine(action)}`]),
  ]
}

function pointers(head: Letterhead): string {
  const say = wordsOf(head)
  const changes = say('allChanges', { address: `${head.origin}/changes/` })
  return `${changes}\n${say('keysAndUsage', { address: `${head.origin}/account` })}`
}

function describeUse(say: SayInMail, { key, operations }: AffectedHolder['keys'][number]): readonly string[] {
  return operations.map(
    ({ operationId, calls, lastDay }) =>
      `- ${say('use', { key: describeKey(key), operation: operationId, count: calls, day: lastDay })}`,
  )
}
