import { listed, type Listing, type Operation, type Paged } from './paged.ts'

/** Items that are passed over. It goes on behind the last item seen, up to the total; where there is none, to an empty page. */
export function byOffset<Params extends object, Result, Item>(
  ask: Operation<Params, Result>,
  listing: Listing<Result, Item>,
): Paged<Params, Item> {
  const { parameter } = listing
  return async (client, params, options) => {
    const { data, response } = await ask(client, params, options).raw()
    const { items, total } = listed(listing, data, response.headers)
    // Read by the name that the contract declares, which the type of one operation alone knows.
    const offset = Number((params as Record<string, unknown>)[parameter] ?? 0) + items.length
    const isLast = !items.length || offset >= (total ?? Infinity)
    return { items, total, next: isLast ? undefined : { ...params, [parameter]: offset } }
  }
}
