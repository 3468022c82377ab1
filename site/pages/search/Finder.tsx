import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useHistory } from '@docusaurus/router'
import { foldIn, type Found } from '@openlondon/search'
import { searchText } from '@openlondon/contract/languages/en/search'
import { useSettled } from '@site/frame/text/use-settled'
import { useSpeech, useText, type Say } from '@site/frame/text/use-text'
import './search.css'
import { askSearch } from './ask-search'
import { FurtherWays } from './FurtherWays'
import { HitList } from './HitList'
import type { SearchSettings } from './settings'

type Props = {
  readonly settings: SearchSettings
  /** What the field begins with. */
  readonly start: string
  /** How many hits are shown. */
  readonly limit: number
  readonly onQuery?: (query: string) => void
  /** Somebody follows a link. */
  readonly onGo: () => void
}

type State = { readonly query: string; readonly found?: Found; readonly failure?: string }

const typingPauseMs = 600
const nothingYet: State = { query: '' }

/**
 * The field, and what was found for it as a list of links. The arrows go from the field into the list and through it;
 * Enter in the field follows the first; any letter goes back to the field.
 */
export function Finder({ settings, start, limit, onQuery, onGo }: Props): ReactNode {
  const { t } = useText(searchText)
  const { locale } = useSpeech()
  const history = useHistory()
  const [query, setQuery] = useState(start)
  const [state, setState] = useState<State>(nothingYet)
  const field = useRef<HTMLInputElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const id = useId()
  const fold = useMemo(() => foldIn(settings.languages), [settings.languages])

  useEffect(() => {
    if (query.trim() === '') return setState(nothingYet)
    let isWanted = true
    askSearch(settings)(query, limit).then(
      (found) => isWanted && setState({ query, found }),
      (error: unknown) => isWanted && setState({ query, failure: String(error) }),
    )
    return () => {
      isWanted = false
    }
  }, [settings, query, limit])
  useEffect(() => putTyped(field.current), [])

  const change = (text: string): void => {
    setQuery(text)
    onQuery?.(text)
  }
  const links = (): readonly HTMLElement[] => [...(frame.current?.querySelectorAll<HTMLElement>('.search-hit') ?? [])]
  const move = (event: KeyboardEvent): void => {
    const stops = [field.current, ...links()]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    const to = nextStop(event.key, at, stops.length)
    if (to !== undefined) {
      event.preventDefault()
      stops[to]?.focus()
    } else if (at > 0 && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
      field.current?.focus()
  }
  const { found, failure } = state
  // Read out after a word, not after each of its letters.
  const said = useSettled(statusOf(t, state), typingPauseMs)
  // What would stand below the hits does not stand where they will be.
  const isComing = query.trim() !== '' && state === nothingYet
  return (
    <div ref={frame} onKeyDown={move} data-answered={state.query}>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          const first = links()[0]?.getAttribute('href')
          // Enter is pressed before the answer is there, too: only what belongs to the words is followed.
          if (!first || state.query !== query) return
          onGo()
          history.push(first)
        }}
      >
        <label className="visually-hidden" htmlFor={id}>
          {t('searchThisSite')}
        </label>
        <input
          ref={field}
          id={id}
          className="search-field"
          type="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={t('placeholder')}
          value={query}
          onChange={(event) => change(event.target.value)}
        />
      </form>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {isComing && <p className="search-loading">{t('loading')}</p>}
      {failure !== undefined && <p className="notice notice--warning">{t('cannotAnswerCheck')}</p>}
      {found && found.unknown.length > 0 && (
        <p className="search-unknown">
          {t(found.hits.length > 0 ? 'nothingSaysClosest' : 'nothingSays', { words: listed(found.unknown, locale) })}
        </p>
      )}
      {found && found.hits.length > 0 && <HitList hits={found.hits} fold={fold} onGo={onGo} />}
      {!isComing && (
        <FurtherWays
          isEmpty={query.trim() === ''}
          hasHits={found === undefined || found.hits.length > 0}
          languages={settings.languages}
          onGo={onGo}
        />
      )}
    </div>
  )
}

/** The field is the first stop, the links are the others. */
function nextStop(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (at > 0 && key === 'Home') return 1
  if (at > 0 && key === 'End') return count - 1
  return undefined
}

function statusOf(t: Say<typeof searchText>, { query, found, failure }: State): string {
  if (failure !== undefined) return t('cannotAnswer')
  if (!found) return ''
  if (found.hits.length === 0) return t('nothingFoundFor', { query })
  const first = found.hits[0]?.record.hierarchy.lvl1 ?? ''
  return t('found', { count: found.hits.length, query, first })
}

const listed = (words: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(words.map((word) => `“${word}”`))

/** What was typed while this code was on its way goes into the field, as if typed there: React listens for `input`. */
function putTyped(field: HTMLInputElement | null): void {
  if (!field) return
  // The heading above it stays where it is.
  field.focus({ preventScroll: true })
  const typed = globalThis.searchKeys.takeTyped()
  if (typed === '') return
  // React overrides `value` on the element to notice its own writes; the prototype's setter is the browser's.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
