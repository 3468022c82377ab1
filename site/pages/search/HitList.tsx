import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { markFound, snippet, type Fold, type Hit, type SearchRecord } from '@openlondon/search'
import { searchText } from '@openlondon/contract/languages/en/search'
import { useText } from '@site/frame/text/use-text'
import { KindIcon } from './KindIcon'

type Props = { readonly hits: readonly Hit[]; readonly fold: Fold; readonly onGo: () => void }

/** What was found, best first, each a link that says what it is, of which API, and under what name programs know it. */
export function HitList({ hits, fold, onGo }: Props): ReactNode {
  const { t } = useText(searchText)
  return (
    <ol className="search-hits" aria-label={t('results')}>
      {hits.map((hit) => (
        <li key={hit.record.objectID}>
          <HitLink hit={hit} fold={fold} onGo={onGo} />
        </li>
      ))}
    </ol>
  )
}

function HitLink({
  hit: { record, terms, alias },
  fold,
  onGo,
}: { readonly hit: Hit } & Omit<Props, 'hits'>): ReactNode {
  const { rich } = useText(searchText)
  const { hierarchy, kind, within, code, content, lang } = record
  return (
    <Link className="search-hit" to={onThisSite(record)} onClick={onGo}>
      <KindIcon kind={kind} />
      <span className="search-hit__title" lang={lang}>
        <Marked text={hierarchy.lvl1} terms={terms} fold={fold} />
        {hierarchy.lvl2 !== null && (
          <>
            {': '}
            <Marked text={hierarchy.lvl2} terms={terms} fold={fold} />
          </>
        )}
      </span>
      <span className="search-hit__kind">
        {hierarchy.lvl0}
        {within !== undefined && <span lang={lang}> · {within}</span>}
        {code !== undefined && (
          <>
            {' · '}
            <code>{code}</code>
          </>
        )}
      </span>
      {alias !== undefined && (
        <span className="search-hit__text" lang={lang}>
          {rich('alsoCalled', { name: <Marked text={alias} terms={terms} fold={fold} /> })}
        </span>
      )}
      {content !== null && (
        <span className="search-hit__text" lang={lang}>
          <Marked text={snippet(content, terms, fold)} terms={terms} fold={fold} />
        </span>
      )}
    </Link>
  )
}

function Marked({
  text,
  terms,
  fold,
}: {
  readonly text: string
  readonly terms: readonly string[]
  readonly fold: Fold
}): ReactNode {
  return markFound(text, terms, fold).map((part, index) =>
    part.isFound ? <mark key={index}>{part.text}</mark> : part.text,
  )
}

/** Records name the public origin; a reader stays on the one they are on. */
function onThisSite({ url }: SearchRecord): string {
  const { pathname, hash } = new URL(url)
  return pathname + hash
}
