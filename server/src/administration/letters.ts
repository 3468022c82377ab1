import { describeInstant, describeKey, letter, unlinked, type Letterhead } from '../mail/letters.ts'
import type { KeyRecord } from '../store/key-table.ts'
import type { Mail } from '../store/outbox-table.ts'

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

/** Somebody found the key where it should not be. `place` is what they said of where, and may be empty. */
export function keyFoundLetter(
  head: Letterhead,
  recipient: string,
  key: KeyRecord,
  place: string,
  isRevoked: boolean,
): Mail {
  const subject = isRevoked ? 'A key of yours was found, and is revoked' : 'A key of yours was found: replace it now'
  return letter(head, 'key-leaked', recipient, subject, [
    `The key ${describeKey(key)} was found where others can read it. Whoever has seen it there can call with it in your name.`,
    ...(place === '' ? [] : [`Where: ${unlinked(place)}`]),
    isRevoked
      ? `It was revoked and is refused from now on. Make another one, and keep it out of what others can read: ${head.origin}/account`
      : `It still works, so that nothing of yours stops unasked. Rotate it without grace, or revoke it: ${head.origin}/account`,
  ])
}
