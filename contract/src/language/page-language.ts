/** A language that pages and mails are offered in, by its own name. */
export type OfferedLanguage = {
  /** BCP 47, such as `sv`. */
  readonly tag: string
  /** As its speakers write it. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
}

/** The language of the engine's own words, in which every message is. */
export const engineLanguage = 'en'

/** In which languages there are pages, the main one first, and below which paths there are such in all of them. */
export type TranslatedSite = {
  readonly tags: readonly string[]
  readonly translatedRooms: readonly string[]
  /** Of those the ones that are not. */
  readonly untranslatedRooms: readonly string[]
}

/** A page's path without the language in front of it, and that language; none for pages of the main one. */
export function splitPath(path: string, tags: readonly string[]): { readonly path: string; readonly tag?: string } {
  const tag = tags.slice(1).find((one) => path === `/${one}` || path.startsWith(`/${one}/`))
  return tag === undefined ? { path } : { tag, path: path.slice(tag.length + 1) || '/' }
}

/** Whether a page, by its path in the main language, stands in every language. */
export function isTranslated(
  path: string,
  { translatedRooms, untranslatedRooms }: Omit<TranslatedSite, 'tags'>,
): boolean {
  const isIn = (room: string): boolean => path.startsWith(room)
  return translatedRooms.some(isIn) && !untranslatedRooms.some(isIn)
}

/** The address of a page in a language, where it stands in it; the main language has no name in the address. */
export function pathInLanguage(path: string, tag: string, site: TranslatedSite): string {
  const plain = splitPath(path, site.tags).path
  return tag === site.tags[0] || !site.tags.includes(tag) || !isTranslated(plain, site) ? plain : `/${tag}${plain}`
}

/** The languages of the frame and of the words inside it. Pages that nobody translated are in the engine's. */
export function languagesOfPage(path: string, site: TranslatedSite): { readonly frame: string; readonly page: string } {
  const { tag, path: plain } = splitPath(path, site.tags)
  const frame = tag ?? site.tags[0] ?? engineLanguage
  return { frame, page: isTranslated(plain, site) ? frame : engineLanguage }
}

/** Dates and numbers of a language, as the city's country writes them where it says so. */
export function localeIn(tag: string, cityLocale: string): string {
  const { language, region } = new Intl.Locale(cityLocale)
  if (tag.split('-')[0] === language) return cityLocale
  return region === undefined || tag.includes('-') ? tag : `${tag}-${region}`
}
