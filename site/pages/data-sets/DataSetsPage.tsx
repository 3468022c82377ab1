import { useEffect, useEffectEvent, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useHistory, useLocation } from '@docusaurus/router'
import Layout from '@theme/Layout'
import type { DataSetsPage as Page } from '@site/pages/data-sets/plugin'
import { useFormats } from '../../frame/text/use-formats'
import { useOrigins } from '../../frame/use-origins'
import { dataSetsDescription, dataSetsTitle } from './data-sets-words'
import { readDataSets, type DataFile, type DataSet } from './read-data-sets'
import styles from './DataSetsPage.module.css'

type Found =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly words: string; readonly sets: readonly DataSet[] }

const wordsIn = (search: string): string | undefined => new URLSearchParams(search).get('q') ?? undefined

/**
 * The catalogue as the sandbox plays it: every city's pages work without a key and without the owner's server. What is
 * asked stands in the address, so that a search can be sent to somebody and gone back to.
 */
export default function DataSetsPage({ page }: { readonly page: Page }): ReactNode {
  const id = useId()
  const { portal, api } = useOrigins()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Found>({ kind: 'idle' })
  const history = useHistory()
  const place = useLocation()
  const asked = useRef<AbortController>(undefined)
  const ask = useEffectEvent((wanted: string): void => {
    asked.current?.abort()
    const abort = new AbortController()
    asked.current = abort
    setFound({ kind: 'asking' })
    const address = new URL(page.search, api)
    address.searchParams.set(page.query, wanted)
    askCatalogue(address, abort.signal).then(
      (answer) => setFound({ kind: 'found', words: wanted, sets: readDataSets(answer, page.places) }),
      () => {
        if (!abort.signal.aborted) setFound({ kind: 'failed' })
      },
    )
  })
  useEffect(() => setWords(wordsIn(place.search) ?? ''), [place])
  useEffect(() => {
    const wanted = wordsIn(place.search)
    if (wanted === undefined) setFound({ kind: 'idle' })
    // Until it is known where the page is read, nobody is there to be asked.
    else if (portal === location.origin) ask(wanted)
    return () => asked.current?.abort()
  }, [place, portal, api])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const search = `?${new URLSearchParams({ q: words.trim() })}`
    const go = search === place.search ? history.replace : history.push
    go({ ...place, search })
  }
  return (
    <Layout title={dataSetsTitle} description={dataSetsDescription}>
      <main className={`page ${styles.page}`}>
        <h1>{dataSetsTitle}</h1>
        <p className={styles.lead}>
          Search the catalogue of data sets. It is asked in the sandbox, which has a small one of its own with invented
          entries; <Link to={page.operation}>the operation</Link> asks the live one.
        </p>
        <noscript>
          <p className="notice">
            The search needs JavaScript. <Link to={page.operation}>The operation</Link> can be asked without it.
          </p>
        </noscript>
        <form onSubmit={submit} role="search" className={styles.search}>
          <label htmlFor={id}>What are you looking for?</label>
          <span>
            <input id={id} type="search" value={words} onChange={(event) => setWords(event.target.value)} />
            <button type="submit" className="button">
              Search
            </button>
          </span>
        </form>
        <p role="status" className="label">
          {found.kind === 'asking' && 'Asking the catalogue…'}
          {found.kind === 'failed' && 'The catalogue did not answer. Try again in a moment.'}
          {found.kind === 'found' && foundWords(found.sets.length, found.words)}
        </p>
        {found.kind === 'found' && found.sets.length > 0 && (
          <ul className={styles.sets}>
            {found.sets.map((set, index) => (
              // Titles may be there twice.
              <li key={index}>
                <h2>{set.title}</h2>
                {set.by !== '' && <p className="label">{set.by}</p>}
                <p>{set.about}</p>
                <ul>
                  {set.files.map((file, place) => (
                    <li key={place}>
                      <FileLine of={file} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
        <section className={found.kind === 'asking' ? styles.away : undefined}>
          <h2>Open a CSV as rows</h2>
          <p>
            Download it from its owner and <Link to="/rows/">open it here</Link>: its rows can be filtered and put in
            order, and it goes nowhere.{' '}
            {page.table !== undefined && (
              <>
                The catalogue’s own list of files is a CSV, too:{' '}
                <Link to={`/rows/?from=${encodeURIComponent(page.table)}`}>all files as rows</Link>.
              </>
            )}
          </p>
        </section>
      </main>
    </Layout>
  )
}

/** Owners’ addresses are shown as they are: what lies there is theirs. */
function FileLine({ of: { name, format, bytes, url } }: { readonly of: DataFile }): ReactNode {
  const { count } = useFormats()
  const size = bytes === undefined ? '' : `, ${count(Math.max(1, Math.round(bytes / 1_048_576)))} MB`
  return (
    <>
      {url === undefined ? name : <a href={url}>{name}</a>}{' '}
      <span className="label">
        {format}
        {size}
      </span>
    </>
  )
}

function foundWords(sets: number, words: string): string {
  const about = words === '' ? '' : ` for “${words}”`
  if (sets === 0) return `Nothing was found${about}. Try one word, or none for all.`
  return `${sets} ${sets === 1 ? 'data set' : 'data sets'}${about}.`
}

async function askCatalogue(address: URL, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`The catalogue answered ${response.status}.`)
  return response.json()
}
