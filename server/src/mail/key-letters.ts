import type { KeyRecord } from '../store/tables/key-table.ts'
import type { Mail } from '../store/tables/outbox-table.ts'
import { describeInstant, describeKey, letter, unlinked, wordsOf, type Letterhead } from './letters.ts'
import { englishMail, sayInMail, type SayInMail } from './mail-text.ts'

export function keyCreatedLetter(head: Letterhead, recipient: string, key: KeyRecord): Mail {
  const say = wordsOf(head)
  return letter(head, 'key-created', recipient, say(`created.${key.environment}`), [
    say('created', { key: describeKey(key) }),
    say('createdOnce'),
    say('notYouRevoke', accountOf(head)),
  ])
}

export function keyRotatedLetter(head: Letterhead, recipient: string, key: KeyRecord, previous: KeyRecord): Mail {
  const say = wordsOf(head)
  return letter(head, 'key-rotated', recipient, say('rotatedSubject'), [
    say('rotated', { previous: describeKey(previous), key: describeKey(key) }),
    say('rotatedUntil', { until: describeInstant(previous.graceUntil ?? previous.createdAt) }),
    say('notYouRevokeBoth', accountOf(head)),
  ])
}

export function keyRevokedLetter(head: Letterhead, recipient: string, key: KeyRecord): Mail {
  const say = wordsOf(head)
  return letter(head, 'key-revoked', recipient, say('revokedSubject'), [
    say('revoked', { key: describeKey(key) }),
    say('notYouLook', accountOf(head)),
  ])
}

/** Somebody who got into an account would first make its keys work for themselves: the holder is told what was changed. */
export function keyChangedLetter(head: Letterhead, recipient: string, before: KeyRecord, after: KeyRecord): Mail {
  const say = wordsOf(head)
  const changes = describeChanges(say, before, after)
  return letter(head, 'key-changed', recipient, say('changedSubject'), [
    `${say('changed', { key: describeKey(after) })}\n${changes.map((change) => `- ${change}`).join('\n')}`,
    say('notYouRevoke', accountOf(head)),
  ])
}

const accountOf = ({ origin }: Letterhead): { readonly address: string } => ({ address: `${origin}/account` })

/** Whether there is anything to tell of a change. */
export const isChanged = (before: KeyRecord, after: KeyRecord): boolean =>
  describeChanges(sayInMail(englishMail), before, after).length > 0

/** What differs between a key before and after a change, a line each. */
function describeChanges(say: SayInMail, before: KeyRecord, after: KeyRecord): readonly string[] {
  const lists = [
    ['change.apis', before.apis, after.apis, 'all'],
    ['change.pages', before.origins, after.origins, 'none'],
    ['change.networks', before.ranges, after.ranges, 'all'],
  ] as const
  const listed = (all: readonly string[], none: 'all' | 'none'): string =>
    all.length === 0 ? say(none) : all.map(unlinked).join(', ')
  const untilWords = (instant: number | undefined): string =>
    instant === undefined ? say('noLastDay') : describeInstant(instant)
  return [
    ...(before.name === after.name ? [] : [say('change.name', { before: unlinked(before.name) })]),
    ...lists.flatMap(([what, old, now, none]) =>
      old.join() === now.join() ? [] : [say(what, { now: listed(now, none), before: listed(old, none) })],
    ),
    ...(before.expiresAt === after.expiresAt
      ? []
      : [say('change.until', { now: untilWords(after.expiresAt), before: untilWords(before.expiresAt) })]),
  ]
}
