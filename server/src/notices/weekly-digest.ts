import { letterheadFor } from '../mail/letterhead-for.ts'
import { letter, oneLine, wordsOf } from '../mail/letters.ts'
import type { DigestEntry } from '../store/tables/notice-table.ts'
import type { Mail } from '../store/tables/outbox-table.ts'
import type { Store } from '../store/store.ts'
import { isInHand } from '../teams/is-in-hand.ts'
import { unsubscribeAddress, waysOut, type Post } from './post-notice.ts'
import { deliveryOf, isTopic } from './topic.ts'

const dayMs = 86_400_000
/** Mondays, UTC. */
const sendAtHour = 6

/** The last Monday at six, and its week by name (ISO 8601): `2026-W48`. */
export function weekOf(now: number): { readonly beganAt: number; readonly name: string } {
  const shifted = now - sendAtHour * 3_600_000
  // 1 January 1970 was a Thursday.
  const monday = Math.floor((shifted / dayMs + 3) / 7) * 7 - 3
  const thursday = new Date((monday + 3) * dayMs)
  const year = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / dayMs / 7) + 1
  return { beganAt: monday * dayMs + sendAtHour * 3_600_000, name: `${year}-W${String(week).padStart(2, '0')}` }
}

/**
 * Write one letter to everybody for whom something was gathered until the last Monday at six. Whichever server runs this
 * first writes it: a week has one letter for each person, however often and wherever it runs. Answers how many.
 */
export async function queueDigests(store: Store, post: Post, now: number): Promise<number> {
  const week = weekOf(now)
  let queued = 0
  for (const accountId of await store.notices.digestsDue(week.beganAt)) {
    const isNew = await store.transaction(async (store) => {
      await store.accounts.lock(accountId)
      const email = await store.accounts.emailOf(accountId)
      if (email === undefined) return false
      const gathered = await store.notices.digestOf(accountId, week.beganAt)
      const entries: DigestEntry[] = []
      const others: DigestEntry[] = []
      for (const entry of gathered) ((await concerns(store, accountId, entry)) ? entries : others).push(entry)
      await settle(store, others, now)
      if (entries.length === 0) return false
      const own = { ...post, letterhead: await letterheadFor(store, post.letterhead, email) }
      const mail = digestLetter(own, accountId, email, entries)
      // Something that was late for this week's letter waits for the next one.
      if (!(await store.outbox.queue(mail, `digest:${week.name}:${accountId}`, now))) return false
      await settle(store, entries, now)
      return true
    })
    if (isNew) queued += 1
  }
  return queued
}

/** Who has left the team meanwhile, may only see it, or has had enough of the matter, does not hear of it on Monday either. */
async function concerns(store: Store, accountId: string, { holderId, topic }: DigestEntry): Promise<boolean> {
  if (holderId === undefined || topic === undefined || !isTopic(topic)) return true
  if (!(await isInHand(store, { holderId, actorId: accountId }, 'keys'))) return false
  return deliveryOf(topic, await store.notices.settings(accountId, holderId)) !== 'off'
}

function settle(store: Store, entries: readonly DigestEntry[], now: number): Promise<void> {
  return store.notices.settleDigest(
    entries.map(({ id }) => id),
    now,
  )
}

/** Longer than anything that is told of stays true: a key is about to stop for a fortnight. */
const rememberedMs = 60 * dayMs

export async function forgetDigests(store: Store, now: number): Promise<void> {
  while (await store.notices.forgetDigest(now - rememberedMs, 1_000));
}

function digestLetter(
  { letterhead, links }: Post,
  accountId: string,
  email: string,
  entries: readonly DigestEntry[],
): Mail {
  const token = links.tokenFor({ accountId, holderId: accountId, topic: 'weekly' })
  const [first] = entries
  const say = wordsOf(letterhead)
  const subject =
    entries.length === 1 && first
      ? say('digestSubject', { subject: first.subject })
      : say('digestThings', { count: entries.length })
  const parts = entries.map((entry) => `${underlined(oneLine(entry.subject))}\n\n${entry.body}`)
  return {
    ...letter(letterhead, 'digest', email, subject, [...parts, `${say('digestWhy')}\n${waysOut(letterhead, token)}`]),
    unsubscribe: unsubscribeAddress(letterhead, token),
  }
}

const underlined = (title: string): string => `${title}\n${'-'.repeat(Math.min(72, title.length))}`
