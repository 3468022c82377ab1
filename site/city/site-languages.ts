import { readLanguage, type City, type Language } from '@openlondon/contract'
import { englishTables } from '@openlondon/contract/languages/en/all'

/** The languages of the pages with all of their messages, the main one first. What is wrong in one is thrown. */
export const siteLanguages = ({ pageLanguages, folder }: Pick<City, 'pageLanguages' | 'folder'>): readonly Language[] =>
  pageLanguages.map((tag) => readLanguage(tag, englishTables, folder))
