import { describeInstant, describeKey, letter, unlinked, wordsOf, type Letterhead } from '../mail/letters.ts'
import type { KeyRecord } from '../store/tables/key-table.ts'
import type { Mail } from '../store/tables/outbox-table.ts'

export function accountSuspendedLetter(head: Letterhead, recipient: string, reason: string, contact: string): Mail {
  const say = wordsOf(head)
  return letter(head, 'account-suspended', recipient, say('suspendedSubject'), [
    say('suspended'),
    say('theySay', { words: unlinked(reason) }),
    say('suspendedMistake', { contact, address: `${head.origin}/account` }),
  ])
}

export function accountRestoredLetter(head: Letterhead, recipient: string): Mail {
  const say = wordsOf(head)
  return letter(head, 'account-restored', recipient, say('restoredSubject'), [
    say('restored'),
    say('yourKeys', { address: `${head.origin}/account` }),
  ])
}

export function keyRevokedForYouLetter(
  head: Letterhead,
  recipient: string,
  key: KeyRecord,
  reason: string,
  at: number,
): Mail {
  const say = wordsOf(head)
  return letter(head, 'key-revoked', recipient, say('revokedSubject'), [
    say('revokedForYou', { key: describeKey(key), at: describeInstant(at) }),
    say('theySay', { words: unlinked(reason) }),
    say('yourKeys', { address: `${head.origin}/account` }),
  ])
}
