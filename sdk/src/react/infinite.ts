import type { DataTag, InfiniteData, UnusedSkipTokenInfiniteOptions } from '@tanstack/react-query'
import type { Client } from '../runtime/call/client.ts'
import type { CityError } from '../runtime/answer/guards.ts'
import type { Page, Paged, Walked } from '../work/paging/paged.ts'
import { lifetimesOf, type About, type QueryKey } from './query.ts'

/** With which parameters a page is asked for, and how far the list had come. */
export type PageParam<Params> = { readonly params: Params; readonly walked: Walked<Params> }

/** Options for `useInfiniteQuery`, `useSuspenseInfiniteQuery` and `prefetchInfiniteQuery`. Spread them to say more. */
export type InfiniteQueryOptions<Params, Item> = UnusedSkipTokenInfiniteOptions<
  Page<Params, Item>,
  CityError,
  InfiniteData<Page<Params, Item>, PageParam<Params>>,
  QueryKey,
  PageParam<Params>
> & {
  readonly queryKey: DataTag<QueryKey, InfiniteData<Page<Params, Item>, PageParam<Params>>, CityError>
  /** How long a page is fresh by its contract, milliseconds. */
  readonly staleTime: number
}

/** The options of an operation that answers page by page, as its API's door `paging` has it. */
export type InfiniteQuery<Operation> =
  Operation extends Paged<infer Params, infer Item>
    ? (
        client: Client,
        ...given: Record<never, never> extends Params ? [params?: Params] : [params: Params]
      ) => InfiniteQueryOptions<Params, Item>
    : never

/**
 * Options of an operation whose pages are fresh for so many seconds. Its key is another than that of a single page, because
 * what is kept under it is a list of pages. A page that repeats the one before is the last: its owner does not move on. Of empty
 * ones there may be several.
 */
export function infiniteOf<Params extends object, Item>(
  about: About,
  operation: string,
  ask: Paged<Params, Item>,
  freshSeconds: number,
): InfiniteQuery<Paged<Params, Item>> {
  type Asked = { readonly pageParam: PageParam<Params>; readonly signal: AbortSignal }
  const options = (client: Client, params?: Params): object => {
    const from = params ?? {}
    return {
      queryKey: [{ ...about, operation, pages: true, ...(params && { params }) }],
      queryFn: ({ pageParam, signal }: Asked) => ask(client, pageParam.params, { signal }, pageParam.walked),
      initialPageParam: { params: from, walked: { items: 0, from } },
      getNextPageParam: ({ items, next }: Page<Params, Item>, pages: readonly Page<Params, Item>[]) => {
        const [last, before] = [items, pages.at(-2)?.items].map((page) => JSON.stringify(page))
        const seen = pages.reduce((sum, page) => sum + page.items.length, 0)
        return next && (!items.length || last !== before) ? { params: next, walked: { items: seen, from } } : undefined
      },
      ...lifetimesOf(freshSeconds),
    }
  }
  // The tag of a key is for compilers alone; parameters may be absent only where an empty object is one of them.
  return options as InfiniteQuery<Paged<Params, Item>>
}
