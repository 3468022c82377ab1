import type { Client } from '../../runtime/call/client.ts'
import type { CallOptions } from '../../runtime/call/options.ts'
import { PagingError, type Paged } from './paged.ts'

/** How much a walk has read. */
export type Progress = {
  readonly pages: number
  readonly items: number
  /** How many there are in all, where the owner says. */
  readonly total: number | undefined
}

/**
 * All items of an operation that answers page by page. A page is asked for when somebody wants an item of it and not before.
 *
 * A walk is walked once: a second loop goes on where the first stopped, at the next item after a `break`, at the same page
 * after a failure. So nothing that was read is asked for again.
 */
export interface Walk<Item> extends AsyncIterable<Item> {
  readonly progress: Progress
  /** What `all` has gathered, also when it failed on its way. */
  readonly gathered: readonly Item[]
  /** The rest, a page at a time. */
  pages(): AsyncGenerator<readonly Item[], void>
  /** So many of the rest at most, and no page that none of them is on. */
  take(count: number): AsyncGenerator<Item, void>
  /** The rest as one list, gathered once for all who ask. After a failure, called again, it goes on and answers everything. */
  all(): Promise<readonly Item[]>
}

/** Parameters may be left out where the operation needs none. */
export type Rest<Params> =
  Record<never, never> extends Params
    ? readonly [params?: Params, options?: CallOptions]
    : readonly [params: Params, options?: CallOptions]

/**
 * Walk all pages of an operation that its API's door `paging` exports. Each request has the `options` given, so `timeoutMs` is
 * of one page, and `signal` ends the walk.
 *
 * @example
 * for await (const entity of paginate(city, planningEntities, { dataset: ['tree'], limit: 500 }).take(2_000)) …
 *
 * @throws PagingError when a page repeats the one before, because the owner takes no notice of the parameter, and what the
 * operation throws.
 */
export function paginate<Params extends object, Item>(
  client: Client,
  operation: Paged<Params, Item>,
  ...[params, options]: Rest<Params>
): Walk<Item> {
  const signal = options?.signal
  // `Rest` lets parameters be absent only where an empty object is one of them.
  const from = (params ?? {}) as Params
  const gathered: Item[] = []
  let next: Params | undefined = from
  let progress: Progress = { pages: 0, items: 0, total: undefined }
  let before = ''
  /** What is left of the page that is being read; its iterator has no end to tell, so a `break` leaves the rest in it. */
  let left: Iterable<Item> = []

  async function ask(): Promise<readonly Item[] | undefined> {
    if (!next) return undefined
    signal?.throwIfAborted()
    const page = await operation(client, next, options, { items: progress.items, from })
    const { items, total } = page
    const shape = JSON.stringify(items)
    if (items.length && shape === before)
      throw new PagingError(`Page ${progress.pages + 1} repeats the one before: the owner does not move on.`)
    before = shape
    next = page.next
    progress = { pages: progress.pages + 1, items: progress.items + items.length, total: total ?? progress.total }
    return items
  }

  async function* pages(): AsyncGenerator<readonly Item[], void> {
    const rest = [...left]
    if (rest.length) yield rest
    for (let items = await ask(); items; items = await ask()) yield items
  }

  async function* each(): AsyncGenerator<Item, void> {
    for (;;) {
      for (const item of left) {
        signal?.throwIfAborted()
        yield item
      }
      const items = await ask()
      if (!items) return
      left = items.values()
    }
  }

  async function* take(count: number): AsyncGenerator<Item, void> {
    // What is no number is none.
    if (!(count >= 1)) return
    let taken = 0
    for await (const item of each()) {
      yield item
      if (++taken >= count) return
    }
  }

  let gathering: Promise<readonly Item[]> | undefined
  const gather = async (): Promise<readonly Item[]> => {
    for await (const item of each()) gathered.push(item)
    return gathered
  }

  return {
    get progress() {
      return progress
    },
    gathered,
    [Symbol.asyncIterator]: each,
    pages,
    take,
    all: () => (gathering ??= gather().finally(() => (gathering = undefined))),
  }
}
