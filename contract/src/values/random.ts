/** A repeatable source of choices: the same seed gives the same choices on every machine. */
export type Random = {
  /** A number from 0 up to but not including 1. */
  readonly next: () => number
  /** A whole number between both bounds, both included. */
  readonly whole: (least: number, most: number) => number
  readonly pick: <Item>(items: readonly [Item, ...(readonly Item[])]) => Item
}

/** FNV-1a turns the seed into a number, mulberry32 turns that into a sequence. Not for secrets. */
export function seededRandom(seed: string): Random {
  return randomAfter(hashOn(hashStart, seed))
}

/** The choices of a seed whose hash is known. */
export function randomAfter(hash: number): Random {
  return new Sequence(hash)
}

/** What a hash begins with. */
export const hashStart = 0x811c9dc5

/** A hash gone on with: what is hashed on after one text is the hash of both together. */
export function hashOn(hash: number, text: string): number {
  let value = hash
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value
}

/** A class, because worlds make millions: its methods are made once. */
class Sequence implements Random {
  #state: number

  constructor(state: number) {
    this.#state = state
  }

  next(): number {
    const state = (this.#state + 0x6d2b79f5) | 0
    this.#state = state
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  pick<Item>(items: readonly [Item, ...(readonly Item[])]): Item {
    return items[this.whole(0, items.length - 1)] ?? items[0]
  }
}
