import { useEffect, useMemo, useState } from 'react'
import { useLocation } from '@docusaurus/router'
import type { ChangelogEntry } from '@site/pages/changes/create-changelog'
import {
  historyIndexPath,
  historyPagePath,
  isWhole,
  readFilter,
  shortPagePath,
  takePage,
  type Filter,
  type FirstPage,
  type HistoryIndex,
  type TakenPage,
} from './history'

export type Shown = TakenPage & {
  readonly filter: Filter
  readonly state: 'shown' | 'loading' | 'failed'
}

type Found = { readonly key: string; readonly taken?: TakenPage }

const kept = new Map<string, Promise<unknown>>()

/**
 * What the address asks of the history: at first what the page was made with, then what the filter keeps, from files that lie
 * beside the page. `anchor` is a release that the address leads to; it is looked for on older pages.
 */
export function useHistory(
  path: string,
  first: FirstPage,
  isShort: boolean,
  isReady: boolean,
  mine: ReadonlySet<string>,
): Shown {
  const { search, hash } = useLocation()
  const filter = useMemo(() => readFilter(isReady ? search : ''), [search, isReady])
  const anchor = isReady && isWhole(filter) && filter.page === 1 ? decodeURIComponent(hash.slice(1)) : ''
  const isElsewhere =
    first.anchors.includes(anchor) && !first.entries.some((entry) => entry.anchor === anchor) && first.hasOlder
  const isFirst = isWhole(filter) && filter.page === 1 && !isElsewhere
  const key = `${path}${search}${isElsewhere ? hash : ''}${filter.mine ? [...mine].join() : ''}`
  const [found, setFound] = useState<Found>()

  useEffect(() => {
    if (isFirst) return undefined
    let isWanted = true
    find(path, filter, mine, isShort, isElsewhere ? anchor : undefined).then(
      (taken) => isWanted && setFound({ key, taken }),
      () => isWanted && setFound({ key }),
    )
    return () => {
      isWanted = false
    }
    // `key` tells all of what is asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, isFirst])

  useEffect(() => {
    if (isElsewhere && found?.taken) document.getElementById(anchor)?.scrollIntoView()
  }, [found, isElsewhere, anchor])

  const start: TakenPage = { entries: first.entries, page: 1, hasOlder: first.hasOlder }
  if (isFirst) return { ...start, filter, state: 'shown' }
  if (found?.key !== key) return { ...(found?.taken ?? start), filter, state: 'loading' }
  return found.taken ? { ...found.taken, filter, state: 'shown' } : { ...start, filter, state: 'failed' }
}

async function find(
  path: string,
  filter: Filter,
  mine: ReadonlySet<string>,
  isShort: boolean,
  anchor: string | undefined,
): Promise<TakenPage> {
  const index = (await read(historyIndexPath(path))) as HistoryIndex // written by changes-files.ts with this type
  if (!isWhole(filter)) return takePage(filter, mine, index, (page) => readPage(historyPagePath(path, page)))
  const last = isShort ? index.short : index.pages.length
  const holding = anchor === undefined ? filter.page : index.pages.findIndex((one) => one.anchors.includes(anchor)) + 1
  const page = Math.min(Math.max(holding, 1), last)
  const entries = await readPage((isShort ? shortPagePath : historyPagePath)(path, page))
  return { entries, page, hasOlder: page < last }
}

const readPage = async (address: string): Promise<readonly ChangelogEntry[]> =>
  (await read(address)) as readonly ChangelogEntry[] // the same

function read(address: string): Promise<unknown> {
  const known = kept.get(address) ?? load(address)
  kept.set(address, known)
  known.catch(() => kept.delete(address))
  return known
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}
