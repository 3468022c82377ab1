import { useMemo, type ReactNode } from 'react'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import {
  engineLanguage,
  languagesOfPage,
  localeIn,
  type Messages,
  type OfferedLanguage,
} from '@openlondon/contract/language'
import { useCity } from '../use-city'
import { translatedRooms, untranslatedRooms } from './translated-rooms'
import { useAddress } from './use-address'
import { engineSpeech, SpeechContext, useSpeech, type Speech } from './use-text'

/** The languages of a city's pages as `site-config.ts` hands them to every page, the main one first. */
export type PageLanguage = OfferedLanguage & {
  /** What stands around every page; none for the engine's own language, whose words are in the code. */
  readonly tables?: Readonly<Record<string, Messages>>
}

export function usePageLanguages(): readonly PageLanguage[] {
  const { siteConfig } = useDocusaurusContext()
  return siteConfig.customFields?.['languages'] as readonly PageLanguage[] // written by site-config.ts with this type
}

/** Of a page's frame and of the words inside it. */
export function useLanguagesHere(): { readonly frame: PageLanguage; readonly page: PageLanguage } {
  const languages = usePageLanguages()
  const pathname = useAddress()
  const tags = languages.map(({ tag }) => tag)
  const { frame, page } = languagesOfPage(pathname, { tags, translatedRooms, untranslatedRooms })
  const find = (tag: string): PageLanguage => languages.find((one) => one.tag === tag) ?? engine
  return { frame: find(frame), page: find(page) }
}

const engine: PageLanguage = { tag: engineLanguage, name: 'English', dir: 'ltr' }

type Props = { readonly language: PageLanguage; readonly children: ReactNode }

/** Speaks a language in all that is inside, with what stands around every page. */
export function Spoken({ language, children }: Props): ReactNode {
  return <SpeechContext value={useSpeechOf(language)}>{children}</SpeechContext>
}

/** What comes with the route of a page that stands in several languages; nothing in the engine's. */
export type PageWords = { readonly speech?: Readonly<Record<string, Messages>> }

type PageProps = { readonly tables: PageWords['speech']; readonly children: ReactNode }

/** The words of a kind of page, in the language of its address; `tables` came with its route. */
export function PageSpeech({ tables, children }: PageProps): ReactNode {
  const speech = useSpeechOf(useLanguagesHere().page)
  const own = useMemo(() => ({ ...speech, tables: { ...speech.tables, ...tables } }), [speech, tables])
  return <SpeechContext value={own}>{children}</SpeechContext>
}

type PartProps = PageProps & {
  /** Of the words around which this is said; absent where it is the page's own. */
  readonly lang: string | undefined
}

/** Part of a page that stands once, in the city's own words: what is said around them is in their language, too. */
export function PartSpeech({ lang, tables, children }: PartProps): ReactNode {
  const language = usePageLanguages().find(({ tag }) => tag === lang)
  const own = useMemo(() => language && { ...language, tables: { ...language.tables, ...tables } }, [language, tables])
  return own ? <Spoken language={own}>{children}</Spoken> : children
}

/** Inside of a page whose words were brought already these stay. */
function useSpeechOf({ tag, tables }: PageLanguage): Speech {
  const outer = useSpeech()
  const { locale } = useCity()
  return useMemo((): Speech => {
    if (outer.tag === tag && outer !== engineSpeech) return outer
    if (tag === engineLanguage) return { ...engineSpeech, dates: localeIn(tag, locale) }
    return { tag, locale: localeIn(tag, locale), dates: localeIn(tag, locale), tables: tables ?? {} }
  }, [outer, tag, tables, locale])
}
