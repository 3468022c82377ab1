import { readLanguage, type City } from '@openlondon/contract'
import { englishTables } from '@openlondon/contract/languages/en/all'
import { landingText } from '@openlondon/contract/languages/en/landing'
import { engineSpeech, textIn, type Text } from '../site/frame/text/use-text.ts'

/** What the front page says around the city's own words: in their language, where the portal speaks it. */
export function frontWords({ pageLanguages, languages: [tag], folder }: City): Text<(typeof landingText)['messages']> {
  const isSpoken = pageLanguages.includes(tag)
  const speech = isSpoken ? { tag, locale: tag, tables: readLanguage(tag, englishTables, folder).tables } : engineSpeech
  return textIn(speech, landingText)
}
