import { expect, test } from 'vitest'
import type { ChangelogChange, ChangelogEntry } from './create-changelog.ts'
import {
  indexOf,
  intoPages,
  nodesOf,
  readFilter,
  takePage,
  writeFilter,
  type Filter,
  type HistoryIndex,
} from './history.ts'

const changed = (more: Partial<ChangelogChange> = {}): ChangelogChange => ({
  rule: 'parameter-removed',
  impact: 'Detail',
  breaking: false,
  touches: [],
  breaks: [],
  message: 'The `page` of `stops` was at most 50, and is at most 40.',
  action: 'Ask for less.',
  operations: [{ id: 'trams.stops', href: '/apis/trams/stops/' }],
  ...more,
})

const released = (number: number, changes: readonly ChangelogChange[]): ChangelogEntry => ({
  anchor: `trams-${number}.0.0`,
  permalink: `/changes/trams/#trams-${number}.0.0`,
  apiId: 'trams',
  apiName: 'Trams',
  version: `${number}.0.0`,
  publishedAt: `2026-01-${String(1 + (number % 28)).padStart(2, '0')}T12:00:00Z`,
  impact: 'Breaking',
  bump: 'major',
  breaking: true,
  changes,
})

/** 200 releases, newest first, and among them one that is heavier than a page. */
const history = Array.from({ length: 200 }, (_, index) =>
  released(
    200 - index,
    Array.from({ length: index === 3 ? 400 : 12 }, (_, line) =>
      changed({
        ...(line % 4 === 0 ? { breaking: true, touches: ['wire', 'types'], breaks: ['wire'] } : {}),
        ...(line === 1 && index === 150 ? { operations: [{ id: 'trams.depots' }] } : {}),
        ...(line === 2 ? { operations: Array.from({ length: 300 }, (_, one) => ({ id: `trams.one${one}` })) } : {}),
      }),
    ),
  ),
)
const pages = intoPages(history)
const index: HistoryIndex = { pages: indexOf(pages), short: 1 }

const everything: Filter = { breaking: false, mine: false, page: 1 }
const nobody: ReadonlySet<string> = new Set()

async function taken(filter: Partial<Filter>, mine = nobody) {
  const loaded: number[] = []
  const page = await takePage({ ...everything, ...filter }, mine, index, async (number) => {
    loaded.push(number)
    return pages[number - 1] ?? []
  })
  return { ...page, loaded, changes: page.entries.flatMap(({ changes }) => changes) }
}

test('no page of a long history is heavy, and none of it is lost or told twice', () => {
  for (const page of pages) {
    const nodes = page.reduce((sum, { changes }) => changes.reduce((more, one) => more + nodesOf(one), sum + 18), 0)
    expect(nodes).toBeLessThanOrEqual(950)
    expect(JSON.stringify(page).length).toBeLessThan(80_000)
    expect(new Set(page.map(({ anchor }) => anchor)).size).toBe(page.length)
    expect(page.every(({ changes }) => changes.length > 0)).toBe(true)
  }
  expect(pages.flatMap((page) => page.flatMap(({ changes }) => changes))).toEqual(
    history.flatMap(({ changes }) => changes),
  )
})

test('a history without a release is one empty page', () => {
  expect(intoPages([])).toEqual([[]])
})

test('breaking only shows lines that break, not releases in which something does', async () => {
  const { changes, hasOlder, loaded } = await taken({ breaking: true })
  expect(changes.length).toBeGreaterThan(20)
  expect(changes.every(({ breaking }) => breaking)).toBe(true)
  expect(hasOlder).toBe(true)
  expect(loaded.length).toBeLessThan(8)
})

test.each<[string, Partial<Filter>, number]>([
  ['an axis that nothing touches', { axis: 'meaning' }, 0],
  ['an axis that is touched and does not break', { axis: 'types', breaking: true }, 0],
  ['an operation of one change', { operation: 'DEPOTS' }, 1],
  ['a day after all', { since: '2027-01-01' }, 0],
  ['what no key calls', { mine: true }, 0],
])('%s', async (_name, filter, count) => {
  const { changes, loaded } = await taken(filter)
  expect(changes.length).toBe(count)
  expect(loaded.length).toBeLessThanOrEqual(count)
})

test('what my keys call is found wherever it stands', async () => {
  const { entries } = await taken({ mine: true }, new Set(['trams.depots']))
  expect(entries.map(({ anchor }) => anchor)).toEqual(['trams-50.0.0'])
})

test('a change that tells no axes is shown under each', async () => {
  const { touches: _touches, breaks: _breaks, ...old } = changed({ breaking: true })
  const only = [[released(1, [old])]]
  const found = await takePage(
    { ...everything, breaking: true, axis: 'meaning' },
    nobody,
    { pages: indexOf(only), short: 1 },
    async () => only[0] ?? [],
  )
  expect(found.entries).toHaveLength(1)
})

test('page by page the same as at once, and behind the last page the last', async () => {
  const first = await taken({ breaking: true })
  const second = await taken({ breaking: true, page: 2 })
  expect(second.page).toBe(2)
  expect(second.changes[0]).toBeDefined()
  expect([...first.changes, ...second.changes]).toEqual(
    history
      .flatMap(({ changes }) => changes.filter(({ breaking }) => breaking))
      .slice(0, first.changes.length + second.changes.length),
  )
  const behind = await taken({ operation: 'depots', page: 9 })
  expect(behind).toMatchObject({ page: 1, hasOlder: false })
})

test.each<[string, Partial<Filter>]>([
  ['', {}],
  ['?breaking=1&axis=wire', { breaking: true, axis: 'wire' }],
  [
    '?operation=trams.stop&since=2026-11-30&mine=1&page=3',
    { operation: 'trams.stop', since: '2026-11-30', mine: true, page: 3 },
  ],
])('the address %j is read and written', (search, filter) => {
  expect(readFilter(search)).toEqual({ ...everything, ...filter })
  expect(writeFilter({ ...everything, ...filter })).toBe(search)
})

test.each(['?axis=__proto__&page=-1', '?page=1e9999&since=yesterday', '?page=x&breaking=true', '?operation=%20'])(
  'what is none in an address is everything: %s',
  (search) => {
    expect(readFilter(search)).toEqual(everything)
  },
)
