import type { CallOptions } from '../../index.ts'

export type WatchOptions<Item> = CallOptions & {
  /** Told of each failure that watching outlives, with the milliseconds until it tries again. */
  readonly onTrouble?: ((error: unknown, waitMs: number) => void) | undefined
  /** Whether an item is as it was; unless said, when all of it is. Leave out what changes with every answer. */
  readonly isSame?: ((before: Item, now: Item) => boolean) | undefined
}
