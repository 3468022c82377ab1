import type { KeyRecord } from '../store/tables/key-table.ts'
import type { Mail } from '../store/tables/outbox-table.ts'
import { describeInstant, describeKey, letter, unlinked, type Letterhead } from './letters.ts'

export function keyCreatedLetter(head: Letterhead, recipient: string, key: KeyRecord): Mail {
  return letter(head, 'key-created', recipient, `A new ${key.environment} key was made`, [
    `A new key was made in your account: ${describeKey(key)}.`,
    'The key itself was shown once, on the page that made it; nobody can read it again.',
    `If this was not you, revoke it now: ${head.origin}/account`,
  ])
}

export function keyRotatedLetter(head: Letterhead, recipient: string, key: KeyRecord, previous: KeyRecord): Mail {
  return letter(head, 'key-rotated', recipient, 'One of your keys was rotated', [
    `The key ${describeKey(previous)} has a successor: ${describeKey(key)}.`,
    `The old key works until ${describeInstant(previous.graceUntil ?? previous.createdAt)}. Put the new one in place before then.`,
    `If this was not you, revoke both now: ${head.origin}/account`,
  ])
}

export function keyRevokedLetter(head: Letterhead, recipient: string, key: KeyRecord): Mail {
  return letter(head, 'key-revoked', recipient, 'One of your keys was revoked', [
    `The key ${describeKey(key)} was revoked and is refused from now on.`,
    `If this was not you, sign in and look at your keys: ${head.origin}/account`,
  ])
}

/** Somebody who got into an account would first make its keys work for themselves: the holder is told what was changed. */
export function keyChangedLetter(
  head: Letterhead,
  recipient: string,
  key: KeyRecord,
  changes: readonly string[],
): Mail {
  return letter(head, 'key-changed', recipient, 'One of your keys was changed', [
    `The key ${describeKey(key)} was changed:\n${changes.map((change) => `- ${change}`).join('\n')}`,
    `If this was not you, revoke it now: ${head.origin}/account`,
  ])
}

/** What differs between a key before and after a change, a line each. */
export function describeChanges(before: KeyRecord, after: KeyRecord): readonly string[] {
  const lists = [
    ['APIs', before.apis, after.apis, 'all'],
    ['pages', before.origins, after.origins, 'none'],
    ['networks', before.ranges, after.ranges, 'all'],
  ] as const
  return [
    ...(before.name === after.name ? [] : [`its name was "${unlinked(before.name)}"`]),
    ...lists.flatMap(([what, old, now, none]) =>
      old.join() === now.join() ? [] : [`${what}: ${listed(now, none)} (before: ${listed(old, none)})`],
    ),
    ...(before.expiresAt === after.expiresAt
      ? []
      : [`works until: ${untilWords(after.expiresAt)} (before: ${untilWords(before.expiresAt)})`]),
  ]
}

const listed = (all: readonly string[], none: string): string =>
  all.length === 0 ? none : all.map(unlinked).join(', ')

const untilWords = (instant: number | undefined): string =>
  instant === undefined ? 'no last day' : describeInstant(instant)
