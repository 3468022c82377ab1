import {
  QueryClient,
  QueryObserver,
  MutationObserver,
  skipToken,
  useInfiniteQuery,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from '@tanstack/react-query'
import { createClient, isHttpError, type CityError } from '@openlondon/sdk'
import { revokeKeyMutation } from '@openlondon/sdk/portal/react'
import { planningApplicationsInfiniteQuery } from '@openlondon/sdk/planning/react'
import type { LineStatusByModeParams, LineStatusByModeResult, StopPoint } from '@openlondon/sdk/tfl'
import { lineModesQuery, lineStatusByModeQuery, stopPointsByModeInfiniteQuery } from '@openlondon/sdk/tfl/react'
import { expect, test, vi } from 'vitest'
import { bundle } from '../testing/bundle.ts'

/** A city whose owners answer with this, after having told who asked. */
function cityOf(answer: (request: RequestInit) => Response | Promise<Response>) {
  const fetch = vi.fn((_url: unknown, init: RequestInit = {}) => Promise.resolve(answer(init)))
  return {
    fetch,
    city: createClient({ via: 'sandbox', origin: 'https://open.example', fetch: fetch as typeof globalThis.fetch }),
  }
}

const tube: LineStatusByModeParams = { modes: ['tube'] }

test('the same question is asked once while its answer is fresh', async () => {
  const { city, fetch } = cityOf(() => Response.json([]))
  const client = new QueryClient()
  await client.fetchQuery(lineStatusByModeQuery(city, tube))
  await client.fetchQuery(lineStatusByModeQuery(city, { modes: ['tube'] }))
  expect(fetch).toHaveBeenCalledTimes(1)
  await client.fetchQuery(lineStatusByModeQuery(city, { modes: ['dlr'] }))
  expect(fetch).toHaveBeenCalledTimes(2)
})

test('an answer is fresh as long as its contract says, and is not forgotten before', () => {
  const { city } = cityOf(() => Response.json([]))
  expect(lineStatusByModeQuery(city, tube)).toMatchObject({ staleTime: 30_000, retry: false })
  vi.stubGlobal('window', globalThis)
  expect(lineModesQuery(city)).toMatchObject({ staleTime: 43_200_000, gcTime: 43_200_000 })
  expect(lineStatusByModeQuery(city, tube)).not.toHaveProperty('gcTime')
  vi.unstubAllGlobals()
  expect(lineModesQuery(city)).not.toHaveProperty('gcTime')
})

test('what is known of a question finds it again, by API and by operation', async () => {
  const { city } = cityOf(() => Response.json([]))
  const client = new QueryClient()
  const options = lineStatusByModeQuery(city, tube)
  await client.fetchQuery(options)
  expect(client.getQueryData(options.queryKey)).toEqual([])
  const found = (key: object) => client.getQueryCache().findAll({ queryKey: [key] }).length
  expect([{ api: 'tfl' }, { operation: 'lineStatusByMode' }, { params: tube }, { api: 'police' }].map(found)).toEqual([
    1, 1, 1, 0,
  ])
})

test('pages follow one another as the contract says, to the last', async () => {
  const ids = (page: string | null) => (page === '2' ? ['c'] : ['a', 'b']).map((id) => ({ id }))
  const asked: (string | null)[] = []
  const city = createClient({
    via: 'sandbox',
    origin: 'https://open.example',
    fetch: async (url) => {
      const page = new URL(String(url)).searchParams.get('page')
      asked.push(page)
      return Response.json({ stopPoints: ids(page), total: 3 })
    },
  })
  const client = new QueryClient()
  const options = stopPointsByModeInfiniteQuery(city, { modes: ['tube'] })
  const { pages } = await client.fetchInfiniteQuery({ ...options, pages: 5 })
  expect(pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['a', 'b', 'c'])
  expect(asked).toEqual(['1', '2'])
  expect(client.getQueryData(options.queryKey)?.pages).toHaveLength(2)
})

test('a page that repeats the one before is the last', async () => {
  const { city, fetch } = cityOf(() => Response.json({ stopPoints: [{ id: 'a' }] }))
  const options = stopPointsByModeInfiniteQuery(city, { modes: ['tube'] })
  await new QueryClient().fetchInfiniteQuery({ ...options, pages: 5 })
  expect(fetch).toHaveBeenCalledTimes(2)
})

test('empty pages one behind the other end nothing that a cursor leads on from', async () => {
  const after = (cursor: string | null) => ({ a: 'b', b: 'c', c: null })[cursor ?? 'a']
  const asked: (string | null)[] = []
  const city = createClient({
    via: 'sandbox',
    origin: 'https://open.example',
    fetch: async (url) => {
      const cursor = new URL(String(url)).searchParams.get('cursor')
      asked.push(cursor)
      return Response.json({ items: cursor === 'c' ? [{ id: '1' }] : [], next: after(cursor), total: 1 })
    },
  })
  const options = planningApplicationsInfiniteQuery(city)
  const { pages } = await new QueryClient().fetchInfiniteQuery({ ...options, pages: 5 })
  expect([pages.map(({ items }) => items.length), asked]).toEqual([
    [0, 0, 1],
    [null, 'b', 'c'],
  ])
})

test('leaving aborts the request', async () => {
  const asked = Promise.withResolvers<AbortSignal | null | undefined>()
  const { city } = cityOf(({ signal }) => {
    asked.resolve(signal)
    return new Promise(() => {})
  })
  const leave = new QueryObserver(new QueryClient(), lineStatusByModeQuery(city, tube)).subscribe(() => {})
  const signal = await asked.promise
  expect(signal?.aborted).toBe(false)
  leave()
  expect(signal?.aborted).toBe(true)
})

test('nothing is asked before the parameters are known', async () => {
  const { city, fetch } = cityOf(() => Response.json([]))
  const observer = new QueryObserver(new QueryClient(), lineStatusByModeQuery(city, skipToken))
  observer.subscribe(() => {})()
  expect(observer.getCurrentResult()).toMatchObject({ status: 'pending', fetchStatus: 'idle' })
  expect(fetch).not.toHaveBeenCalled()
})

test('an error is the SDK’s own, and only the SDK tries again', async () => {
  const { city, fetch } = cityOf(() => Response.json({ message: 'No such mode.' }, { status: 404 }))
  const error = await new QueryClient().fetchQuery(lineStatusByModeQuery(city, tube)).catch((thrown: unknown) => thrown)
  expect(isHttpError(error) && error.status).toBe(404)
  expect(fetch).toHaveBeenCalledTimes(1)
})

test('what changes something is a mutation', async () => {
  const { city, fetch } = cityOf(() => new Response(null, { status: 204 }))
  await new MutationObserver(new QueryClient(), revokeKeyMutation(city)).mutate({ keyId: 'k' })
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: 'DELETE' })
})

test('types: data, errors, and what may be skipped', () => {
  const { city } = cityOf(() => Response.json([]))
  const Board = (): void => {
    const plain: { data: LineStatusByModeResult | undefined; error: CityError | null } = useQuery(
      lineStatusByModeQuery(city, tube),
    )
    const sure: LineStatusByModeResult = useSuspenseQuery(lineStatusByModeQuery(city, tube)).data
    const some: number | undefined = useQuery({
      ...lineStatusByModeQuery(city, tube),
      select: (lines) => lines.length,
    }).data
    // @ts-expect-error -- no suspense waits for parameters
    useSuspenseQuery(lineStatusByModeQuery(city, Math.random() > 0.5 ? tube : skipToken))
    // @ts-expect-error -- modes are needed
    useQuery(lineStatusByModeQuery(city, {}))
    // @ts-expect-error -- and so are parameters
    useQuery(lineStatusByModeQuery(city))
    const pages = stopPointsByModeInfiniteQuery(city, { modes: ['tube'] })
    const names: string[] | undefined = useInfiniteQuery(pages).data?.pages.flatMap(({ items }) =>
      items.map(({ commonName }) => commonName),
    )
    const items: readonly StopPoint[] | undefined = useSuspenseInfiniteQuery(pages).data.pages[0]?.items
    // @ts-expect-error -- modes are needed
    useInfiniteQuery(stopPointsByModeInfiniteQuery(city))
    void [plain, sure, some, names, items, useQuery(lineModesQuery(city))]
  }
  expect(Board).toBeTypeOf('function')
})

/** Beside the call itself and TanStack Query. */
const oneQueryBytesMax = 300

test(`a query costs at most ${oneQueryBytesMax} bytes more than its call, and brings no other`, async () => {
  const app = (name: string, door: string) =>
    bundle(
      `export { createClient } from '@openlondon/sdk'; export { ${name} } from '@openlondon/sdk/tfl${door}'`,
      undefined,
      ['@tanstack/react-query'],
    )
  const [call, query] = [await app('lineModes', ''), await app('lineModesQuery', '/react')]
  expect(query.gzip - call.gzip).toBeLessThanOrEqual(oneQueryBytesMax)
  expect(query.text).not.toContain('lineStatusByMode')
})
