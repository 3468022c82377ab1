import { codeSeconds } from '../lifetimes.ts'
import type { KeyRecord } from '../store/key-table.ts'
import type { Mail } from '../store/outbox-table.ts'

/** What every letter knows: whose portal it is and where. */
export type Letterhead = { readonly portalName: string; readonly origin: string }

/** The code stands in the body alone: subjects are shown on locked screens and kept in exports. */
export function signInCodeLetter(head: Letterhead, recipient: string, code: string): Mail {
  return letter(head, 'sign-in-code', recipient, `Your sign-in code for ${head.portalName}`, [
    `Your sign-in code is ${code}`,
    `It works once, for ${codeSeconds / 60} minutes, in the browser you asked for it in.`,
    'If you did not ask for a code, ignore this mail: nobody can sign in without it.',
  ])
}

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

/** `name (ldn_live_9fK2…x7Qa)`: enough to tell keys apart, too little to use. */
export function describeKey(key: KeyRecord): string {
  return `"${oneLine(key.name)}" (${key.start}…${key.last4})`
}

export function describeInstant(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** One plain letter: paragraphs, and who sends it. */
export function letter(
  head: Letterhead,
  kind: Mail['kind'],
  recipient: string,
  subject: string,
  paragraphs: readonly string[],
): Mail {
  return {
    kind,
    recipient,
    subject: oneLine(subject),
    body: `${[...paragraphs, `${head.portalName}\n${head.origin}`].join('\n\n')}\n`,
  }
}

/** Names come from people: no control character may start a line or a header of its own. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ').trim()
}
