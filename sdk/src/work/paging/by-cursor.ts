import { listed, type Listing, type Operation, type Paged } from './paged.ts'

/** A text of each answer that asks for the next page, until there is none. Such a page may be empty and not the last. */
export function byCursor<Params extends object, Result, Item>(
  ask: Operation<Params, Result>,
  listing: Listing<Result, Item> & { readonly next: (page: Result) => string | null | undefined },
): Paged<Params, Item> {
  return async (client, params, options) => {
    const { data, response } = await ask(client, params, options).raw()
    const next = listing.next(data)
    return {
      ...listed(listing, data, response.headers),
      next: next ? { ...params, [listing.parameter]: next } : undefined,
    }
  }
}
