import type { Operation } from '../paging/paged.ts'

/**
 * An operation whose answers change, and for how long each of them holds; from the door `<api>/live`, or written where the
 * contract declares no more than a lifetime.
 */
export type Live<Params, Result, Item = never> = {
  readonly ask: Operation<Params, Result>
  /** For so long an answer holds: before, asking again is of no use. */
  readonly seconds: number
  readonly items?: (answer: Result) => readonly Item[] | null | undefined
  /** By what an item is known again in a later answer. */
  readonly id?: (item: Item) => string | number | null | undefined
  /** The gateway tells of changes by itself. */
  readonly stream?: true
}
