import { describeInstant, describeKey, unlinked, wordsOf } from '../mail/letters.ts'
import type { KeyRecord } from '../store/tables/key-table.ts'
import type { Notice } from './post-notice.ts'

/** A key has so many days left, 14, 3 or 1. */
export function keyExpiringNotice(key: KeyRecord, expiresAt: number, stage: number): Notice {
  const until = describeInstant(expiresAt)
  return {
    holderId: key.accountId,
    topic: 'keyExpiring',
    name: `key-expiring:${key.id}:${expiresAt}:${stage}`,
    write: (head) => {
      const say = wordsOf(head)
      return {
        subject: say('expiringSubject', { until }),
        paragraphs: [
          say('expiring', { key: describeKey(key), until }),
          say('expiringGoOn', { address: `${head.origin}/account` }),
          say('expiringNothing'),
        ],
      }
    },
    facts: { keyId: key.id, expiresAt: new Date(expiresAt).toISOString(), daysLeft: stage },
  }
}

/**
 * Somebody found the key where it should not be. `place` is what they said of where, and may be empty; `isRevoked` says
 * whether it was ended at once.
 */
export function keyLeakedNotice(key: KeyRecord, place: string, isRevoked: boolean): Notice {
  return {
    holderId: key.accountId,
    topic: 'keyLeaked',
    name: `key-leaked:${key.id}:${isRevoked ? 'revoked' : 'marked'}`,
    write: (head) => {
      const say = wordsOf(head)
      return {
        subject: say(isRevoked ? 'leakedRevokedSubject' : 'leakedSubject'),
        paragraphs: [
          say('leaked', { key: describeKey(key) }),
          ...(place === '' ? [] : [say('leakedWhere', { place: unlinked(place) })]),
          say(isRevoked ? 'leakedRevoked' : 'leakedWorks', { address: `${head.origin}/account` }),
        ],
      }
    },
    facts: { keyId: key.id, isRevoked },
  }
}
