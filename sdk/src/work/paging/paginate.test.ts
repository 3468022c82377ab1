import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reply, startServer, type LocalServer } from '../../../testing/local-server.ts'
import { createClient, type Client } from '../../runtime/call/client.ts'
import { isHttpError } from '../../runtime/answer/guards.ts'
import { operation } from '../../runtime/call/operation.ts'
import { byCursor } from './by-cursor.ts'
import { byLink } from './by-link.ts'
import { byOffset } from './by-offset.ts'
import { byPage } from './by-page.ts'
import type { Paged } from './paged.ts'
import { paginate } from './paginate.ts'

type Asked = { readonly page?: number; readonly offset?: number; readonly cursor?: string; readonly size?: number }
type Answer = {
  readonly stops?: readonly number[]
  readonly total?: number
  readonly pages?: number
  readonly next?: string | null
}

const stops = operation<Asked, Answer>(
  { id: 'city', url: 'https://owner.invalid' },
  {
    name: 'stops',
    path: '/stops{?page,offset,cursor,size}',
  },
)
const items = ({ stops: list }: Answer): readonly number[] | undefined => list
const total = (page: Answer): number | undefined => page.total
const next = (page: Answer): string | null | undefined => page.next

/** What the owner has; it gives three at a time. */
const all = [1, 2, 3, 4, 5, 6, 7]
const ask = (url: string, name: string, otherwise: number): number =>
  Number(new URL(url, 'http://owner').searchParams.get(name) ?? otherwise)

type Owner = (url: string, response: Parameters<typeof reply>[0], count: number) => void

const answers =
  (answer: (url: string) => Answer): Owner =>
  (url, response) =>
    reply(response, 200, answer(url), { 'x-total-count': '7' })

const counted = (more: Answer): Owner =>
  answers((url) => {
    const from = (ask(url, 'page', 1) - 1) * 3
    return { stops: all.slice(from, from + 3), ...more }
  })
const passedOver = (more: Answer): Owner =>
  answers((url) => ({ stops: all.slice(ask(url, 'offset', 0), ask(url, 'offset', 0) + 3), ...more }))
const told = (write: (to: number) => string): Owner =>
  answers((url) => {
    const from = ask(url, 'cursor', ask(url, 'offset', 0))
    return { stops: all.slice(from, from + 3), next: from + 3 < all.length ? write(from + 3) : null }
  })

let owner: Owner
let server: LocalServer
let city: Client
beforeEach(async () => {
  server = await startServer(({ url = '' }, response, count) => owner(url, response, count))
  city = createClient({ via: 'direct', hosts: { city: server.origin }, retries: 0 })
})
afterEach(() => server.close())

const paths = (): readonly string[] => server.seen.map(({ url }) => url)

describe('every style walks to the end', () => {
  test.each<[string, Paged<Asked, number>, Asked, Owner, readonly string[]]>([
    [
      'pages with their number',
      byPage(stops, { parameter: 'page', items, pages: (page) => page.pages }),
      {},
      counted({ pages: 3 }),
      ['?page=1', '?page=2', '?page=3'],
    ],
    [
      'pages with the number of items',
      byPage(stops, { parameter: 'page', items, total }),
      {},
      counted({ total: 7 }),
      ['?page=1', '?page=2', '?page=3'],
    ],
    [
      'pages of which nothing is said end with an empty one',
      byPage(stops, { parameter: 'page', items }),
      {},
      counted({}),
      ['?page=1', '?page=2', '?page=3', '?page=4'],
    ],
    [
      'pages counted from nought',
      byPage(stops, { parameter: 'page', items, total, first: 0 }),
      {},
      answers((url) => ({ stops: all.slice(ask(url, 'page', 0) * 3).slice(0, 3), total: 7 })),
      ['?page=0', '?page=1', '?page=2'],
    ],
    [
      'items passed over',
      byOffset(stops, { parameter: 'offset', items, total }),
      {},
      passedOver({ total: 7 }),
      ['', '?offset=3', '?offset=6'],
    ],
    [
      'the number of items in a header',
      byOffset(stops, { parameter: 'offset', items, total: (_page, headers) => headers.get('x-total-count') }),
      {},
      passedOver({}),
      ['', '?offset=3', '?offset=6'],
    ],
    [
      'no number anywhere ends with an empty page, for the owner may give fewer than asked',
      byOffset(stops, { parameter: 'offset', items }),
      { size: 5 },
      passedOver({}),
      ['?size=5', '?offset=3&size=5', '?offset=6&size=5', '?offset=7&size=5'],
    ],
    [
      'a cursor',
      byCursor(stops, { parameter: 'cursor', items, next }),
      { size: 3 },
      told(String),
      ['?size=3', '?cursor=3&size=3', '?cursor=6&size=3'],
    ],
    [
      'an address, of which the host and foreign parameters are left alone',
      byLink(stops, { parameter: 'offset', size: 'size', items, next }),
      {},
      told((to) => `https://elsewhere.invalid/stops?offset=${to}&size=3&page=9`),
      ['', '?offset=3&size=3', '?offset=6&size=3'],
    ],
  ])('%s', async (_name, paged, params, owned, asked) => {
    owner = owned
    const walk = paginate(city, paged, params)
    expect(await walk.all()).toEqual(all)
    expect(paths()).toEqual(asked.map((query) => `/stops${query}`))
    expect(walk.progress.items).toBe(7)
  })
})

const byNumber = byPage(stops, { parameter: 'page', items, total })

test('begun in the middle, a total of items does not end it too early', async () => {
  owner = counted({ total: 7 })
  expect(await paginate(city, byNumber, { page: 2 }).all()).toEqual([4, 5, 6, 7])
  expect(paths()).toEqual(['/stops?page=2', '/stops?page=3', '/stops?page=4'])
})

test('an empty page in the middle does not end what a cursor leads on from', async () => {
  owner = (url, response) =>
    reply(response, 200, url.includes('cursor=b') ? { stops: [9], next: null } : { stops: [], next: 'b' })
  expect(await paginate(city, byCursor(stops, { parameter: 'cursor', items, next }), {}).all()).toEqual([9])
})

test('a page is asked for when an item of it is wanted, and not before', async () => {
  owner = counted({ total: 7 })
  const walk = paginate(city, byNumber)
  expect(paths()).toEqual([])
  const seen: number[] = []
  for await (const stop of walk.take(3)) seen.push(stop)
  expect([seen, paths().length]).toEqual([[1, 2, 3], 1])
  for await (const stop of walk.take(1)) seen.push(stop)
  expect([seen, paths().length]).toEqual([[1, 2, 3, 4], 2])
  expect(walk.progress).toEqual({ pages: 2, items: 6, total: 7 })
})

test('after a break the next loop goes on with the very next item', async () => {
  owner = counted({ total: 7 })
  const walk = paginate(city, byNumber)
  for await (const stop of walk) if (stop === 2) break
  const pages = []
  for await (const page of walk.pages()) pages.push(page)
  expect(pages).toEqual([[3], [4, 5, 6], [7]])
  expect(paths().length).toBe(3)
})

test('a failure on page 3 keeps what was read, and going on asks for page 3', async () => {
  owner = (url, response, count) =>
    count === 3 ? reply(response, 503, { message: 'busy' }) : counted({ total: 7 })(url, response, count)
  const walk = paginate(city, byNumber)
  const error: unknown = await walk.all().catch((thrown: unknown) => thrown)
  expect(isHttpError(error) && error.status).toBe(503)
  expect(walk.gathered).toEqual([1, 2, 3, 4, 5, 6])
  expect(await walk.all()).toEqual(all)
  expect(paths()).toEqual(['?page=1', '?page=2', '?page=3', '?page=3'].map((query) => `/stops${query}`))
})

test('all, asked for twice at once, is gathered once', async () => {
  owner = counted({ total: 7 })
  const walk = paginate(city, byNumber)
  expect(await Promise.all([walk.all(), walk.all()])).toEqual([all, all])
  expect(paths().length).toBe(3)
})

test.each([NaN, -1, 0, 0.5])('so many as %d are none', async (count) => {
  owner = counted({ total: 7 })
  const taken: number[] = []
  for await (const stop of paginate(city, byNumber).take(count)) taken.push(stop)
  expect(taken).toEqual([])
  expect(paths()).toEqual([])
})

test('an abort in the middle of a page ends the walk with its reason, and asks nothing more', async () => {
  owner = counted({ total: 7 })
  const controller = new AbortController()
  const seen: number[] = []
  const walk = (async () => {
    for await (const stop of paginate(city, byNumber, {}, { signal: controller.signal })) {
      seen.push(stop)
      if (stop === 2) controller.abort(new Error('enough'))
    }
  })()
  await expect(walk).rejects.toThrow('enough')
  expect([seen, paths().length]).toEqual([[1, 2], 1])
})

test.each<[string, Paged<Asked, number>, Answer, string]>([
  [
    'an owner who takes no notice of the page',
    byPage(stops, { parameter: 'page', items }),
    { stops: [1, 2] },
    'Page 2 repeats',
  ],
  [
    'a cursor that does not move',
    byCursor(stops, { parameter: 'cursor', items, next }),
    { stops: [1], next: 'a' },
    'Page 2 repeats',
  ],
  ['an answer without the list', byNumber, { total: 3 }, 'no list of items'],
])('%s is told of instead of asked for ever', async (_name, paged, answer, message) => {
  owner = answers(() => answer)
  await expect(paginate(city, paged, {}).all()).rejects.toThrow(message)
})

test('nothing in all is no page with a list', async () => {
  owner = answers(() => ({ total: 0 }))
  expect(await paginate(city, byNumber).all()).toEqual([])
})
