const wordsMin = 4
/** As many letters as four short words have: languages that build long words say with two what others say with four. */
const lettersMin = 16

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** Whether a text is a sentence by its length, in any language; those that write without spaces have words all the same. */
export function isSentence(text: string): boolean {
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
  if (words.length >= wordsMin) return true
  return words.length > 1 && words.join('').length >= lettersMin && /[.!?…。！？।؟]$/u.test(text.trim())
}

/** A full stop that ends a sentence and not a word cut short, such as `m.m.` or `etc.` */
export const endsWithFullStop = (text: string): boolean =>
  /[.。।]$/u.test(text) && !/(^|[\s,])((\p{L}{1,3}\.){2,}|(etc|osv|mm|dyl|jne|ym|yms|usw|ecc)\.)$/iu.test(text)
