import { describeInstant, describeKey, unlinked } from '../mail/letters.ts'
import type { KeyRecord } from '../store/tables/key-table.ts'
import type { Notice, Post } from './post-notice.ts'

/** A key has so many days left, 14, 3 or 1. */
export function keyExpiringNotice({ letterhead }: Post, key: KeyRecord, expiresAt: number, stage: number): Notice {
  const until = describeInstant(expiresAt)
  return {
    holderId: key.accountId,
    topic: 'keyExpiring',
    name: `key-expiring:${key.id}:${expiresAt}:${stage}`,
    subject: `A key stops working on ${until}`,
    paragraphs: [
      `The key ${describeKey(key)} works until ${until}, as was said when it was made or last changed.`,
      `To go on, give it a later day: ${letterhead.origin}/account`,
      'Nothing is to be done if you do not need it any more: it is refused from then on.',
    ],
    facts: { keyId: key.id, expiresAt: new Date(expiresAt).toISOString(), daysLeft: stage },
  }
}

/**
 * Somebody found the key where it should not be. `place` is what they said of where, and may be empty; `isRevoked` says
 * whether it was ended at once.
 */
export function keyLeakedNotice({ letterhead }: Post, key: KeyRecord, place: string, isRevoked: boolean): Notice {
  return {
    holderId: key.accountId,
    topic: 'keyLeaked',
    name: `key-leaked:${key.id}:${isRevoked ? 'revoked' : 'marked'}`,
    subject: isRevoked ? 'A key of yours was found, and is revoked' : 'A key of yours was found: replace it now',
    paragraphs: [
      `The key ${describeKey(key)} was found where others can read it. Whoever has seen it there can call with it in your name.`,
      ...(place === '' ? [] : [`Where: ${unlinked(place)}`]),
      isRevoked
        ? `It was revoked and is refused from now on. Make another one, and keep it out of what others can read: ${letterhead.origin}/account`
        : `It still works, so that nothing of yours stops unasked. Rotate it without grace, or revoke it: ${letterhead.origin}/account`,
    ],
    facts: { keyId: key.id, isRevoked },
  }
}
