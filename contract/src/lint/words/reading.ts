/** A sentence that most readers must read twice, and what makes it so. */
export type HardSentence = { readonly begins: string; readonly why: string }

/** In any language: those that build long words need fewer of them. */
const wordsMax = 35
/** Automated readability index (Senter and Smith, 1967): about the school year that can read it. Made for English. */
const yearMax = 18
const wordsToJudge = 15

/** English officialese, which has a short everyday word beside it. */
const stiff =
  /\b(utili[sz](e|es|ed|ing|ation)|pertaining to|prior to|subsequent to|in order to|in accordance with|aforementioned|facilitates?|leverages?|commence[sd]?|endeavours?|notwithstanding|whilst|herein|thereof)\b/i

/** The first hard sentence of a description, code and links left out, for they are not read aloud. */
export function hardSentence(text: string, language: string): HardSentence | undefined {
  const prose = text
    .replaceAll(/```[\s\S]*?```|`[^`]*`|<[^>]*>|https?:\S+/g, ' it ')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  for (const sentence of prose.split(/(?<=[.!?:;])\s+|\n\s*\n|\n\s*[-*]\s/)) {
    const why = whyHard(sentence, language)
    if (why !== undefined) return { begins: sentence.trim().split(/\s+/).slice(0, 6).join(' '), why }
  }
  return undefined
}

function whyHard(sentence: string, language: string): string | undefined {
  const words = sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const [found] = language === 'en' ? (stiff.exec(sentence) ?? []) : []
  if (found !== undefined) return `"${found.toLowerCase()}" is officialese`
  if (words.length > wordsMax) return `${words.length} words`
  if (language !== 'en') return undefined
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  const year = 4.71 * (letters / words.length) + 0.5 * words.length - 21.43
  return words.length >= wordsToJudge && year > yearMax ? 'long words in a long sentence' : undefined
}
