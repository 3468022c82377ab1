import type { ApiModel, City } from '@openlondon/contract/model'

/** The language of the engine's own words, and so of every page. */
export const pageLanguage = 'en'

/**
 * The language of what the city wrote: contracts, guides, its front page. Absent where it is the page's own, so that
 * only what is foreign to a page is marked (WCAG 2.2, 3.1.2).
 */
export function cityLanguage({ languages: [main] }: Pick<City, 'languages'>): string | undefined {
  return main.split('-')[0] === pageLanguage ? undefined : main
}

/** The same of one API: the portal's own contract comes with the engine. */
export const apiLanguage = (
  city: Pick<City, 'languages'>,
  { upstream }: Pick<ApiModel, 'upstream'>,
): string | undefined => (upstream.kind === 'portal' ? undefined : cityLanguage(city))

/** `lang` for an object that may have one. */
export const inLanguage = (lang: string | undefined): { readonly lang?: string } => (lang === undefined ? {} : { lang })
