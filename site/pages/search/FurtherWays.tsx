import type { ReactNode } from 'react'
import { cataloguePath, problemsPath } from '@openlondon/contract/model'
import { searchText } from '@openlondon/contract/languages/en/search'
import { LocalLink } from '@site/frame/text/LocalLink'
import { useSpeech, useText } from '@site/frame/text/use-text'
import { keyLink } from '@site/frame/links'

type Props = {
  /** Nobody has asked anything yet. */
  readonly isEmpty: boolean
  readonly hasHits: boolean
  /** Of what can be found. */
  readonly languages: readonly string[]
  readonly onGo: () => void
}

const ways = [
  ['allApis', cataloguePath],
  ['getStarted', '/start/'],
  ['getAKey', keyLink],
  ['errorCodes', problemsPath],
  ['whatChanged', '/changes/'],
  ['askSomebody', '/community/'],
] as const

/** Where to go on when nobody has typed yet, or when what was found is not it. */
export function FurtherWays({ isEmpty, hasHits, languages, onGo }: Props): ReactNode {
  const { t, rich } = useText(searchText)
  const { locale } = useSpeech()
  const heading = isEmpty ? t('oftenLookedFor') : hasHits ? t('notWhatYouLookedFor') : t('nothingWasFound')
  return (
    <section className="search-ways">
      <h2>{heading}</h2>
      {!isEmpty && !hasHits && <p>{t('writtenIn', { languages: namesOf(languages, locale) })}</p>}
      {!isEmpty && <p>{t('otherWords')}</p>}
      <ul>
        {ways.map(([way, to]) => (
          <li key={to}>
            {rich(way, {
              link: (words) => (
                <LocalLink to={to} onClick={onGo}>
                  {words}
                </LocalLink>
              ),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Languages by their names in the reader's. */
function namesOf(tags: readonly string[], locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return new Intl.ListFormat(locale).format(tags.map((tag) => names.of(tag) ?? tag))
}
