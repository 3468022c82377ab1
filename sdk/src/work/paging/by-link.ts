import { listed, type Listing, type Operation, type Paged } from './paged.ts'

/**
 * An address of the next page in each answer. Only the declared parameters are taken from it and the operation is asked again:
 * the address itself would lead past the gateway and the sandbox, and to wherever the answer says.
 */
export function byLink<Params extends object, Result, Item>(
  ask: Operation<Params, Result>,
  listing: Listing<Result, Item> & {
    readonly size?: string
    readonly next: (page: Result) => string | null | undefined
  },
): Paged<Params, Item> {
  const { parameter, size = parameter } = listing
  return async (client, params, options) => {
    const { data, response } = await ask(client, params, options).raw()
    const address = listing.next(data)
    const query = new URLSearchParams(address?.split('?')[1])
    const moved = [parameter, size].flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : []))
    return {
      ...listed(listing, data, response.headers),
      next: address ? { ...params, ...Object.fromEntries(moved) } : undefined,
    }
  }
}
