import type { Message } from './message.ts'

/** A value, or what makes an element of the words between two tags. */
type Given<Piece> = Readonly<Record<string, string | number | Piece | ((words: readonly (string | Piece)[]) => Piece)>>

/** A message as pieces in the order of its language. Numbers are written as `locale` has them. */
export function writeMessage<Piece>(
  message: Message,
  given: Given<Piece>,
  locale: string,
): readonly (string | Piece)[] {
  const write = (text: string): readonly (string | Piece)[] => {
    const pieces: (string | Piece)[] = []
    let end = 0
    for (const match of text.matchAll(place)) {
      const [whole, value = '', element = '', words = ''] = match
      if (match.index > end) pieces.push(text.slice(end, match.index))
      end = match.index + whole.length
      const made = given[value || element]
      if (typeof made === 'function') {
        // Proof: a function is given for elements alone, as `ElementsOf` has it.
        pieces.push((made as (words: readonly (string | Piece)[]) => Piece)(write(words)))
      } else if (made !== undefined) pieces.push(typeof made === 'number' ? numbersIn(locale).format(made) : made)
    }
    return end < text.length ? [...pieces, text.slice(end)] : pieces
  }
  return write(chosenText(message, given['count'], locale))
}

/** The same where all values are text. */
export const writeText = (message: Message, given: Readonly<Record<string, string | number>>, locale: string): string =>
  writeMessage<string>(message, given, locale).join('')

function chosenText(message: Message, count: unknown, locale: string): string {
  if (typeof message === 'string') return message
  return message[pluralsIn(locale).select(Number(count))] ?? message.other
}

const numbersIn = oncePerLocale((locale) => new Intl.NumberFormat(locale))
const pluralsIn = oncePerLocale((locale) => new Intl.PluralRules(locale))

/** A locale's rules are dear to find, and a page has few locales and many messages. */
function oncePerLocale<Rules>(find: (locale: string) => Rules): (locale: string) => Rules {
  const found = new Map<string, Rules>()
  return (locale) => {
    const rules = found.get(locale) ?? find(locale)
    found.set(locale, rules)
    return rules
  }
}

const place = /\{(\w+)\}|<(\w+)>([\s\S]*?)<\/\2>/g
