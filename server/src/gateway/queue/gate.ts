import { keptForNewcomers } from '../../limit/shares.ts'
import type { Sweepable } from './sweeper.ts'

/** Why somebody was not let in: everybody's places are taken, or as many as one holder may have. */
export type GateRefusal = 'full' | 'own-share'

/** Somebody who wants a place. One of the two is called, once, at once or later; neither after `withdraw`. */
export type Entrant = {
  readonly holder: string
  readonly letIn: () => void
  readonly refuse: (why: GateRefusal) => void
}

/** The places at an owner's host: how many calls it is asked at the same time. */
export type Gate = Sweepable & {
  readonly enter: (entrant: Entrant) => void
  /** An entrant that waits wants to no longer. */
  readonly withdraw: (entrant: Entrant) => void
  /** A place of the holder is free again. */
  readonly leave: (holder: string) => void
  readonly taken: () => number
  readonly waiting: () => number
}

export type GateOptions = {
  readonly places: number
  /** Entrants that may wait, all holders together. */
  readonly waitingMax: number
  readonly waitMs: number
  readonly monotonicMs: () => number
}

type Holder = { readonly name: string; held: number; readonly queue: Map<Entrant, number> }

/**
 * Places, shared so that no holder can keep another out, as `createShares` does; whoever waits is let in holder by holder
 * in turn. Nobody waits longer than `waitMs`; when too many wait, the newest of
 * the holder with most goes.
 */
export function createGate({ places, waitingMax, waitMs, monotonicMs }: GateOptions): Gate {
  const kept = keptForNewcomers(places)
  const holders = new Map<string, Holder>()
  /** Holders with a queue, whose turn is next first. */
  const turns = new Set<Holder>()
  let taken = 0
  let waiting = 0
  let filling = false

  const holderOf = (name: string): Holder => {
    const known = holders.get(name)
    if (known) return known
    const holder: Holder = { name, held: 0, queue: new Map() }
    holders.set(name, holder)
    return holder
  }

  const mayEnter = ({ held }: Holder): boolean => held < places - taken - (held === 0 ? 0 : kept)

  const forgetIdle = (holder: Holder): void => {
    if (holder.held === 0 && holder.queue.size === 0) holders.delete(holder.name)
  }

  const dequeue = (holder: Holder, entrant: Entrant): boolean => {
    if (!holder.queue.delete(entrant)) return false
    waiting -= 1
    if (holder.queue.size === 0) turns.delete(holder)
    return true
  }

  const refuse = (holder: Holder, entrant: Entrant): void => {
    dequeue(holder, entrant)
    const why = holder.held > 0 && taken < places ? 'own-share' : 'full'
    forgetIdle(holder)
    entrant.refuse(why)
  }

  const letIn = (holder: Holder, entrant: Entrant): void => {
    holder.held += 1
    taken += 1
    entrant.letIn()
  }

  const nextInTurn = (): Holder | undefined => {
    for (const holder of turns) if (mayEnter(holder)) return holder
    return undefined
  }

  const fill = (): void => {
    // Somebody who is let in and leaves at once finds the loop that let him in still going.
    if (filling) return
    filling = true
    for (let holder = nextInTurn(); holder; holder = nextInTurn()) {
      const [entrant] = holder.queue.keys()
      turns.delete(holder)
      if (!entrant) continue
      turns.add(holder)
      dequeue(holder, entrant)
      letIn(holder, entrant)
    }
    filling = false
  }

  const makeRoom = (arriving: Holder): boolean => {
    let longest = arriving
    for (const holder of turns) if (holder.queue.size > longest.queue.size) longest = holder
    if (longest === arriving) return false
    const newest = [...longest.queue.keys()].at(-1)
    if (newest) refuse(longest, newest)
    return true
  }

  return {
    enter: (entrant) => {
      const holder = holderOf(entrant.holder)
      if (holder.queue.size === 0 && mayEnter(holder)) return letIn(holder, entrant)
      if (waiting >= waitingMax && !makeRoom(holder)) return refuse(holder, entrant)
      holder.queue.set(entrant, monotonicMs() + waitMs)
      waiting += 1
      turns.add(holder)
    },
    withdraw: (entrant) => {
      const holder = holders.get(entrant.holder)
      if (holder && dequeue(holder, entrant)) forgetIdle(holder)
    },
    leave: (name) => {
      const holder = holders.get(name)
      if (!holder) return
      holder.held -= 1
      taken -= 1
      if (waiting > 0) fill()
      forgetIdle(holder)
    },
    sweep: (nowMs) => {
      for (const holder of turns)
        for (const [entrant, until] of holder.queue) {
          if (until > nowMs) break
          refuse(holder, entrant)
        }
    },
    taken: () => taken,
    waiting: () => waiting,
  }
}
