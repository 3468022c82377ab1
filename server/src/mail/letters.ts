import { codeSeconds } from '@openlondon/contract/problem'
import type { KeyRecord } from '../store/tables/key-table.ts'
import { englishMail, sayInMail, type MailLanguage, type SayInMail } from './mail-text.ts'
import type { Mail } from '../store/tables/outbox-table.ts'

/** What every letter knows: whose portal it is and where. */
export type Letterhead = {
  readonly portalName: string
  readonly origin: string
  /** Absent: English. */
  readonly language?: MailLanguage | undefined
  /** What letters can be written in. */
  readonly languages?: readonly MailLanguage[]
}

/** The words of a letter under a head. */
export const wordsOf = ({ language }: Letterhead): SayInMail => sayInMail(language ?? englishMail)

/** For owners and administrators, whose pages are in English. */
export const inEnglish = ({ portalName, origin }: Letterhead): Letterhead => ({ portalName, origin })

/** The code stands in the body alone: subjects are shown on locked screens and kept in exports. */
export function signInCodeLetter(head: Letterhead, recipient: string, code: string): Mail {
  const say = wordsOf(head)
  return letter(head, 'sign-in-code', recipient, say('codeSubject', { portal: head.portalName }), [
    say('code', { code }),
    say('codeWorks', { count: codeSeconds / 60 }),
    say('codeNotAsked'),
  ])
}

/** `name (ldn_live_9fK2…x7Qa)`: enough to tell keys apart, too little to use. */
export function describeKey(key: Pick<KeyRecord, 'name' | 'start' | 'last4'>): string {
  return `"${unlinked(key.name)}" (${key.start}…${key.last4})`
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
    language: (head.language ?? englishMail).tag,
    subject: oneLine(subject),
    body: `${[...paragraphs, `${oneLine(head.portalName)}\n${head.origin}`].map(withoutControls).join('\n\n')}\n`,
  }
}

/**
 * What a person wrote, in one line in which no mail program finds an address to make a link of: whoever can name a key
 * must not be able to write a link under the portal's name. `evil.example` becomes `evil[.]example`.
 */
export function unlinked(text: string): string {
  return (
    oneLine(text.normalize('NFKC'))
      // What a name may end in is more than letters: vowel signs, pictures, the Japanese dot. So all is meant that ends none.
      .replaceAll(/(?<=[^\s.,;:!?/\\"'\p{Ps}\p{Pi}])[.\u3002\uff61](?=\p{L})/gu, '[.]')
      .replaceAll('://', '[:]//')
      .replaceAll('@', '[@]')
      .replaceAll(/\b(mailto|tel|sms|javascript|data):/gi, '$1[:]')
  )
}

/** Lines are the letter's own; other controls, and signs that turn the reading around, are nobody's. */
const withoutControls = (paragraph: string): string =>
  paragraph.toWellFormed().replaceAll(/[\p{Bidi_Control}\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' ? sign : ' '))

/** Controls, spaces, and letters that look like one: fillers of Hangul, and the Braille cell without a dot. */
const blanks = /[\p{Cc}\p{Cf}\p{Z}\u115f\u1160\u3164\uffa0\u2800]+/gu
/** What changes the sign before it, and is nothing where none is. */
const unseen = /[\p{Default_Ignorable_Code_Point}\u{1d159}]/gu
const isSeen = /[^\p{M}\s]/u

/**
 * Names come from people: no control character may start a line or a header of its own. Where nothing of it can be seen,
 * it is empty.
 */
export function oneLine(text: string): string {
  const line = text.toWellFormed().replaceAll(blanks, ' ').trim()
  return isSeen.test(line.replaceAll(unseen, '')) ? line : ''
}

/** How much of a line can be seen. */
export function seenLength(line: string): number {
  return line.replaceAll(unseen, '').length
}
