import { letterheadFor } from '../mail/letterhead-for.ts'
import { letter, wordsOf, type Letterhead } from '../mail/letters.ts'
import type { Mail } from '../store/tables/outbox-table.ts'
import type { Store } from '../store/store.ts'
import { messageOf } from './message.ts'
import { recipientsOf, subjectFor, type Recipient } from './recipients.ts'
import { deliveryOf, factsOf, type Topic } from './topic.ts'
import type { UnsubscribeLinks } from './unsubscribe-links.ts'

/** A notice as somebody reads it. */
export type NoticeWords = { readonly subject: string; readonly paragraphs: readonly string[] }

/** Something that a holder may want to know. */
export type Notice = {
  readonly holderId: string
  readonly topic: Topic
  /** The same notice has the same name, and nobody is told of it twice. */
  readonly name: string
  /** What is said, in the language of a head. */
  readonly write: (head: Letterhead) => NoticeWords
  /** The same for programs. */
  readonly facts: Readonly<Record<string, unknown>>
}

/** Whose letters they are, and how their readers end them. */
export type Post = { readonly letterhead: Letterhead; readonly links: UnsubscribeLinks }

/**
 * Tell everybody whom a notice concerns, each in the way they have chosen: at once by mail, in the weekly letter, or not;
 * and the holder's webhooks. Call it inside the transaction of what it tells about. Answers to how many people it is new.
 */
export async function postNotice(store: Store, post: Post, notice: Notice, now: number): Promise<number> {
  const { holderId, topic, name, write, facts } = notice
  const { subject, paragraphs } = write(post.letterhead)
  const data = { holder: holderId, subject, text: paragraphs.join('\n\n'), ...facts }
  let told = 0
  for (const recipient of await recipientsOf(store, holderId))
    if (await tell(store, post, notice, recipient, now)) told += 1
  // After the accounts, as whoever deletes a webhook comes to it: otherwise the two might wait for each other.
  await store.webhooks.queue(holderId, messageOf(topic, name, data, now), now)
  return told
}

async function tell(store: Store, post: Post, notice: Notice, recipient: Recipient, now: number): Promise<boolean> {
  const { holderId, topic } = notice
  // The same may be said to one person twice: of their own keys, and of a team's.
  const name = recipient.teamName === undefined ? notice.name : `${notice.name}:${holderId}`
  const said = await store.notices.settings(recipient.accountId, holderId)
  const own = { ...post, letterhead: await letterheadFor(store, post.letterhead, recipient.email) }
  switch (deliveryOf(topic, said)) {
    case 'off':
      return false
    case 'at-once':
      // Who chose another way meanwhile hears nothing twice.
      if (await store.notices.isInDigest(recipient.accountId, name)) return false
      return store.outbox.queue(noticeLetter(own, notice, recipient), `${name}:${recipient.accountId}`, now)
    case 'weekly': {
      if (await store.outbox.has(`${name}:${recipient.accountId}`)) return false
      const words = notice.write(own.letterhead)
      const subject = subjectFor(words.subject, recipient)
      const body = words.paragraphs.join('\n\n')
      return store.notices.addToDigest(recipient.accountId, name, { at: now, subject, body, holderId, topic })
    }
  }
}

function noticeLetter({ letterhead, links }: Post, { holderId, topic, write }: Notice, recipient: Recipient): Mail {
  const { accountId, email } = recipient
  const { subject: said, paragraphs } = write(letterhead)
  const subject = subjectFor(said, recipient)
  const { kind, isSecurity } = factsOf(topic)
  const why = wordsOf(letterhead)(`why.${topic}`)
  if (isSecurity) return letter(letterhead, kind, email, subject, [...paragraphs, why])
  const token = links.tokenFor({ accountId, holderId, topic })
  return {
    ...letter(letterhead, kind, email, subject, [...paragraphs, `${why}\n${waysOut(letterhead, token)}`]),
    unsubscribe: unsubscribeAddress(letterhead, token),
  }
}

/** What a person reads: where everything is chosen, and where this kind of mail ends. */
export function waysOut(head: Letterhead, token: string): string {
  const say = wordsOf(head)
  const settings = say('waysOutSettings', { address: `${head.origin}/account/notices/` })
  return `${settings}\n${say('waysOutEnd', { address: `${head.origin}/account/unsubscribe/?token=${token}` })}`
}

/** What a mail program posts to. */
export function unsubscribeAddress({ origin }: Letterhead, token: string): string {
  return `${origin}/portal/v1/unsubscriptions/${token}`
}
