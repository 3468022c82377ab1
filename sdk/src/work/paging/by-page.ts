import { listed, type Listing, type Operation, type Paged } from './paged.ts'

/**
 * Pages that are counted. The last is the one with the number that the owner says, or with which as many items have been seen
 * as there are; where it says neither, an empty one.
 */
export function byPage<Params extends object, Result, Item>(
  ask: Operation<Params, Result>,
  listing: Listing<Result, Item> & {
    readonly first?: number
    readonly pages?: (page: Result) => number | null | undefined
  },
): Paged<Params, Item> {
  const { parameter, first = 1, pages } = listing
  // Parameters are read by the name that the contract declares, which the type of one operation alone knows.
  const numberIn = (params: Params): number => Number((params as Record<string, unknown>)[parameter] ?? first)
  return async (client, params, options, walked) => {
    const number = numberIn(params)
    const { data, response } = await ask(client, { ...params, [parameter]: number }, options).raw()
    const { items, total } = listed(listing, data, response.headers)
    const last = pages?.(data)
    const isAll = numberIn(walked.from) === first && walked.items + items.length >= (total ?? Infinity)
    const isLast = !items.length || (last == null ? isAll : number >= last)
    return { items, total, next: isLast ? undefined : { ...params, [parameter]: number + 1 } }
  }
}
