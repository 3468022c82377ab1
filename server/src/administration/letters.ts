import { describeInstant, describeKey, letter, unlinked, type Letterhead } from '../mail/letters.ts'
import type { KeyRecord } from '../store/tables/key-table.ts'
import type { Mail } from '../store/tables/outbox-table.ts'

export function accountSuspendedLetter(head: Letterhead, recipient: string, reason: string, contact: string): Mail {
  return letter(head, 'account-suspended', recipient, 'Your account is suspended', [
    'Whoever runs this portal has suspended your account. Its keys are refused from now on.',
    `They say: ${unlinked(reason)}`,
    `If you think this is a mistake, write to ${contact}. You can still sign in, take your data with you, and delete the account: ${head.origin}/account`,
  ])
}

export function accountRestoredLetter(head: Letterhead, recipient: string): Mail {
  return letter(head, 'account-restored', recipient, 'Your account works again', [
    'Your account is not suspended any more. Those of its keys that were not revoked work again.',
    `Your keys: ${head.origin}/account`,
  ])
}

export function keyRevokedForYouLetter(
  head: Letterhead,
  recipient: string,
  key: KeyRecord,
  reason: string,
  at: number,
): Mail {
  return letter(head, 'key-revoked', recipient, 'One of your keys was revoked', [
    `Whoever runs this portal has revoked the key ${describeKey(key)} on ${describeInstant(at)}. It is refused from now on.`,
    `They say: ${unlinked(reason)}`,
    `Your keys: ${head.origin}/account`,
  ])
}
