import { axes, type Axis } from './axis.ts'
import type { ChangelogChange, ChangelogEntry } from './create-changelog.ts'

/** What of the history is asked for; it stands in the page's address. */
export type Filter = {
  readonly breaking: boolean
  readonly axis?: Axis
  /** A part of an operation's id, without regard to case. */
  readonly operation?: string
  /** A day, `2026-11-30`. */
  readonly since?: string
  /** Only what reaches operations that the reader's own keys called. */
  readonly mine: boolean
  /** From 1. */
  readonly page: number
}

/** What one page of the history holds, so that others need not be loaded to look for something. */
export type HistoryPage = {
  readonly anchors: readonly string[]
  readonly newest: string
  /** Axes that a change of it touches, and on which one breaks; all where one tells none. */
  readonly touches: readonly Axis[]
  readonly breaks: readonly Axis[]
  readonly operations: readonly string[]
}

/** What `history/index.json` holds: the pages of the whole, and how many there are of it in short. */
export type HistoryIndex = { readonly pages: readonly HistoryPage[]; readonly short: number }

/** The newest of the history, which the page is made with. */
export type FirstPage = {
  readonly entries: readonly ChangelogEntry[]
  readonly hasOlder: boolean
  /** Of all releases, newest first, wherever they are shown. */
  readonly anchors: readonly string[]
}

export const historyIndexPath = (path: string): string => `${path}history/index.json`
export const historyPagePath = (path: string, page: number): string => `${path}history/${page}.json`
export const shortPagePath = (path: string, page: number): string => `${path}history/short-${page}.json`

/** A text that goes into the address is no longer than any id. */
const operationLengthMax = 120

export function readFilter(search: string): Filter {
  const asked = new URLSearchParams(search)
  const axis = axes.find((one) => one === asked.get('axis'))
  const operation = (asked.get('operation') ?? '').trim().slice(0, operationLengthMax)
  const since = asked.get('since') ?? ''
  const page = Number(asked.get('page') ?? 1)
  return {
    breaking: asked.get('breaking') === '1',
    ...(axis ? { axis } : {}),
    ...(operation === '' ? {} : { operation }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(since) ? { since } : {}),
    mine: asked.get('mine') === '1',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The same as the end of an address; empty for the first page of everything. */
export function writeFilter({ breaking, axis, operation, since, mine, page }: Filter): string {
  const asked = new URLSearchParams({
    ...(breaking ? { breaking: '1' } : {}),
    ...(axis ? { axis } : {}),
    ...(operation ? { operation } : {}),
    ...(since ? { since } : {}),
    ...(mine ? { mine: '1' } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return asked === '' ? '' : `?${asked}`
}

export const isWhole = ({ breaking, axis, operation, since, mine }: Filter): boolean =>
  !breaking && !mine && axis === undefined && operation === undefined && since === undefined

/** What is left of a release; nothing where none of it is asked for. A release without changes is kept for its day alone. */
export function kept(entry: ChangelogEntry, filter: Filter, mine: ReadonlySet<string>): ChangelogEntry | undefined {
  if (filter.since !== undefined && entry.publishedAt.slice(0, 10) < filter.since) return undefined
  if (isWhole(withoutDay(filter))) return entry
  const changes = entry.changes.filter((change) => isAskedFor(change, filter, mine))
  return changes.length === 0 ? undefined : { ...entry, changes }
}

const withoutDay = ({ since: _day, ...filter }: Filter): Filter => filter

function isAskedFor(change: ChangelogChange, filter: Filter, mine: ReadonlySet<string>): boolean {
  const { axis } = filter
  if (filter.breaking && !change.breaking) return false
  if (axis !== undefined && (filter.breaking ? change.breaks : change.touches)?.includes(axis) === false) return false
  if (filter.mine && !change.operations.some(({ id }) => mine.has(id))) return false
  return filter.operation === undefined || change.operations.some(({ id }) => names(id, filter.operation))
}

const names = (id: string, part = ''): boolean => id.toLowerCase().includes(part.toLowerCase())

function mayHold(page: HistoryPage, filter: Filter, mine: ReadonlySet<string>): boolean {
  if (filter.since !== undefined && page.newest.slice(0, 10) < filter.since) return false
  const told = filter.breaking ? page.breaks : page.touches
  if (filter.axis !== undefined ? !told.includes(filter.axis) : filter.breaking && told.length === 0) return false
  if (filter.mine && !page.operations.some((id) => mine.has(id))) return false
  return filter.operation === undefined || page.operations.some((id) => names(id, filter.operation))
}

export type TakenPage = {
  readonly entries: readonly ChangelogEntry[]
  readonly page: number
  readonly hasOlder: boolean
}

/**
 * One page of what is asked for. Pages that cannot hold any of it are not loaded, nor are those behind what fills the page;
 * behind the last one the last is shown.
 */
export async function takePage(
  filter: Filter,
  mine: ReadonlySet<string>,
  index: HistoryIndex,
  load: (page: number) => Promise<readonly ChangelogEntry[]>,
): Promise<TakenPage> {
  let found: readonly ChangelogEntry[] = []
  let pages = intoPages(found)
  for (const [at, page] of index.pages.entries()) {
    if (!mayHold(page, filter, mine)) continue
    const loaded = await load(at + 1)
    found = joined([...found, ...loaded.flatMap((entry) => kept(entry, filter, mine) ?? [])])
    pages = intoPages(found)
    if (pages.length > filter.page) break
  }
  const page = Math.min(filter.page, pages.length)
  return { entries: pages[page - 1] ?? [], page, hasOlder: pages.length > page }
}

/** A release that went over from one page to the next is one again. */
function joined(entries: readonly ChangelogEntry[]): readonly ChangelogEntry[] {
  const whole: ChangelogEntry[] = []
  for (const entry of entries) {
    const before = whole.at(-1)
    if (before?.anchor === entry.anchor)
      whole.splice(-1, 1, { ...before, changes: [...before.changes, ...entry.changes] })
    else whole.push(entry)
  }
  return whole
}

/** Elements that the changes of one page may have: with the frame around them a page stays below 1,500. */
const nodesMax = 950
/** Characters of one page as data; as HTML it is about twice that. */
const charactersMax = 60_000

/** Cut so that no page is heavy, however long the history is; a long release goes on on the next page. There is always one. */
export function intoPages(entries: readonly ChangelogEntry[]): readonly (readonly ChangelogEntry[])[] {
  const pages: ChangelogEntry[][] = [[]]
  let [nodes, characters] = [0, 0]
  for (const entry of entries) {
    let open: ChangelogChange[] | undefined
    const begin = (): void => {
      open = []
      pages.at(-1)?.push({ ...entry, changes: open })
      nodes += headNodes
      characters += JSON.stringify({ ...entry, changes: [] }).length
    }
    const turn = (): void => {
      pages.push([])
      ;[nodes, characters] = [0, 0]
    }
    if (nodes + headNodes > nodesMax) turn()
    begin()
    for (const change of entry.changes) {
      const [ofNodes, ofCharacters] = [nodesOf(change), JSON.stringify(change).length]
      const isFull = nodes + ofNodes > nodesMax || characters + ofCharacters > charactersMax
      if (isFull && (pages.at(-1)?.length !== 1 || open?.length !== 0)) {
        // A head alone at the foot of a page says nothing.
        if (open?.length === 0) pages.at(-1)?.pop()
        turn()
        begin()
      }
      open?.push(change)
      nodes += ofNodes
      characters += ofCharacters
    }
  }
  return pages
}

/** The elements that `Release.tsx` makes of the head of a release, note and further line included. */
const headNodes = 18

/** How many operations a change names on a page; the release's own record has them all. */
export const operationsMax = 40

/** The elements that `Release.tsx` makes of a change. */
export function nodesOf({ message, action = '', witness, places = [], operations }: ChangelogChange): number {
  const named = Math.min(operations.length, operationsMax)
  return (
    6 +
    codes(message) +
    (action === '' ? 0 : 1 + codes(action)) +
    (witness ? 2 : 0) +
    (places.length === 0 ? 0 : 3 + places.reduce((sum, place) => sum + 1 + codes(place), 0)) +
    (named === 0 ? 0 : 4 + named * 2)
  )
}

const codes = (text: string): number => Math.floor((text.split('`').length - 1) / 2)

export const indexOf = (pages: readonly (readonly ChangelogEntry[])[]): readonly HistoryPage[] =>
  pages.map((entries) => {
    const changes = entries.flatMap((entry) => entry.changes)
    return {
      anchors: [...new Set(entries.map(({ anchor }) => anchor))],
      newest: entries[0]?.publishedAt ?? '',
      touches: axes.filter((axis) => changes.some(({ touches }) => touches?.includes(axis) !== false)),
      breaks: axes.filter((axis) => changes.some((one) => one.breaking && one.breaks?.includes(axis) !== false)),
      operations: [...new Set(changes.flatMap((change) => change.operations.map(({ id }) => id)))].toSorted(),
    }
  })
