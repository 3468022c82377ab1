import type { City } from '@openlondon/contract'
import { readLanguage } from '@openlondon/contract/served'
import { mailText } from '@openlondon/contract/languages/en/mail'
import type { MailLanguage } from './mail-text.ts'

/** The languages that a city's letters can be written in, the main one first. What is missing in one ends the start. */
export function readMailLanguages({
  pageLanguages,
  folder,
}: Pick<City, 'pageLanguages' | 'folder'>): readonly MailLanguage[] {
  return pageLanguages.map((tag) => ({
    tag,
    messages: readLanguage(tag, [mailText], folder).tables[mailText.name] ?? {},
  }))
}
