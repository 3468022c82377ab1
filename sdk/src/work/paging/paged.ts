import type { Call } from '../../runtime/call/call.ts'
import type { Client } from '../../runtime/call/client.ts'
import type { CallOptions } from '../../runtime/call/options.ts'

/** A function of an API, as its door exports it. */
export type Operation<Params, Result> = (client: Client, params: Params, options?: CallOptions) => Call<Result>

/** One page, and with which parameters the next is asked for; after the last there are none. */
export type Page<Params, Item> = {
  readonly items: readonly Item[]
  /** How many items there are in all, where the owner says. */
  readonly total: number | undefined
  readonly next: Params | undefined
}

/** How far a walk has come before a page is asked for. */
export type Walked<Params> = { readonly items: number; readonly from: Params }

/**
 * An operation that knows how its pages follow one another, from the door `<api>/paging`. It asks for the one page that
 * `params` names; `paginate` asks for all.
 */
export type Paged<Params, Item> = (
  client: Client,
  params: Params,
  options: CallOptions | undefined,
  walked: Walked<Params>,
) => Promise<Page<Params, Item>>

/** What the contract declares of every style: where the items are, and how many there are. */
export type Listing<Result, Item> = {
  /** The parameter that says where a page begins. */
  readonly parameter: string
  readonly items: (page: Result) => readonly Item[] | null | undefined
  readonly total?: (page: Result, headers: Headers) => number | string | null | undefined
}

/** The items and the total of a page that has been read. Owners leave the list out when there is nothing in all. */
export function listed<Result, Item>(
  { items, total }: Listing<Result, Item>,
  data: Result,
  headers: Headers,
): { readonly items: readonly Item[]; readonly total: number | undefined } {
  const list = items(data)
  const stated = total?.(data, headers)
  const count = stated == null ? undefined : Number(stated)
  if (!list && count !== 0) throw new PagingError('The answer has no list of items where the contract promises one.')
  return { items: list ?? [], total: count }
}

/** The owner's pages are not what the contract says of them; asking again would not help. */
export class PagingError extends Error {
  override readonly name = 'PagingError'
}
